"""What to say about a question: one or two sentences, about what matters most."""

import tomllib
from collections.abc import Mapping, Sequence
from importlib.resources import files

from app.engine.dutch.questions.kinds import Kind
from app.engine.frozen import Frozen


class Advice(Frozen):
    """What is said about a kind: in general, and when there is a better wording."""

    general: str
    with_better: str


class Wordings(Frozen):
    """How the same is asked openly."""

    experienced: str
    experiences: str
    found: str
    finds: str


class AdviceTexts(Frozen):
    """All sentences about questions."""

    order: tuple[Kind, ...]
    advice: dict[Kind, Advice]
    wordings: dict[str, Wordings]


def _read() -> AdviceTexts:
    text = (
        files("app.engine.dutch.questions").joinpath("advice.nl.toml").read_text(encoding="utf-8")
    )
    return AdviceTexts.model_validate(tomllib.loads(text))


TEXTS = _read()


def told_kind(kinds: Sequence[Kind]) -> Kind | None:
    """Return the kind that advice is given on: what matters most."""
    return next((kind for kind in TEXTS.order if kind in kinds), None)


def advice_on(kinds: Sequence[Kind], better: str, values: Mapping[str, str]) -> str:
    """Say what to do about it; nothing when the question is fine."""
    kind = told_kind(kinds)
    if kind is None:
        return ""
    advice = TEXTS.advice[kind]
    return (advice.with_better if better else advice.general).format(better=better, **values)
