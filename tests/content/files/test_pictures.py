import struct

import pytest

from app.content.files.pictures import Size, UnusablePictureError, picture_size
from tests.content.sample import PICTURE, Sample

PNG = b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sII", 13, b"IHDR", 640, 320)
JPEG = (
    b"\xff\xd8\xff\xe0" + struct.pack(">H", 16) + b"\0" * 14  # JFIF
    + b"\xff\xc4" + struct.pack(">H", 4) + b"\0" * 2  # a table, which holds no size
    + b"\xff\xc2" + struct.pack(">HBHH", 11, 8, 320, 640)
)  # fmt: skip
WEBP = b"RIFF\0\0\0\0WEBP"
LOSSY = WEBP + b"VP8 " + b"\0" * 10 + struct.pack("<HH", 640, 320)
LOSSLESS = WEBP + b"VP8L" + b"\0" * 5 + struct.pack("<I", 639 | 319 << 14)
EXTENDED = WEBP + b"VP8X" + b"\0" * 8 + struct.pack("<I", 639)[:3] + struct.pack("<I", 319)[:3]


def svg(inside: str = "", box: str = 'viewBox="0 0 640 320"') -> bytes:
    return f'<svg xmlns="http://www.w3.org/2000/svg" {box}>{inside}</svg>'.encode()


@pytest.mark.parametrize(
    ("suffix", "raw"),
    [
        (".svg", svg()),
        (".svg", svg(box='viewBox="0,0,639.6,320"')),
        (".png", PNG),
        (".jpg", JPEG),
        (".jpeg", JPEG),
        (".webp", LOSSY),
        (".webp", LOSSLESS),
        (".webp", EXTENDED),
    ],
)
def test_the_size_is_read_from_the_file(suffix: str, raw: bytes) -> None:
    assert picture_size(suffix, raw) == Size(640, 320)


@pytest.mark.parametrize("suffix", [".svg", ".png", ".jpg", ".webp"])
@pytest.mark.parametrize(
    "raw", [b"", b"hello", b"\xff\xd8\xff", PNG[:10], JPEG[:20], WEBP, b"<svg"]
)
def test_what_is_no_picture_is_refused(suffix: str, raw: bytes) -> None:
    with pytest.raises(UnusablePictureError):
        picture_size(suffix, raw)


def test_a_picture_without_height_is_refused() -> None:
    with pytest.raises(UnusablePictureError):
        picture_size(".svg", svg(box='viewBox="0 0 640 0"'))


def test_an_svg_without_a_viewbox_says_what_to_write() -> None:
    with pytest.raises(UnusablePictureError, match='viewBox="0 0 720 360"'):
        picture_size(".svg", svg(box='width="640"'))


@pytest.mark.parametrize(
    "inside",
    [
        "<script>alert(1)</script>",
        "<foreignObject/>",
        '<rect onclick="alert(1)"/>',
        '<image href="https://evil.example/x.png"/>',
        '<use xmlns:x="http://www.w3.org/1999/xlink" x:href="other.svg#a"/>',
        '<a href="javascript:alert(1)"><text>x</text></a>',
        '<rect fill="url(https://evil.example/x)"/>',
        "<style>@import 'x.css';</style>",
        "<style>rect { fill: url( 'https://evil.example/x' ) }</style>",
        '<animate attributeName="href"/>',
        '<set attributeName="href"/>',
    ],
)
def test_an_svg_that_is_more_than_a_picture_is_refused(inside: str) -> None:
    with pytest.raises(UnusablePictureError):
        picture_size(".svg", svg(inside))


def test_an_svg_may_refer_to_itself() -> None:
    inside = '<style>.a { fill: url(#g) }</style><use href="#a"/><rect fill="url(#g)"/>'

    assert picture_size(".svg", svg(inside)) == Size(640, 320)


@pytest.mark.parametrize(
    "start", ["<!DOCTYPE svg>", "<!doctype svg>", "<?xml-stylesheet href='x'?>"]
)
def test_an_svg_with_a_doctype_or_stylesheet_is_refused(start: str) -> None:
    with pytest.raises(UnusablePictureError, match="DOCTYPE"):
        picture_size(".svg", start.encode() + svg())


def test_a_picture_that_cannot_be_shown_is_told_with_who_uses_it(sample: Sample) -> None:
    sample.write(PICTURE, svg("<script/>"))

    assert str(sample.problem()) == (
        f"{PICTURE}: In deze SVG staat <script>; dat mag niet in een afbeelding."
        " (gebruikt in modules/01-begin/vertrek.nl.md)"
    )
