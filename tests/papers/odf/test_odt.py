from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.papers.odf import write_odt
from app.papers.odf.elements import named, plain
from app.papers.paper import Paper, Part, Text
from app.ui.assets import PRINT_FONTS
from tests.papers.odf.opened import (
    content,
    converted,
    needs_office,
    parts,
    read,
    styles_known,
    styles_used,
    words,
)
from tests.papers.samples import IS_BUILT, NOON, everything, with_book

pytestmark = pytest.mark.skipif(not IS_BUILT, reason="the front end has not been built")


def written(paper: Paper) -> bytes:
    return write_odt(paper, PRINT_FONTS, NOON)


def test_it_is_a_text_with_everything_that_is_listed() -> None:
    found = parts(written(everything()))
    listed = read(found["META-INF/manifest.xml"])
    paths = {one.get(named("manifest:full-path")) for one in listed}

    assert found["mimetype"] == b"application/vnd.oasis.opendocument.text"
    assert paths == set(found) - {"mimetype", "META-INF/manifest.xml"} | {"/"}
    assert "<dc:title>Ik wacht op bericht</dc:title>" in found["meta.xml"].decode()
    assert 'fo:language="nl"' in found["styles.xml"].decode()


def test_headings_and_the_heads_of_tables_are_marked_as_such() -> None:
    found = content(written(everything("Verhuizen")))
    levels = [one.get(named("text:outline-level")) for one in found.iter(named("text:h"))]

    assert levels == ["1", "2", "3", "3", "3"]
    tables = list(found.iter(named("table:table")))
    assert all(one.find(named("table:table-header-rows")) is not None for one in tables)


def test_every_picture_is_there_and_has_words() -> None:
    made = written(everything("Verhuizen"))
    frames = list(content(made).iter(named("draw:frame")))

    assert len(frames) == 3
    for frame in frames:
        image, title = frame.find(named("draw:image")), frame.find(named("svg:title"))
        assert image is not None
        assert title is not None
        assert "Verhuizen" in (title.text or "")
        assert image.get(named("xlink:href")) in parts(made)


@pytest.mark.parametrize("paper", [everything(), with_book(everything())])
def test_every_style_is_there(paper: Paper) -> None:
    made = written(paper)

    assert styles_used(content(made)) <= styles_known(made)


@settings(max_examples=100)
@given(st.text(alphabet=st.characters(), max_size=60))
def test_a_text_stands_there_as_it_was_typed(text: str) -> None:
    found = content(written(Paper("Titel", parts=(Part("Deel", (Text((text,)),)),))))

    assert words(list(found.iter(named("text:p")))[-1]) == plain(text)


def test_the_same_document_is_the_same_file() -> None:
    assert written(everything()) == written(everything())


@needs_office
@pytest.mark.slow
def test_an_office_program_opens_it(tmp_path: Path) -> None:
    assert converted(written(with_book(everything())), "odt", tmp_path).stat().st_size
