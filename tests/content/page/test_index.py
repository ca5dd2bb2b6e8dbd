import pytest

from app.content.items import Term
from app.content.page.index import Index, Target

TERM = Term(id="reis", nl="klantreis", en="journey", identifier="journey", explanation="Een weg.")
INDEX = Index(
    titles={
        "les": {"vertrek": "Vertrek"},
        "begrip": {"reis": "klantreis"},
        "module": {},
        "oefening": {},
    },
    terms={"reis": TERM},
    workshops={},
    unsure=frozenset({"oefening"}),
)


@pytest.mark.parametrize(
    ("word", "url"),
    [
        ("les", "/lessen/x"),
        ("zelftoets", "/zelftoetsen/x"),
        ("oefening", "/oefeningen/x"),
        ("bijeenkomst", "/bijeenkomsten/soort/x"),
        ("module", "/modules/x"),
        ("begrip", "/begrippen#x"),
        ("reis", "/bibliotheek/x"),
    ],
)
def test_every_word_leads_to_its_own_page(word: str, url: str) -> None:
    index = Index(titles={word: {"x": "Titel"}}, terms={}, workshops={})

    assert index.find(word, "x") == Target(url, "Titel")


def test_what_is_not_there_is_missed() -> None:
    assert INDEX.misses("les", "aankomst")
    assert not INDEX.misses("les", "vertrek")


def test_what_stands_in_a_broken_file_is_not_missed() -> None:
    assert not INDEX.misses("oefening", "kaart")


def test_a_near_miss_is_asked_about() -> None:
    assert INDEX.why_not("les", "vertrk") == (
        "Deze les bestaat niet: 'vertrk'.",
        "Bedoelt u 'vertrek'?",
    )


def test_an_id_of_another_kind_is_pointed_out() -> None:
    assert INDEX.why_not("les", "reis") == (
        "Deze les bestaat niet: 'reis'.",
        "'reis' is een begrip. Schrijf begrip:reis.",
    )


def test_an_id_like_no_other_gets_the_list() -> None:
    assert INDEX.why_not("les", "qqqqqq")[1] == "Kies uit: vertrek."


def test_an_id_where_there_is_nothing_gets_no_list() -> None:
    assert INDEX.why_not("module", "qqqqqq") == ("Deze module bestaat niet: 'qqqqqq'.", "")
