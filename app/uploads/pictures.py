"""Pictures: looked at by their content, turned upright, made small, and written anew.

What travels along in a photo (where and when it was taken, by whom, with which telephone) stays
behind: only the pixels are kept.
"""

import warnings
from collections.abc import Callable
from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from app.uploads.errors import NoPictureError, TooManyPixelsError, UploadError

if TYPE_CHECKING:
    from PIL.Image import Image, Transpose

T = TypeVar("T")
FORMATS = ("PNG", "JPEG", "WEBP")
MOST_PIXELS = 24_000_000  # all of them in memory at once: a tenth of a gigabyte
MOST_IN_JPEG = 64_000_000  # this kind is made smaller while it is read
LARGE, SMALL = 1600, 400  # the longest side
QUALITY = 82
MEDIA_TYPE, ENDING = "image/webp", "webp"
_ORIENTATION = 0x0112
_SCALABLE = frozenset({"L", "RGB", "RGBA", "CMYK", "YCbCr"})


class Picture(NamedTuple):
    """A picture as we keep it."""

    large: bytes
    small: bytes
    width: int
    height: int


def redrawn(content: bytes) -> Picture:
    """Draw a picture anew; refuse what is none, or what would take all memory."""
    with warnings.catch_warnings(action="ignore"):  # about what is odd in it: we keep none of that
        image = _tried(lambda: _opened(content))
        is_jpeg = image.format in {"JPEG", "MPO"}  # the second is what telephones make of it
        if image.width * image.height > (MOST_IN_JPEG if is_jpeg else MOST_PIXELS):
            raise TooManyPixelsError
        return _tried(lambda: _drawn(image))


def _tried(draw: Callable[[], T]) -> T:
    """Do something with bytes of a stranger: whatever that stumbles over, it is no picture."""
    try:
        return draw()
    except UploadError:
        raise
    except Exception:  # noqa: BLE001 - the readers of pictures raise nearly everything
        raise NoPictureError from None


def _opened(content: bytes) -> "Image":
    """Read only the beginning, where the size stands."""
    from PIL import Image  # noqa: PLC0415 - takes 10 MB; only who adds a picture needs it

    Image.MAX_IMAGE_PIXELS = MOST_IN_JPEG
    try:
        return Image.open(BytesIO(content), formats=FORMATS)
    except Image.DecompressionBombError:
        raise TooManyPixelsError from None


def _drawn(image: "Image") -> Picture:
    turns = _turns(image)
    if image.mode not in _SCALABLE:
        image = _plain(image)
    image.thumbnail((LARGE, LARGE))
    image = _plain(image)
    for turn in turns:
        image = image.transpose(turn)
    small = image.copy()
    small.thumbnail((SMALL, SMALL))
    return Picture(_written(image), _written(small), image.width, image.height)


def _turns(image: "Image") -> "list[Transpose]":
    """Return how a photo is turned upright, as the camera noted it."""
    from PIL.Image import Transpose  # noqa: PLC0415

    try:
        orientation = image.getexif().get(_ORIENTATION)
    except Exception:  # noqa: BLE001 - what cannot be read is not turned
        return []
    known = {
        2: [Transpose.FLIP_LEFT_RIGHT],
        3: [Transpose.ROTATE_180],
        4: [Transpose.FLIP_TOP_BOTTOM],
        5: [Transpose.TRANSPOSE],
        6: [Transpose.ROTATE_270],
        7: [Transpose.TRANSVERSE],
        8: [Transpose.ROTATE_90],
    }
    return list(known.get(orientation or 1, []))


def _plain(image: "Image") -> "Image":
    """Return only the pixels, with what can be seen through when there is any."""
    plain = image.convert("RGBA" if image.has_transparency_data else "RGB")
    plain.info = {}
    return plain


def _written(image: "Image") -> bytes:
    written = BytesIO()
    image.save(written, "WEBP", quality=QUALITY, method=4, exif=b"", icc_profile=b"", xmp=b"")
    return written.getvalue()
