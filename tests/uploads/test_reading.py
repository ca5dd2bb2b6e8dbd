import time

import pytest

from app.uploads import reading
from app.uploads.errors import (
    NoPictureError,
    NothingChosenError,
    TooLargeError,
    TooManyPixelsError,
    UnknownKindError,
    UploadError,
    WrongContentError,
)
from app.uploads.reading import read_file, read_picture
from tests.uploads.hostile import (
    HTML,
    MARK,
    SVG,
    bomb,
    claimed,
    office_document,
    photo,
    picture,
)


def test_a_picture_is_kept_whatever_its_name_says() -> None:
    kept = read_picture(picture("PNG"), "balie.exe")

    assert (kept.name, kept.media_type, kept.width, kept.height) == (
        "balie.webp",
        "image/webp",
        60,
        40,
    )
    assert kept.small


@pytest.mark.parametrize(
    ("name", "content"),
    [("brief.pdf", b"%PDF-1.4"), ("plan.docx", office_document()), ("lijst.csv", b"a;b")],
)
def test_a_file_is_kept_as_it_is(name: str, content: bytes) -> None:
    kept = read_file(content, name)

    assert (kept.name, kept.content, kept.small) == (name, content, None)


def test_a_photo_as_a_file_is_drawn_anew_too() -> None:
    kept = read_file(photo(), "scherm.jpeg")

    assert kept.name == "scherm.webp"
    assert MARK not in kept.content


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("balie.png", HTML, NoPictureError),
        ("balie.png", SVG, NoPictureError),
        ("balie.jpg", b"%PDF-1.4", NoPictureError),
        ("balie.png", b"", NothingChosenError),
        ("balie.png", claimed(50_000, 50_000), TooManyPixelsError),
        ("balie.png", bomb(), TooManyPixelsError),
    ],
)
def test_what_is_no_picture_is_refused(name: str, content: bytes, why: type[UploadError]) -> None:
    began = time.process_time()
    with pytest.raises(why):
        read_picture(content, name)

    assert time.process_time() - began < 1


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("brief.pdf", HTML, WrongContentError),
        ("brief.txt", HTML, WrongContentError),
        ("plan.docx", b"%PDF-1.4", WrongContentError),
        ("foto.png", b"%PDF-1.4", WrongContentError),
        ("pagina.html", HTML, UnknownKindError),
        ("tekening.svg", SVG, UnknownKindError),
        ("programma", b"MZ", UnknownKindError),
        ("brief.pdf", b"", NothingChosenError),
    ],
)
def test_what_we_do_not_keep_is_refused(name: str, content: bytes, why: type[UploadError]) -> None:
    with pytest.raises(why):
        read_file(content, name)


@pytest.mark.parametrize("read", [read_file, read_picture])
def test_too_many_bytes_are_refused(read: type[object], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "LARGEST", 20)

    with pytest.raises(TooLargeError):
        read(picture(), "a.png")  # type: ignore[call-arg]
