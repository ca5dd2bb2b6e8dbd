"""What a finding says to the learner: a sentence, why it matters, what to do, where to read on."""

import re
from collections.abc import Iterator, Mapping

from pydantic import Field

from app.engine.frozen import Frozen

PLACEHOLDER = re.compile(r"\{([A-Za-z_]+)\}")


class Wording(Frozen):
    """The words that differ where one check says different things."""

    short: str = ""  # in the list of all findings
    sentence: str = ""  # at the field
    do: str = ""


class Message(Wording):
    """What a check says. Placeholders such as {word} are filled by the finding."""

    why: str = ""
    lesson: str = ""  # the id of the lesson that explains it
    variants: dict[str, Wording] = Field(default_factory=dict)

    def variant(self, name: str) -> "Message":
        """Return this message in the words of one variant."""
        words = self.variants.get(name, Wording())
        said = {key: value for key, value in words if value}
        return self.model_copy(update={**said, "variants": {}})

    def filled(self, values: Mapping[str, str]) -> "Message":
        """Return this message with its placeholders filled."""
        texts = {
            key: fill(getattr(self, key), values) for key in ("short", "sentence", "do", "why")
        }
        return self.model_copy(update=texts)

    def texts(self) -> Iterator[str]:
        """Give every text that may hold placeholders."""
        yield from (self.short, self.sentence, self.do, self.why)
        for words in self.variants.values():
            yield from (words.short, words.sentence, words.do)


def fill(text: str, values: Mapping[str, str]) -> str:
    """Put values in a text: {word} as it is, {Word} with a capital. Unknown ones stay."""

    def value(found: re.Match[str]) -> str:
        name = found[1]
        if name in values:
            return values[name]
        small = values.get(name[0].lower() + name[1:])
        return found[0] if small is None else small[:1].upper() + small[1:]

    return PLACEHOLDER.sub(value, text)


def placeholders(text: str) -> set[str]:
    """Return which values a text asks for."""
    return {name[0].lower() + name[1:] for name in PLACEHOLDER.findall(text)}
