from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from app.uploads import pictures
from app.uploads.errors import NoPictureError, TooManyPixelsError, UploadError
from app.uploads.pictures import LARGE, SMALL, redrawn
from tests.uploads.hostile import EPS, HTML, MARK, SVG, bomb, claimed, photo, picture


def opened(content: bytes) -> Image.Image:
    return Image.open(BytesIO(content), formats=["WEBP"])


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_a_picture_is_written_anew(kind: str) -> None:
    drawn = redrawn(picture(kind))

    assert (opened(drawn.large).size, drawn.width, drawn.height) == ((60, 40), 60, 40)
    assert opened(drawn.small).size == (60, 40)


def test_nothing_travels_along_in_a_photo() -> None:
    taken = photo()
    assert MARK in taken

    drawn = redrawn(taken)

    for content in (drawn.large, drawn.small):
        kept = opened(content)
        assert MARK not in content
        assert not {"exif", "icc_profile", "xmp", "comment"} & kept.info.keys()
        assert not kept.getexif()


def test_what_is_told_in_the_texts_of_a_png_stays_behind() -> None:
    from PIL.PngImagePlugin import PngInfo  # noqa: PLC0415

    told = PngInfo()
    told.add_text("Location", MARK.decode())
    told.add_itxt("XML:com.adobe.xmp", MARK.decode())

    assert MARK not in redrawn(picture("PNG", pnginfo=told)).large


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_photo_that_lies_is_turned_upright(orientation: int) -> None:
    upright = Image.open(BytesIO(picture("JPEG")))
    expected = Image.open(BytesIO(photo(orientation)))
    from PIL import ImageOps  # noqa: PLC0415

    turned = ImageOps.exif_transpose(expected)
    drawn = redrawn(photo(orientation))

    assert (drawn.width, drawn.height) == turned.size
    corner = opened(drawn.large).convert("RGB").getpixel((2, 2))
    assert isinstance(corner, tuple)
    wanted = turned.getpixel((2, 2))
    assert isinstance(wanted, tuple)
    assert max(abs(a - b) for a, b in zip(corner, wanted, strict=True)) < 60
    assert upright.size == (60, 40)


@pytest.mark.parametrize(("size", "large", "small"), [((3000, 1500), (LARGE, 800), (SMALL, 200))])
def test_a_large_picture_is_made_small(
    size: tuple[int, int], large: tuple[int, int], small: tuple[int, int]
) -> None:
    drawn = redrawn(picture("JPEG", size))

    assert (opened(drawn.large).size, opened(drawn.small).size) == (large, small)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "I;16", "CMYK"])
def test_every_kind_of_colour_is_understood(mode: str) -> None:
    written = BytesIO()
    Image.new(mode, (8, 8)).save(written, "JPEG" if mode == "CMYK" else "PNG")

    assert opened(redrawn(written.getvalue()).large).size == (8, 8)


def test_what_can_be_seen_through_stays_so() -> None:
    written = BytesIO()
    Image.new("RGBA", (8, 8), (0, 0, 0, 0)).save(written, "PNG")

    assert opened(redrawn(written.getvalue()).large).mode == "RGBA"


@pytest.mark.parametrize("content", [bomb(), claimed(50_000, 50_000), claimed(6_000, 4_001)])
def test_too_many_pixels_are_refused_before_they_are_unpacked(
    content: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pictures, "_drawn", lambda _image: pytest.fail("it was unpacked"))

    with pytest.raises(TooManyPixelsError):
        redrawn(content)


def test_a_jpeg_may_be_larger_since_it_is_made_smaller_while_it_is_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(pictures, "MOST_PIXELS", 100)

    assert redrawn(picture("JPEG")).width == 60
    with pytest.raises(TooManyPixelsError):
        redrawn(picture("PNG"))


GIF = b"GIF89a\x01\x00\x01\x00\x80\x00\x00" + b"\0" * 20


@pytest.mark.parametrize(
    "content", [b"", b"x", HTML, SVG, EPS, GIF, picture()[:40], picture("JPEG")[:200]]
)
def test_what_is_no_picture_is_refused(content: bytes) -> None:
    with pytest.raises(NoPictureError):
        redrawn(content)


@settings(max_examples=150)
@given(
    st.sampled_from([picture("PNG"), picture("WEBP"), photo()]),
    st.lists(st.tuples(st.integers(0, 3000), st.binary(max_size=6)), max_size=8),
    st.integers(0, 3000),
)
def test_spoiled_bytes_are_a_picture_or_a_refusal(
    content: bytes, spoiled: list[tuple[int, bytes]], end: int
) -> None:
    for at, put in spoiled:
        content = content[:at] + put + content[at + len(put) :]

    try:
        drawn = redrawn(content[:end] if end % 3 == 0 else content)
    except UploadError:
        return
    assert max(opened(drawn.large).size) <= LARGE
    assert MARK not in drawn.large
