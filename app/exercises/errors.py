"""Why something about a document was refused."""

from collections.abc import Mapping, Sequence
from http import HTTPStatus

from flask_babel import lazy_gettext as _

from app.engine.findings import Problem
from app.engine.template import Template


class ExerciseError(Exception):
    """Something about a document was refused."""

    message: object = _("That is not possible.")
    status = HTTPStatus.UNPROCESSABLE_ENTITY


class UnreadableError(ExerciseError):
    """Something that was sent cannot be stored; nothing of it was."""

    message = _("Not everything can be saved. See what is wrong below.")

    def __init__(self, template: Template, problems: Sequence[Problem]) -> None:
        super().__init__(len(problems))
        self.sentences: dict[str, str] = {}  # path -> why, and what to do
        for problem in problems:
            self.sentences.setdefault(problem.path, template.refusal(problem))


class FileRefusedError(UnreadableError):
    """A file that was sent is not kept; nothing else was saved either."""

    def __init__(self, sentences: Mapping[str, object]) -> None:
        Exception.__init__(self, len(sentences))
        self.sentences = {path: str(sentence) for path, sentence in sentences.items()}


class UnknownFileError(ExerciseError):
    """A file is pointed to that was never added to this document: it does not exist for it."""

    message = _("This file is not in your document. Add it again.")
    status = HTTPStatus.NOT_FOUND


class UnknownReferenceError(ExerciseError):
    """Something refers to what is not in the project: it does not exist for this team."""

    message = _("What you refer to is not in your project. Choose from the list.")
    status = HTTPStatus.NOT_FOUND


class UnknownVersionError(ExerciseError):
    """The browser says that it began with a version that was never there."""

    message = _("This page is too old. Open the document again; copy what you typed first.")


class ChangedMeanwhileError(ExerciseError):
    """Somebody saved after the page was opened that is handed in."""

    message = _("A colleague changed the document in the meantime. Look at it again.")
    status = HTTPStatus.CONFLICT


class BlockedError(ExerciseError):
    """Something stands in the way of handing in."""

    message = _("Something still blocks handing in.")


class ReasonMissingError(ExerciseError):
    """A warning may stay, with a reason."""

    message = _("Give a reason for each warning, in a few words of your own.")

    def __init__(self, keys: Sequence[str]) -> None:
        super().__init__(len(keys))
        self.keys = tuple(keys)  # Finding.key of each warning without a good reason


class NothingNewError(ExerciseError):
    """The same was handed in before, and waits for the trainer."""

    message = _("You handed this in already, and nothing changed since then.")
