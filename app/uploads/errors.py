"""Why a file was refused."""

from flask_babel import lazy_gettext as _


class UploadError(Exception):
    """A file was refused."""

    message: object = _("This file cannot be added.")


class NothingChosenError(UploadError):
    """The button was pressed without a file."""

    message = _("Choose a file first.")


class TooLargeError(UploadError):
    """There are too many bytes in it."""

    message = _("This file is larger than 10 MB. Make it smaller, or choose another one.")


class NoPictureError(UploadError):
    """It says to be a picture, and is none that we know."""

    message = _(
        "This is not a picture that we can read. Choose a PNG, JPEG or WebP, for example a photo "
        "or a screenshot."
    )


class TooManyPixelsError(UploadError):
    """It would take all memory to look at it."""

    message = _("This picture has too many pixels. Make it smaller first, such as 4000 by 3000.")


class UnknownKindError(UploadError):
    """It is of a kind that we do not keep."""

    message = _(
        "We do not keep files of this kind. Choose a PDF, a picture, a document of Word, Excel, "
        "PowerPoint or LibreOffice, or plain text."
    )


class WrongContentError(UploadError):
    """Its name says something else than its content."""

    message = _("The content of this file does not fit its name. Save it anew and choose it again.")


class DocumentFullError(UploadError):
    """There are too many files in it already."""

    message = _("This document has too many files already. Remove some, or make them smaller.")


class NoRoomError(UploadError):
    """The disk does not take it."""

    message = _("We cannot keep the file right now. Your text is safe. Try again later.")
