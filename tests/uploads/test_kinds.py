import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.uploads.kinds import KINDS, PICTURES, TEXTS, kinds_of
from tests.uploads.hostile import (
    EPS,
    HTML,
    SVG,
    archive,
    crowded,
    office_document,
    open_document,
    picture,
)


@pytest.mark.parametrize(
    ("content", "endings"),
    [
        (b"%PDF-1.7\n", {"pdf"}),
        (picture("PNG"), PICTURES),
        (picture("JPEG"), PICTURES),
        (picture("WEBP"), PICTURES),
        (open_document(), {"odt"}),
        (open_document("spreadsheet"), {"ods"}),
        (open_document("presentation"), {"odp"}),
        (office_document(), {"docx"}),
        (office_document("spreadsheetml.sheet"), {"xlsx"}),
        (office_document("presentationml.presentation"), {"pptx"}),
        (b"naam;uren\r\nNoor;12\r\n", TEXTS),
        ("\ufeffé".encode(), TEXTS),
        ("Café".encode("cp1252"), TEXTS),
    ],
)
def test_a_file_is_known_by_what_is_in_it(content: bytes, endings: set[str]) -> None:
    assert kinds_of(content) == endings


@pytest.mark.parametrize(
    "content",
    [
        b"",
        HTML,
        b"\xef\xbb\xbf \n" + HTML,
        SVG,
        b"MZ\x90\0",
        b"\x7fELF\x02",
        b"PK\x03\x04",
        archive(a=b"x"),
        archive(mimetype=b"application/vnd.oasis.opendocument.text-macro"),
        office_document("wordprocessingml.document").replace(b"openxmlformats", b"openxmlfarmats"),
        b"PK\x03\x04" + b"x" * 100 + b"PK\x05\x06" + b"\xff" * 18,
    ],
)
def test_what_we_do_not_keep_is_nothing(content: bytes) -> None:
    assert kinds_of(content) == set()


def test_a_document_with_macros_is_not_kept() -> None:
    macros = "application/vnd.ms-word.document.macroEnabled.main+xml"
    plain = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    with_macros = archive(
        **{"[Content_Types]_dot_xml": f'<Override ContentType="{macros}"'.encode()}
    )
    without = archive(**{"[Content_Types]_dot_xml": f'<Override ContentType="{plain}"'.encode()})

    assert kinds_of(with_macros) == set()
    assert kinds_of(without) == {"docx"}


def test_ten_thousand_parts_are_not_even_listed() -> None:
    content = crowded()
    began = time.process_time()

    assert kinds_of(content) == set()
    assert time.process_time() - began < 0.5


def test_a_page_description_is_only_a_text_that_is_never_drawn() -> None:
    assert kinds_of(EPS) == TEXTS


@given(st.binary(max_size=400), st.sampled_from([b"", b"PK\x03\x04", b"%PDF-", b"RIFF"]))
def test_any_bytes_are_some_kind_or_none(content: bytes, start: bytes) -> None:
    assert kinds_of(start + content) <= KINDS.keys()


@given(st.integers(0, 800), st.binary(min_size=1, max_size=8))
def test_a_spoiled_document_is_a_kind_or_none(at: int, spoiled: bytes) -> None:
    content = office_document()
    assert kinds_of(content[:at] + spoiled + content[at + len(spoiled) :]) <= KINDS.keys()
