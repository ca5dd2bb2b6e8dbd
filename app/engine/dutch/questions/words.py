import tomllib
from functools import cached_property
from importlib.resources import files

from app.engine.frozen import Frozen

Set = frozenset[str]


class QuestionWords(Frozen):
    """The words by which a question shows its kind; what they do is said beside them."""

    fillers: Set
    question_words: Set
    prepositions: Set
    subordinators: Set
    subjects: Set
    persons: Set
    asked: Set
    not_verbs: Set
    finite: Set
    imperatives: Set
    request_openers: Set
    request_verbs: Set
    request_phrases: tuple[str, ...]
    introducing: Set
    ask_verbs: Set
    indirect: tuple[str, ...]
    going_on: Set
    knowing: Set
    judging: Set
    not_after_how: Set
    degree_verbs: Set
    loaded: Set
    determiners: Set
    plain_with_loaded: Set
    pressing: Set
    pressing_anywhere: Set
    tails: tuple[str, ...]
    crowd: tuple[str, ...]
    leading_phrases: tuple[str, ...]
    magic: Set
    numbers: Set
    measures: Set
    facts: Set
    own_facts: Set
    inclusive: Set
    people: Set
    polite_verb: Set
    no_choice_behind: Set
    clause_openers: Set
    likes: Set
    contrast: Set
    being: Set
    rebuke: Set
    opens_a_clause: Set
    may_wish: Set
    describing: Set
    judged: Set
    no_experience: Set
    thing_openers: Set
    softeners: Set
    auxiliaries: Set

    @cached_property
    def judging_after_how(self) -> Set:
        """The judgements that make 'hoe ...' leading."""
        return self.judging - self.not_after_how


def _read() -> QuestionWords:
    text = files("app.engine.dutch.questions").joinpath("words.nl.toml").read_text(encoding="utf-8")
    return QuestionWords.model_validate(tomllib.loads(text))


WORDS = _read()
