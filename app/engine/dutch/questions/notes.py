"""What stands beside a question for whoever asks it: '(doorvragen)', 'Vraag 3:', '[pauze]'."""

import re

# Each reads a piece of the text once; what is between brackets may not hold a question.
BESIDE = re.compile(
    r"\[[^\[\]?]{0,200}\]"
    r"|(?:^|(?<=[.?!…]))\s*\([^()?]{0,200}\)"
    r"|^\W*(?:(?:door|hoofd|sub|deel|vervolg|openings?|slot|begin|start|interview|extra )?"
    r"vra(?:ag|gen)|doorvraag|q)\s?\d{0,3}[a-z]?\s?[:.)](?=\s)",
    re.IGNORECASE,
)


def without_notes(text: str) -> str:
    """Return the text with blanks in place of such notes, so that nothing else moves."""
    return BESIDE.sub(lambda note: " " * len(note[0]), text)
