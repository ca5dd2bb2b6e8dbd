"""How wide and high a picture is, and whether an SVG is only a picture."""

import re
import struct
from collections.abc import Callable
from typing import NamedTuple
from xml.etree import ElementTree as ET


class Size(NamedTuple):
    """Width and height in pixels."""

    width: int
    height: int


class UnusablePictureError(ValueError):
    """The file is not a picture that we can show; the text says why, in Dutch."""


_UNREADABLE = "Dit bestand is geen afbeelding die wij kunnen lezen."
_MARKUP_FOR_TRICKS = re.compile(rb"<!DOCTYPE|<!ENTITY|<\?xml-stylesheet", re.IGNORECASE)
_FORBIDDEN = {"script", "foreignobject", "iframe", "embed", "object", "audio", "video", "set"}
_OUTSIDE = re.compile(r"@import|url\(\s*['\"]?(?!#)", re.IGNORECASE)
_NUMBER = re.compile(r"[+-]?\d+(?:\.\d+)?")
_JPEG_MARK = 0xFF
_FRAMES = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}  # the JPEG parts that hold a size


def picture_size(suffix: str, raw: bytes) -> Size:
    """Return how large a picture is shown, or say why it cannot be."""
    try:
        size = _READERS[suffix](raw)
    except (struct.error, IndexError, ET.ParseError, UnicodeDecodeError):
        raise UnusablePictureError(_UNREADABLE) from None
    if size.width < 1 or size.height < 1:
        raise UnusablePictureError(_UNREADABLE)
    return size


def _svg(raw: bytes) -> Size:
    if _MARKUP_FOR_TRICKS.search(raw):
        raise UnusablePictureError("In deze SVG staat een DOCTYPE of stylesheet; haal die weg.")
    root = ET.fromstring(raw)  # noqa: S314 - without a DOCTYPE there are no entities to expand
    for element in root.iter():
        _refuse_more_than_a_picture(element)
    box = [float(number) for number in _NUMBER.findall(root.get("viewBox", ""))]
    if _local(root.tag) != "svg" or len(box) != len(("x", "y", "width", "height")):
        raise UnusablePictureError('Deze SVG heeft geen viewBox, zoals viewBox="0 0 720 360".')
    return Size(round(box[2]), round(box[3]))


def _refuse_more_than_a_picture(element: ET.Element) -> None:
    tag = _local(element.tag)
    if tag in _FORBIDDEN or tag.startswith("animate"):
        raise UnusablePictureError(f"In deze SVG staat <{tag}>; dat mag niet in een afbeelding.")
    if _OUTSIDE.search(element.text or ""):
        raise UnusablePictureError("Deze SVG haalt iets van buiten op; dat mag niet.")
    for name, value in element.attrib.items():
        _refuse_attribute(_local(name), value)


def _refuse_attribute(name: str, value: str) -> None:
    if name.startswith("on"):
        raise UnusablePictureError(f"In deze SVG staat '{name}'; dat mag niet in een afbeelding.")
    outside = name in {"href", "src"} and not value.startswith("#")
    if outside or _OUTSIDE.search(value):
        raise UnusablePictureError("Deze SVG haalt iets van buiten op; dat mag niet.")


def _local(name: object) -> str:
    """Return a name without its namespace, in lower case."""
    return str(name).rpartition("}")[2].lower()


def _png(raw: bytes) -> Size:
    if not raw.startswith(b"\x89PNG\r\n\x1a\n"):
        raise UnusablePictureError(_UNREADABLE)
    return Size(*struct.unpack_from(">II", raw, 16))


def _jpeg(raw: bytes) -> Size:
    if not raw.startswith(b"\xff\xd8"):
        raise UnusablePictureError(_UNREADABLE)
    position = 2
    while raw[position + 1] not in _FRAMES:
        if raw[position] != _JPEG_MARK:
            raise UnusablePictureError(_UNREADABLE)
        position += 2 + int(struct.unpack_from(">H", raw, position + 2)[0])
    height, width = struct.unpack_from(">HH", raw, position + 5)
    return Size(width, height)


def _webp(raw: bytes) -> Size:
    if raw[:4] != b"RIFF" or raw[8:12] != b"WEBP":
        raise UnusablePictureError(_UNREADABLE)
    kind = raw[12:16]
    if kind == b"VP8X":
        return Size(*(1 + int.from_bytes(raw[at : at + 3], "little") for at in (24, 27)))
    if kind == b"VP8L":
        bits = int.from_bytes(raw[21:25], "little")
        return Size((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
    width, height = struct.unpack_from("<HH", raw, 26)
    return Size(width & 0x3FFF, height & 0x3FFF)


_READERS: dict[str, Callable[[bytes], Size]] = {
    ".svg": _svg,
    ".png": _png,
    ".jpg": _jpeg,
    ".jpeg": _jpeg,
    ".webp": _webp,
}
