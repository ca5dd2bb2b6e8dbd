"""Why an answer was not taken; each sentence is for the learner."""

from flask_babel import lazy_gettext as _


class AnswerRefusedError(Exception):
    """An answer that cannot be looked at."""

    message = _("This answer cannot be checked.")


class NoAnswerError(AnswerRefusedError):
    """Nothing was chosen or written."""

    message = _("Choose or write an answer first, or skip this question.")


class DoublePlaceError(AnswerRefusedError):
    """Two items were given the same place in the order."""

    message = _("Give every line a place of its own.")


class TooLongError(AnswerRefusedError):
    """More was written than a few words."""

    message = _("A few words are enough: use at most 500 characters.")


class AttemptFinishedError(AnswerRefusedError):
    """The attempt has ended; its answers stay as they are."""

    message = _("This attempt is finished. Begin again to practise more.")
