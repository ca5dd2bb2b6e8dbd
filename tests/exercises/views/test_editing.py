import re
from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest

from app.engine.paths import value_at
from app.exercises import queries
from tests.client import PageClient
from tests.exercises.views.desk import Desk
from tests.factories import Make
from tests.factories.exercises import fill, good_card, row

HOSTILE = '<script>alert("x")</script>{{ 7*7 }}"><img src=x onerror=alert(1)>'
Count = Callable[[], AbstractContextManager[list[str]]]


@pytest.fixture
def desk(make: Make, client: PageClient) -> Desk:
    return Desk(make, client)


@pytest.fixture
def guide(make: Make, client: PageClient) -> Desk:
    question = row("v1", text="Wat vond u van die onduidelijke brief?")
    themes = [row("t1", questions=[question])]
    return Desk(make, client, "interviewleidraad", {"themes": themes})


def test_the_form_asks_what_the_template_asks(desk: Desk) -> None:
    text = desk.client.get(desk.page).text

    for label in ("Titel van de reis", "Uitdaging", "Projectleider", "Collega toevoegen"):
        assert label in text
    assert "Wat valt op?" in text


def test_saving_with_the_button_goes_on_with_the_form(desk: Desk) -> None:
    response = desk.post(1, urgency="Nu of nooit")

    assert (response.status_code, response.location) == (303, desk.page)
    assert desk.values["urgency"] == "Nu of nooit"
    assert "Opgeslagen om 12:00" in desk.client.get(desk.page).text


@pytest.mark.parametrize(
    ("step", "target"), [("hand-in", "/inleveren"), ("later", "/projecten/"), ("stay", "")]
)
def test_the_button_says_where_to_go(desk: Desk, step: str, target: str) -> None:
    response = desk.post(1, **{"urgency": "Nu", "next-step": step})

    assert response.status_code == 303
    assert target in response.location
    assert desk.values["urgency"] == "Nu"


def test_rows_work_without_a_script(desk: Desk) -> None:
    added = desk.post(1, row="add team", urgency="Getypt")
    new = re.search(r"#team/(.+)/name$", added.location)
    assert new is not None

    field = f"team/{new[1]}"
    desk.post(3, **{f"{field}/id": new[1], f"{field}/name": "Ravi", "row": f"remove team {new[1]}"})

    assert desk.values["team"] == []
    assert desk.values["urgency"] == "Getypt"


def test_a_row_that_went_can_be_put_back(desk: Desk) -> None:
    fill(desk.document, desk.me, {"team": [{"id": "r1", "name": "Ravi"}]})
    gone = desk.post(2, **{"team": "", "team/r1/id": "r1", "row": "remove team r1"})
    page = desk.client.get(gone.location).text
    assert "Ravi is uit de lijst gehaald." in page
    button = re.search(r'value="(restore team r1@\d+)"', page)
    assert button is not None

    desk.post(desk.head, row=button[1])

    assert desk.values["team"] == [
        {"id": "r1", "name": "Ravi", "role": None, "discipline": None, "hours": None}
    ]


@pytest.mark.parametrize(
    "gone", ["team/r9@1", "team/r1@99", "nergens/r1@1", "rommel", "title/r1@1"]
)
def test_a_row_that_never_was_is_not_offered(desk: Desk, gone: str) -> None:
    response = desk.client.get(f"{desk.page}?weg={gone}")

    assert response.status_code == 200
    assert "restore team r1@" not in response.text.split("<template", maxsplit=1)[0]


def test_what_cannot_be_saved_stays_on_the_screen(desk: Desk) -> None:
    long = "y" * 300

    response = desk.post(1, title=long, urgency="Dit is goed", **{"team/r1/id": "r1"})

    assert response.status_code == 422
    assert 'role="alert"' in response.text
    assert 'href="#title"' in response.text
    assert (long in response.text, "Dit is goed" in response.text) == (True, True)
    assert desk.head == 1


def test_a_million_characters_and_nul_are_refused_with_a_sentence(desk: Desk) -> None:
    for field in ({"urgency": "x" * 1_000_000}, {"urgency": "een\0nul"}):
        page, script = desk.post(1, **field), desk.autosave(1, **field)

        assert (page.status_code, script.status_code) == (422, 422)
        assert "Waarom nu" in script.json["error"]  # type: ignore[index]
    assert desk.head == 1


def test_a_field_that_does_not_exist_is_refused(desk: Desk) -> None:
    assert desk.post(1, geheim="x").status_code == 422
    assert desk.post(1, **{"team/r1": "x"}).status_code == 422
    assert desk.head == 1


def test_a_page_of_a_version_that_never_was_keeps_the_text(desk: Desk) -> None:
    response = desk.post(50, urgency="Mijn lange tekst")

    assert response.status_code == 422
    assert "Mijn lange tekst" in response.text
    assert desk.client.post(desk.page, data={"urgency": "x"}).status_code == 400


def test_a_clash_shows_both_texts_and_keeps_them(desk: Desk) -> None:
    fill(desk.document, desk.colleague, {"urgency": "Van Youssef"})

    response = desk.post(1, urgency="Van mij", success="Ook van mij")

    assert response.status_code == 409
    assert "U en Youssef schreven tegelijk in" in response.text
    assert 'value="Van mij"' in response.text
    assert (desk.values["urgency"], desk.values["success"]) == ("Van Youssef", "Ook van mij")
    assert queries.version_of(desk.document, 3).values["urgency"] == "Van mij"


def test_a_clash_is_settled_without_a_script(desk: Desk) -> None:
    fill(desk.document, desk.colleague, {"urgency": "Van Youssef"})
    desk.post(1, urgency="Van mij")

    choice = {"choice:urgency": "both", "mine:urgency": "Van mij"}
    response = desk.post(desk.head, **choice)

    assert response.status_code == 303
    assert desk.values["urgency"] == "Van Youssef\n\nVan mij"


def test_hostile_text_is_shown_as_it_was_typed(desk: Desk) -> None:
    hostile = row("r1", name=HOSTILE)
    fill(desk.document, desk.me, {"title": HOSTILE, "challenge": HOSTILE, "team": [hostile]})

    for page in ("", "/versies", "/versies/2", "/inleveren"):
        text = desk.client.get(desk.page + page).text
        assert "<script>alert(" not in text
        assert "<img src=x" not in text
    assert "&lt;script&gt;alert(&#34;x&#34;)" in desk.client.get(desk.page).text


def test_strangers_do_not_find_the_document(make: Make, desk: Desk, client: PageClient) -> None:
    cohort = desk.document.project.cohort
    fill(desk.document, desk.me, good_card(desk.me))
    for stranger in (make.learner(cohort), make.trainer(cohort), make.organiser()):
        client.sign_in(stranger)
        for page in ("", "/inleveren", "/versies", "/versies/1"):
            assert client.get(desk.page + page).status_code == 404
        for page in ("", "/opslaan", "/inleveren", "/versies/1/terugzetten"):
            response = client.post(desk.page + page, data={"base-version": 2, "urgency": "x"})
            assert response.status_code == 404
    assert desk.head == 2


def test_opening_the_form_costs_few_queries(desk: Desk, count_queries: Count) -> None:
    fill(desk.document, desk.me, good_card(desk.me))

    with count_queries() as seen:
        desk.client.get(desk.page)

    # who, the document, its newest version, the team, what was handed in
    assert len(seen) <= 5


def test_a_guide_shows_its_questions_by_kind(guide: Desk) -> None:
    text = guide.client.get(guide.page).text

    assert "Vragen met een oordeel erin" in text
    assert 'href="#themes/t1/questions/v1/text"' in text
    assert "Sturend: 1" in text


def test_a_proposed_wording_is_taken_over_without_a_script(guide: Desk) -> None:
    here = "themes/t1/questions/v1/text"

    response = guide.post(
        2,
        **{
            "intro": "Ook dit blijft",
            "themes/t1/id": "t1",
            "themes/t1/questions/v1/id": "v1",
            here: "Vond u het gesprek prettig?",
            "next-step": f"take {here}",
        },
    )

    assert response.location == f"{guide.page}#{here}"
    assert guide.values["intro"] == "Ook dit blijft"
    assert value_at(guide.values, here) == "Wat vond u van het gesprek?"  # type: ignore[arg-type]
    assert "De voorgestelde zin staat in het veld." in guide.client.get(guide.page).text


def test_other_exercises_have_no_list_of_questions(desk: Desk) -> None:
    assert "Uw vragen op een rij" not in desk.client.get(desk.page).text
