from dataclasses import replace

import pytest

from app.ui.pictures.evidence_chain import Chain, Node, draw, table, upright
from app.ui.pictures.evidence_chain.said import broken, cut, description, finding
from tests.ui.pictures.chain_samples import ALL, GONE, USUAL

ACTION = Node("a", "action", "Doe iets")


@pytest.mark.parametrize(
    ("chain", "said"),
    [
        (Chain(""), "Nog geen onderbouwing. Koppel een citaat aan een knelpunt."),
        (USUAL, "Deze actie rust op 2 van 3 bronnen uit onderzoek"),
        (GONE, "Onder deze actie ligt geen onderzoek meer"),
        (Chain("", (ACTION,), (), "a"), "Onder deze actie ligt nog geen onderzoek"),
        (replace(USUAL, centre="p1"), "Dit knelpunt rust op 2 bronnen uit onderzoek"),
        (replace(USUAL, centre="q1"),
         "Dit citaat draagt 1 knelpunt, 1 idee, 1 bevinding en 1 actie"),
        (replace(USUAL, centre="q1", links=(("q1", "p1"),)), "Dit citaat draagt 1 knelpunt"),
        (replace(USUAL, centre="q1", links=()), "Aan dit citaat hangt nog niets"),
        (replace(USUAL, centre="q3"), "Dit citaat is ingetrokken"),
        (replace(USUAL, centre=""), "8 onderdelen, bij 2 is de onderbouwing vervallen"),
        (Chain("", (ACTION,)), "1 onderdeel, bij 1 is er nog geen"),
    ],
)  # fmt: skip
def test_a_chain_says_on_how_much_it_rests(chain: Chain, said: str) -> None:
    assert finding(chain) == said


def test_what_lost_its_ground_is_named() -> None:
    assert broken(USUAL) == (
        "\u2018Brief zonder naam lijkt reclame\u2019. "
        "Zoek nieuw bewijs, of haal het uit het verhaal."
    )
    assert "en nog 2" in broken(GONE)
    assert broken(replace(USUAL, centre="p1")) == ""


def test_what_is_left_out_is_counted() -> None:
    assert cut(USUAL, 8, 7) == ""
    assert cut(USUAL, 8, 5).startswith("De tekening toont 8 van de 8 onderdelen en 5 van de 7")


@pytest.mark.parametrize("chain", ALL.values(), ids=ALL.keys())
def test_what_was_taken_back_is_said_nowhere(chain: Chain) -> None:
    told = (draw(chain, "a"), upright(chain, "b"), description(chain), str(table(chain)))

    assert not any("GEHEIM" in words for words in told)


def test_the_table_holds_every_record_in_both_directions() -> None:
    rows = {row[0]: row[1:] for row in table(USUAL).rows}

    assert len(rows) == 8
    assert rows["Meteen bevestigen met naam en datum"] == (
        "idee", "NU · 8 stickers",
        "Negen dagen geen enkel bericht · Brief zonder naam lijkt reclame",
        "R9 en R10 wisten na de testmail dat het rond was", "rust op onderzoek",
    )  # fmt: skip
    assert rows["Ingetrokken"][-1] == "ingetrokken"
    assert rows["Brief zonder naam lijkt reclame"][-1] == "onderbouwing vervallen"


def test_who_hears_the_chain_hears_what_fell_away() -> None:
    said = description(USUAL)

    assert "Vervallen: \u2018Brief zonder naam lijkt reclame\u2019." in said
    assert said.endswith("Alle verbanden staan in de tabel onder de tekening.")
