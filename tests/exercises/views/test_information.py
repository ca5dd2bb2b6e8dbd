from app.exercises import queries
from app.projects.models import Project
from tests.client import PageClient
from tests.factories import Make
from tests.factories.projects import make_project

TEXT = "Wij horen graag uw verhaal.\n\nMeedoen is vrijwillig."


def our_project(make: Make, client: PageClient) -> Project:
    cohort = make.cohort()
    noor = make.learner(cohort)
    client.sign_in(noor)
    return make_project([noor], cohort)


def address(project: Project) -> str:
    return f"/projecten/{project.public_id}/informatietekst"


def test_a_team_begins_with_a_text_that_says_what_must_be_said(
    client: PageClient, make: Make
) -> None:
    answer = client.get(address(our_project(make, client)))

    for words in ("Meedoen is vrijwillig", "schrijven uw naam niet op", "weer intrekken"):
        assert words in answer.text


def test_a_changed_text_is_a_new_one_and_the_old_one_stays(client: PageClient, make: Make) -> None:
    project = our_project(make, client)
    for text in (TEXT, TEXT, TEXT + " Echt waar."):
        assert client.post(address(project), data={"text": text}).status_code == 303

    told = [(one.number, one.text) for one in queries.information_of(project)]
    assert told == [(2, TEXT + " Echt waar."), (1, TEXT)]
    assert "Tekst 1, van" in client.get(address(project)).text


def test_an_empty_text_is_refused_and_nothing_is_kept(client: PageClient, make: Make) -> None:
    project = our_project(make, client)

    answer = client.post(address(project), data={"text": "  "})

    assert answer.status_code == 422
    assert "voordat zij ja of nee zeggen" in answer.text
    assert not queries.information_of(project)


def test_another_team_does_not_see_it(client: PageClient, make: Make) -> None:
    project = our_project(make, client)
    client.sign_in(make.learner())

    assert client.get(address(project)).status_code == 404
    assert client.post(address(project), data={"text": TEXT}).status_code == 404


def test_what_reads_hard_is_said_and_nothing_when_it_reads_well(
    client: PageClient, make: Make
) -> None:
    project = our_project(make, client)
    assert "Leesbaarheidshint" not in client.get(address(project)).text

    client.post(address(project), data={"text": "Uw verhaal wordt i.v.m. de regels bewaard."})

    text = client.get(address(project)).text
    assert "Leesbaarheidshint: 2 punten" in text
    assert "i.v.m. (vanwege)" in text
