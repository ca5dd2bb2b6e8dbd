"""Who is in a filled database, and what they can be made to ask."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Learner:
    """Somebody of the measured cohort, signed in."""

    user_id: int
    token: str


@dataclass(frozen=True)
class Saver:
    """A learner with a document of the team."""

    learner: Learner
    document: str


@dataclass(frozen=True)
class Scene:
    """The part of a filled database that is measured; the rest is there to be in the way."""

    learners: int
    cohort: str
    trainer: Learner
    members: tuple[Learner, ...]
    savers: tuple[Saver, ...]
