"""Why something about grading was refused; each sentence is for the trainer."""

from collections.abc import Sequence
from http import HTTPStatus

from flask_babel import gettext, ngettext
from flask_babel import lazy_gettext as _

from app.engine.rubric import Criterion, level_name


class GradingError(Exception):
    """Something about grading was refused."""

    message: object = _("That is not possible.")
    status = HTTPStatus.UNPROCESSABLE_ENTITY


class OwnTeamError(GradingError):
    """Nobody grades their own work."""

    message = _(
        "You are in this team yourself. Ask a colleague who trains this cohort to grade it."
    )


class UnknownDraftError(GradingError):
    """The browser says that it began with notes that were never there."""

    message = _("This page is too old. Open it again; copy what you typed first.")
    status = HTTPStatus.CONFLICT


class AlreadyDecidedError(GradingError):
    """Somebody decided in the meantime; a piece of work gets one decision."""

    message = _(
        "A decision was made in the meantime. Yours was not sent; you find your text below."
    )
    status = HTTPStatus.CONFLICT


class NewerAttemptError(GradingError):
    """The team handed in again; the older attempt is not graded any more."""

    message = _("The team handed in again. Grade the newest attempt; your text goes along.")
    status = HTTPStatus.CONFLICT


class ChangedMeanwhileError(GradingError):
    """Something was written that this trainer has not seen when deciding."""

    status = HTTPStatus.CONFLICT

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.message = (
            gettext("%(name)s wrote something here in the meantime.", name=name)
            if name
            else gettext("You wrote something here in another window.")
        ) + gettext(" It is in the form now. Look at it, and decide again.")


class StaysPassedError(GradingError):
    """What was complete stays complete."""

    message = _(
        "The team heard that this is good enough, and that stays so. You can change the levels and"
        " remarks, and press “Good enough” again."
    )


class LevelsMissingError(GradingError):
    """A decision needs a level for everything."""

    def __init__(self, missing: Sequence[Criterion]) -> None:
        super().__init__(len(missing))
        self.missing = tuple(missing)
        self.message = ngettext(
            "%(num)s criterion has no level yet. Choose one; then you can decide.",
            "%(num)s criteria have no level yet. Choose one for each; then you can decide.",
            len(missing),
        )


class HeldBackError(GradingError):
    """Some criterion is not good enough to pass."""

    def __init__(self, holding: Sequence[tuple[Criterion, int]]) -> None:
        super().__init__(len(holding))
        self.holding = tuple(holding)
        reasons = "; ".join(_held(criterion, level) for criterion, level in holding)
        self.message = gettext("Not good enough yet: %(reasons)s.", reasons=reasons)


def _held(criterion: Criterion, level: int) -> str:
    said = {"title": criterion.title, "level": level, "name": level_name(level)}
    if criterion.core:
        held = gettext("“%(title)s” is at %(level)s (%(name)s) and needs at least 3", **said)
    else:
        held = gettext("“%(title)s” is at %(level)s (%(name)s) and needs at least 2", **said)
    return str(held)


class NextStepMissingError(GradingError):
    """Whoever gets work back must know what to do."""

    message = _("Say what the team can do now, in a sentence or two.")
