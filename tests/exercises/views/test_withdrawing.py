from app.db import transaction
from app.exercises import queries
from app.exercises.models import Cause
from app.exercises.service.storing import Pen
from app.projects.models import Project
from tests.client import PageClient
from tests.factories import Make
from tests.factories.exercises import make_document
from tests.factories.projects import make_project


def our_project(make: Make, client: PageClient) -> Project:
    cohort = make.cohort()
    noor = make.learner(cohort)
    client.sign_in(noor)
    project = make_project([noor], cohort)
    document = make_document(project, noor, template_id="interviewverslag")
    with transaction():
        pen = Pen(document, noor, queries.exercise_for("interviewverslag").template)
        pen.write({"alias": "R1"}, Cause.SAVE, upon=queries.head_of(document))
    return project


def address(project: Project) -> str:
    return f"/projecten/{project.public_id}/toestemming-intrekken"


def test_one_chooses_who_it_is_and_says_to_be_sure(client: PageClient, make: Make) -> None:
    project = our_project(make, client)
    unsure = client.post(address(project), data={"alias": "R1"})
    strange = client.post(address(project), data={"alias": "R9", "sure": "y"})

    assert (unsure.status_code, strange.status_code) == (422, 422)
    assert not queries.withdrawals_of(project)


def test_what_somebody_told_is_taken_out(client: PageClient, make: Make) -> None:
    project = our_project(make, client)

    answer = client.post(address(project), data={"alias": "R1", "sure": "y"}, follow_redirects=True)

    assert "Wat R1 vertelde, is uit 1 document gehaald." in answer.text
    assert "r1" in [one.alias for one in queries.withdrawals_of(project)]


def test_without_respondents_there_is_nothing_to_take_back(client: PageClient, make: Make) -> None:
    cohort = make.cohort()
    noor = make.learner(cohort)
    project = make_project([noor], cohort)

    assert "nog niemand iets verteld" in client.sign_in(noor).get(address(project)).text


def test_another_team_cannot_do_it(client: PageClient, make: Make) -> None:
    project = our_project(make, client)
    client.sign_in(make.learner())

    assert client.get(address(project)).status_code == 404
    assert client.post(address(project), data={"alias": "R1", "sure": "y"}).status_code == 404
