from io import BytesIO

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from app.papers.paper import Grid, Paper, Part, Picture, Text
from app.papers.pdf import write_pages, write_pdf
from app.ui.assets import PRINT_FONTS
from tests.papers.samples import IS_BUILT, NOON, SVG, everything
from tests.papers.seen import bare, failures, tags, words

pytestmark = pytest.mark.skipif(not IS_BUILT, reason="the front end has not been built")
MARKUP = st.text(alphabet="#*_$`\\<>@=-+/~'\"()[]{}:;.,|&%^ \nabcé1", min_size=1, max_size=60)
NASTY = '#panic("x") $x$ *a* _b_ `c` <d> @e = f\n- g\n+ h\n/ i: j // k ~ [#let] \\u{41} "l"'


def written(paper: Paper) -> bytes:
    return write_pdf(paper, PRINT_FONTS, NOON)


def test_a_document_says_what_it_is_and_in_which_language() -> None:
    with pikepdf.open(BytesIO(written(everything("Ik verhuis")))) as pdf:
        assert str(pdf.Root.Lang) == "nl-NL"
        assert str(pdf.docinfo["/Title"]) == "Ik verhuis"
        assert bool(pdf.Root.MarkInfo.Marked)
        assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)


def test_it_can_be_read_aloud() -> None:
    for is_book in (False, True):
        paper = everything()
        made = written(Paper(paper.title, parts=paper.parts, is_book=is_book))
        assert failures(made) == []


def test_headings_tables_lists_and_pictures_are_marked_as_such() -> None:
    found = tags(written(everything("Verhuizen")))
    names = [tag.name for tag in found]

    assert [name for name in names if name.startswith("H")] == ["H1", "H2", "H3", "H3", "H3"]
    assert {"Table", "TH", "TR", "TD", "L", "LI", "Figure"} <= set(names)
    assert all(tag.alt for tag in found if tag.name == "Figure")
    assert any(tag.alt.startswith("Tekening: Verhuizen, blad 1 van 2") for tag in found)


@settings(max_examples=25)
@given(MARKUP)
def test_what_people_type_is_text_and_nothing_else(text: str) -> None:
    made = written(Paper("Titel", parts=(Part("Deel", (Text((text,)),)),)))

    assert bare(text) in words(made)


def test_a_program_in_a_text_is_not_run_in_any_place() -> None:
    made = written(everything(NASTY))

    assert words(made).count(bare('#panic("x")')) >= 12
    assert failures(made) == []


@settings(max_examples=25)
@given(st.text(max_size=80))
def test_no_letter_is_too_strange(text: str) -> None:
    assert written(everything(text or "leeg")).startswith(b"%PDF")


def test_a_chapter_that_opens_with_a_drawing_shares_its_sheet_with_the_phase() -> None:
    drawn = Picture(
        "Kaart", (SVG.format("Kaart"),), Grid("Kaart", ("A", "B"), (("1", "2"),)), "page"
    )
    phases = (Part("Ontdekken", (Part("Persona", (drawn, Part("Waar het op rust"))),)),)

    made = written(Paper("Titel", parts=phases, is_book=True))

    sheets = [bare(page.extract_text()) for page in PdfReader(BytesIO(made)).pages]
    assert any("Ontdekken" in sheet and "Persona" in sheet for sheet in sheets[2:])
    assert failures(made) == []


def test_a_very_long_word_stays_on_the_paper() -> None:
    made = written(everything("arbeidsongeschiktheidsverzekering" * 3 + "x" * 300))

    assert failures(made) == []


def test_the_same_document_is_the_same_file() -> None:
    assert written(everything()) == written(everything())


def test_every_page_can_be_looked_at() -> None:
    assert all(page.startswith(b"\x89PNG") for page in write_pages(everything(), PRINT_FONTS, NOON))
