"""The pages that say what rests on what, for a team that did the whole method."""

import pytest

from app.accounts.models import User
from app.db import transaction
from app.exercises import service
from app.exercises.models import ExerciseDocument
from app.projects.models import Project
from tests.client import PageClient
from tests.conftest import CountQueries
from tests.factories import Make
from tests.factories.exercises import row
from tests.factories.method import make_method
from tests.factories.projects import make_project
from tests.factories.whole_project import filled_in

LAPSED, NOTHING = "Onderbouwing vervallen", "Nog geen bewijs"


@pytest.fixture
def noor(make: Make) -> User:
    return make.learner(make.cohort())


@pytest.fixture
def project(client: PageClient, noor: User) -> Project:
    client.sign_in(noor)
    return make_project([noor])


def address(project: Project, ref: str = "") -> str:
    path = f"/{ref.rstrip('#').replace('#', '/')}" if ref else ""
    return f"/projecten/{project.public_id}/onderbouwing{path}"


def small_chain(project: Project, noor: User, alias: str = "R1") -> dict[str, ExerciseDocument]:
    """A quote, a pain point on it, an idea on that, and an idea on nothing."""
    quote = row("c1", text="Ik heb drie keer gebeld")
    told = filled_in(project, noor, "interviewverslag", {"alias": alias, "quotes": [quote]})
    pain = row("k1", text="Geen bericht", evidence=f"{told.public_id}#quotes/c1")
    step = row("s1", title="Wacht", pains=[pain])
    journey = filled_in(project, noor, "huidige-klantreis", {"steps": [step]})
    pains = f"{journey.public_id}#steps/s1/pains/k1"
    good = row("i1", title="Een sms", addresses=pains)
    ideas = filled_in(project, noor, "ideeen", {"ideas": [good, row("i2", title="Een app")]})
    return {"told": told, "journey": journey, "ideas": ideas}


def withdraw(project: Project, noor: User, alias: str = "R1") -> None:
    with transaction():
        service.withdraw(project, noor, alias)


def test_every_record_says_on_what_it_rests(
    client: PageClient, project: Project, noor: User
) -> None:
    small_chain(project, noor)

    page = client.get(address(project)).text

    assert (
        page.count("Rust op 1 uitspraak van 1 mens") == 4
    )  # the idea, the pain point, the step, the journey
    assert "Een app" in page
    assert page.count(f"{NOTHING}</span>") == 1
    assert "Hier rusten 4 dingen op" in page


def test_one_walks_from_an_idea_to_the_words_and_back(
    client: PageClient, project: Project, noor: User
) -> None:
    made = small_chain(project, noor)

    idea = client.get(address(project, f"{made['ideas'].public_id}#ideas/i1")).text
    quote = client.get(address(project, f"{made['told'].public_id}#quotes/c1")).text

    assert "Geen bericht" in idea
    assert "Ik heb drie keer gebeld" in idea
    assert "verteld door R1" in idea
    assert address(project, f"{made['told'].public_id}#quotes/c1") in idea
    assert "Een sms" in quote
    assert "Het is zelf het bewijs" in quote


def test_the_chain_is_drawn_with_the_same_as_a_table(
    client: PageClient, project: Project, noor: User
) -> None:
    made = small_chain(project, noor)

    idea = client.get(address(project, f"{made['ideas'].public_id}#ideas/i1")).text
    alone = client.get(address(project, f"{made['ideas'].public_id}#ideas/i2")).text

    assert "Dit idee rust op 1 bron uit onderzoek" in idea
    assert 'id="keten-t"' in idea
    assert 'id="keten-smal-t"' in idea
    assert "Onderbouwing: i1: Een sms</caption>" in idea
    assert "keten" not in alone  # nothing to draw: the page says so in words


@pytest.mark.parametrize(
    ("asked", "shown"),
    [
        ("zoek=gebeld+DRIE", ("Ik heb drie keer gebeld", "Een sms")),
        ("zoek=r1", ("Ik heb drie keer gebeld", "Een sms")),
        ("onderbouwing=nog-niet", ("Een app", "Een sms")),
        ("onderbouwing=rust", ("Een sms", "Een app")),
        ("soort=idea", ("Een app", "Ik heb drie keer gebeld")),
        ("zoek=olifant&soort=idea", ("Niets in dit project past", "Een sms")),
        ("onderbouwing=onzin", ("Niets in dit project past", "Een sms")),
    ],
)
def test_one_can_search(
    client: PageClient, project: Project, noor: User, asked: str, shown: tuple[str, str]
) -> None:
    small_chain(project, noor)

    page = client.get(f"{address(project)}?{asked}").text

    assert [words in page for words in shown] == [True, False]


def test_when_a_consent_is_taken_back_all_that_rested_on_it_says_so(
    client: PageClient, project: Project, noor: User
) -> None:
    made = small_chain(project, noor)
    idea = address(project, f"{made['ideas'].public_id}#ideas/i1")
    before = client.get(idea).text

    withdraw(project, noor)

    page, after = client.get(address(project)).text, client.get(idea).text
    assert LAPSED not in before
    assert page.count(f"{LAPSED}</span>") == 4  # the journey, the step, the pain point and the idea
    assert f"{LAPSED}</span>" in after
    assert "drie keer gebeld" not in page + after
    assert "Onder dit idee ligt geen onderzoek meer" in after
    gone = address(project, f"{made['told'].public_id}#quotes/c1")
    assert client.get(gone).status_code == 404


def test_with_another_quote_left_a_part_has_gone(
    client: PageClient, project: Project, noor: User
) -> None:
    made = small_chain(project, noor)
    other = filled_in(
        project, noor, "interviewverslag", {"alias": "R2", "quotes": [row("c1", text="Stil")]}
    )
    both = f"{made['told'].public_id}#quotes/c1 {other.public_id}#quotes/c1"
    pain = row("k1", text="Niets gehoord", evidence=both)
    steps = [row("s1", title="Belt", pains=[pain])]
    journey = filled_in(project, noor, "huidige-klantreis", {"steps": steps})
    withdraw(project, noor)

    page = client.get(address(project, f"{journey.public_id}#steps/s1/pains/k1")).text

    assert "Rust op 1 uitspraak van 1 mens; een deel is vervallen" in page


def test_a_report_of_who_took_back_consent_is_no_ground_anywhere(
    client: PageClient, project: Project, noor: User
) -> None:
    made = small_chain(project, noor)
    ground = {"name": "Sanne", "based_on_interviews": f"{made['told'].public_id}#"}
    persona = filled_in(project, noor, "persona", ground)
    withdraw(project, noor)

    read = client.get(f"/oefeningen/persona/{persona.public_id}/versies/{persona.head}").text

    assert LAPSED in client.get(address(project, f"{persona.public_id}#")).text
    assert "(de onderbouwing is vervallen)" in read


def test_a_team_without_records_is_told_what_will_come(
    client: PageClient, project: Project
) -> None:
    assert "Nog niets te zien" in client.get(address(project)).text


def test_evidence_is_of_the_team_alone(
    client: PageClient, make: Make, project: Project, noor: User
) -> None:
    made = small_chain(project, noor)
    idea = address(project, f"{made['ideas'].public_id}#ideas/i1")
    assert client.get(idea).status_code == 200
    elsewhere = make_project([stranger := make.learner(make.cohort())])

    client.sign_in(stranger)

    assert [client.get(path).status_code for path in (address(project), idea)] == [404, 404]
    theirs = address(elsewhere, f"{made['ideas'].public_id}#ideas/i1")
    assert client.get(theirs).status_code == 404


def test_what_is_no_record_is_not_found(client: PageClient, project: Project, noor: User) -> None:
    made = small_chain(project, noor)
    idea = f"{made['ideas'].public_id}#ideas"

    answers = [client.get(address(project, ref)) for ref in (f"{idea}/i9", idea, "niets", "a#b/c")]

    assert {answer.status_code for answer in answers} == {404}


def test_a_whole_method_is_there_from_the_actions_down(
    client: PageClient, project: Project, noor: User
) -> None:
    make_method(project, noor)

    page = client.get(address(project)).text

    places = [page.index(f'id="soort-{kind}"') for kind in ("action", "idea", "pain", "quote")]
    assert places == sorted(places)


def test_five_hundred_records_cost_eight_queries_at_most(
    client: PageClient, project: Project, noor: User, count_queries: CountQueries
) -> None:
    refs = []
    for number in range(8):
        quotes = [row(f"c{n}", text=f"Woorden {n}") for n in range(50)]
        document = filled_in(
            project, noor, "interviewverslag", {"alias": f"R{number}", "quotes": [*quotes]}
        )
        refs += [f"{document.public_id}#quotes/c{n}" for n in range(50)]
    ideas = [
        row(f"i{n}", title=f"Idee {n}", addresses=" ".join(refs[n : n + 9])) for n in range(100)
    ]
    document = filled_in(project, noor, "ideeen", {"ideas": ideas})
    idea = address(project, f"{document.public_id}#ideas/i7")

    for path in (address(project), idea):
        with count_queries() as seen:
            page = client.get(path)
        assert "Rust op 9 uitspraken van 1 mens" in page.text
        assert len(seen) <= 8, "\n".join(seen)


def test_a_reference_leads_to_its_evidence_where_one_reads_and_where_one_writes(
    client: PageClient, project: Project, noor: User
) -> None:
    made = small_chain(project, noor)
    ideas, journey = made["ideas"], made["journey"]
    pain = address(project, f"{journey.public_id}#steps/s1/pains/k1")
    quote = address(project, f"{made['told'].public_id}#quotes/c1")

    read = client.get(f"/oefeningen/ideeen/{ideas.public_id}/versies/{ideas.head}").text
    written = client.get(f"/oefeningen/ideeen/{ideas.public_id}").text
    steps = client.get(f"/oefeningen/huidige-klantreis/{journey.public_id}").text

    assert f'<a href="{pain}">' in read
    assert f'<a href="{pain}">' in written
    assert f'<a href="{quote}">' in steps
    assert client.get(pain).status_code == client.get(quote).status_code == 200


def test_who_writes_sees_that_the_ground_has_gone(
    client: PageClient, project: Project, noor: User
) -> None:
    journey = small_chain(project, noor)["journey"]
    page = f"/oefeningen/huidige-klantreis/{journey.public_id}"
    before = client.get(page).text

    withdraw(project, noor)

    assert "(de onderbouwing is vervallen)" not in before
    assert "(de onderbouwing is vervallen)" in client.get(page).text


def test_the_page_of_a_project_leads_to_its_evidence(
    client: PageClient, project: Project, noor: User
) -> None:
    small_chain(project, noor)

    page = client.get(f"/projecten/{project.public_id}").text

    assert f'<a href="{address(project)}">Onderbouwing</a>' in page
