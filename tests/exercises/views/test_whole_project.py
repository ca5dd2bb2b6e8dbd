"""A project with forty documents in it."""

from tests.client import PageClient
from tests.conftest import CountQueries
from tests.factories import Make
from tests.factories.grading import handed_in
from tests.factories.projects import make_project
from tests.factories.whole_project import make_whole_project


def test_the_page_of_a_project_with_forty_documents_costs_eight_queries(
    client: PageClient, make: Make, count_queries: CountQueries
) -> None:
    cohort = make.cohort()
    noor = make.learner(cohort)
    project = make_project([noor, make.learner(cohort)], cohort)
    handed_in(cohort, [noor], project)
    documents = make_whole_project(project, noor)
    client.sign_in(noor)

    with count_queries() as seen:
        page = client.get(f"/projecten/{project.public_id}")

    assert (page.status_code, len(documents)) == (200, 40)
    assert len(seen) <= 8, "\n".join(seen)
