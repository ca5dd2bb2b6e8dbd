"""The wall of a project: everything that is drawn of it, and what changed since somebody looked."""

from typing import Any

import pytest

from app.accounts.models import User
from app.exercises import service
from app.projects.models import Project
from tests.client import PageClient
from tests.conftest import CountQueries
from tests.factories import Make
from tests.factories.exercises import make_document, row
from tests.factories.projects import make_project
from tests.factories.whole_project import filled_in, make_whole_project

JSON = {"Accept": "application/json"}


@pytest.fixture
def noor(make: Make) -> User:
    return make.learner(make.cohort())


@pytest.fixture
def project(client: PageClient, noor: User) -> Project:
    client.sign_in(noor)
    return make_project([noor])


def address(project: Project) -> str:
    return f"/projecten/{project.public_id}/wand"


def asked(client: PageClient, project: Project, state: str = "") -> dict[str, Any]:
    answer = client.get(f"{address(project)}?stand={state}", headers=JSON)
    assert answer.mimetype == "application/json"
    return dict(answer.json or {})


def test_an_empty_wall_says_what_will_hang_there(client: PageClient, project: Project) -> None:
    page = client.get(address(project)).text

    assert "Hier hangt nog niets" in page
    places = [page.index(f">{one}<") for one in ("Aannames", "Persona", "Verbeterplan")]
    assert places == sorted(places)
    assert "<svg role" not in page


def test_pictures_hang_in_the_order_of_the_method(
    client: PageClient, project: Project, noor: User
) -> None:
    filled_in(project, noor, "ideeen", {"ideas": [row("i1", title="Een sms")]})
    filled_in(project, noor, "aannames", {"assumptions": [row("a1", statement="Men wacht")]})
    make_document(project, noor, template_id="persona")

    page = client.get(address(project)).text

    assert page.index("Men wacht") < page.index("Een sms")
    assert page.count("data-mark=") == 2  # a persona in which nothing stands yet does not hang
    assert "Dit komt hier ook te hangen" in page
    assert page.count('href="/oefeningen/persona"') == 1


def test_who_looks_again_gets_nothing_until_something_changed(
    client: PageClient, project: Project, noor: User
) -> None:
    first = asked(client, project)

    assert first["pieces"] == []
    assert "pieces" not in asked(client, project, first["state"])
    filled_in(project, noor, "ideeen", {"ideas": [row("i1", title="Een sms")]})
    second = asked(client, project, first["state"])

    assert second["state"] != first["state"]
    assert [piece["title"] for piece in second["pieces"]] == ["Ideeën"]
    assert "Een sms" in second["pieces"][0]["html"]
    assert "Ideeën" not in second["below"]


def test_only_the_picture_that_changed_gets_another_mark(
    client: PageClient, project: Project, noor: User
) -> None:
    filled_in(project, noor, "ideeen", {"ideas": [row("i1", title="Een sms")]})
    before = {one["id"]: one["mark"] for one in asked(client, project)["pieces"]}
    filled_in(project, noor, "verbeterplan", {"actions": [row("m1", title="Stuur een sms")]})

    after = {one["id"]: one["mark"] for one in asked(client, project)["pieces"]}

    assert len(after) == 2
    assert before.items() <= after.items()


def test_words_of_who_took_back_consent_leave_the_wall(
    client: PageClient, project: Project, noor: User
) -> None:
    quote = row("c1", text="Ik heb drie keer gebeld")
    told = filled_in(project, noor, "interviewverslag", {"alias": "R1", "quotes": [quote]})
    step = row("s1", title="Wacht", feeling="-2", evidence=f"{told.public_id}#quotes/c1")
    filled_in(project, noor, "huidige-klantreis", {"title": "Ik verhuis", "steps": [step]})
    before = asked(client, project)

    service.withdraw(project, noor, "R1")

    after = asked(client, project, before["state"])
    assert "drie keer gebeld" in before["pieces"][0]["html"]
    assert "drie keer gebeld" not in after["pieces"][0]["html"]


def test_forty_documents_cost_eight_queries(
    client: PageClient, project: Project, noor: User, count_queries: CountQueries
) -> None:
    documents = make_whole_project(project, noor)

    with count_queries() as seen:
        page = client.get(address(project))
    with count_queries() as again:
        asked(client, project)

    assert (page.status_code, len(documents)) == (200, 40)
    assert len(seen) <= 8, "\n".join(seen)
    assert len(again) <= 8, "\n".join(again)


def test_another_team_does_not_see_it(client: PageClient, make: Make, project: Project) -> None:
    client.sign_in(make.learner())

    assert client.get(address(project)).status_code == 404
    assert client.get(address(project), headers=JSON).status_code == 404


def test_the_page_of_a_project_leads_there(client: PageClient, project: Project) -> None:
    page = client.get(f"/projecten/{project.public_id}").text

    assert f'<a href="{address(project)}">Wand voor een groot scherm</a>' in page
