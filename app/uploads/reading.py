"""From what a browser sends to what we keep."""

from typing import NamedTuple

from app.uploads import pictures
from app.uploads.errors import (
    NoPictureError,
    NothingChosenError,
    TooLargeError,
    UnknownKindError,
    WrongContentError,
)
from app.uploads.kinds import KINDS, PICTURES, kinds_of
from app.uploads.names import ending_of, plain_name

LARGEST = 10 * 1024 * 1024


class Upload(NamedTuple):
    """A file that may be kept."""

    name: str
    media_type: str
    content: bytes
    small: bytes | None = None  # of a picture: for beside a form
    width: int | None = None
    height: int | None = None


def read_picture(content: bytes, name: str) -> Upload:
    """Return a picture to keep, or refuse it. Its content counts, not its name."""
    _refuse_size(content)
    if kinds_of(content) != PICTURES:
        raise NoPictureError
    drawn = pictures.redrawn(content)
    shown = plain_name(name, pictures.ENDING)
    return Upload(shown, pictures.MEDIA_TYPE, drawn.large, drawn.small, drawn.width, drawn.height)


def read_file(content: bytes, name: str) -> Upload:
    """Return a file to keep, or refuse it: its content must be of a kind that we know and name."""
    _refuse_size(content)
    ending = ending_of(name)
    if ending not in KINDS:
        raise UnknownKindError
    if ending not in kinds_of(content):
        raise WrongContentError
    if ending in PICTURES:
        return read_picture(content, name)
    return Upload(plain_name(name, ending), KINDS[ending], content)


def _refuse_size(content: bytes) -> None:
    if not content:
        raise NothingChosenError
    if len(content) > LARGEST:
        raise TooLargeError
