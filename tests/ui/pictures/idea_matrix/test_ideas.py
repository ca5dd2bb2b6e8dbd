import pytest

from app.ui.pictures.idea_matrix import Idea, Ideas, table
from app.ui.pictures.idea_matrix.ideas import Choice, description, finding
from tests.ui.pictures.idea_samples import ALL, USUAL, these

CHOSEN = Idea("A", "wow", choice=Choice.CHOSEN)


@pytest.mark.parametrize(
    ("ideas", "said"),
    [
        (these(), "Nog geen ideeën. Begin bij het laagste punt van de heartbeat."),
        (these(Idea("A")), "1 idee, nog niets gekozen"),
        (these(CHOSEN, Idea("B")), "1 van 2 ideeën gekozen: 1 WOW"),
        (these(Idea("A", choice=Choice.CHOSEN), Idea("B")), "1 van 2 ideeën gekozen"),
    ],
)
def test_a_matrix_says_what_was_chosen_and_from_how_much(ideas: Ideas, said: str) -> None:
    assert finding(ideas) == said


def test_what_was_chosen_comes_first_and_then_what_got_most_votes() -> None:
    ideas = these(
        Idea("weg", "nu", 9, Choice.DROPPED), Idea("weinig", "nu", 1), Idea("veel", "nu", 5),
        Idea("gekozen", "nu", None, Choice.CHOSEN),
    )  # fmt: skip

    assert [one.title for one in ideas.inside("nu")] == ["gekozen", "veel", "weinig", "weg"]


def test_what_has_no_known_box_has_none() -> None:
    assert [one.title for one in these(Idea("A", "later"), CHOSEN).inside("")] == ["A"]


def test_a_box_is_called_by_what_the_team_chose_from() -> None:
    assert USUAL.name("nu") == ("NU", "gewoon en haalbaar")
    assert Ideas("x").name("nu") == ("NU", "")


def test_the_table_holds_every_idea_in_words() -> None:
    rows = table(USUAL).rows

    assert rows[0] == (
        "Dezelfde dag een bericht", "NU", "9", "gekozen", "Het laagste punt", "veel", "weken",
    )  # fmt: skip
    assert rows[-1] == (
        "Iets met buren", "nog geen vak", "geen", "nog niet besloten", "",
        "geen score", "geen score",
    )  # fmt: skip
    assert len(table(ALL["many"]).rows) == 60


def test_who_hears_the_matrix_hears_what_was_chosen() -> None:
    assert description(USUAL) == (
        "1 van 5 ideeën gekozen: 1 NU. Gekozen: Dezelfde dag een bericht. "
        "Alle ideeën staan in de tabel onder de tekening."
    )
