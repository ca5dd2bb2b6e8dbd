"""The largest pages: a project with forty documents, a plan with thirty actions."""

import gzip
import re
from pathlib import Path

import brotli  # type: ignore[import-untyped]  # it has no types
import pytest

from app.engine.document import Row
from app.engine.sameness import rows_in
from app.exercises.models import ExerciseDocument
from app.ui.assets import DIST, read_manifest
from tests.client import PageClient
from tests.conftest import CountQueries
from tests.factories import Make
from tests.factories.grading import handed_in
from tests.factories.projects import make_project
from tests.factories.whole_project import filled_in, good, make_whole_project

WIRE = 120 * 1000  # bytes of a first visit, letters left out
BUILT = re.compile(r"""(?:href|src)="/static/dist/([^"#]+\.(?:css|js|svg))["#]""")
FREE = {"title", "owner", "first_step", "measure", "baseline", "target"}


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


@pytest.mark.skipif(not read_manifest(), reason="the front end has not been built")
@pytest.mark.parametrize("accepted", ["gzip, deflate, br", "gzip"])
def test_a_plan_with_thirty_actions_opens_with_little_over_the_wire(
    client: PageClient, plan: ExerciseDocument, accepted: str
) -> None:
    page = client.get(
        f"/oefeningen/verbeterplan/{plan.public_id}", headers={"Accept-Encoding": accepted}
    )

    unpack = brotli.decompress if "br" in accepted else gzip.decompress
    files = set(BUILT.findall(unpack(page.data).decode()))
    ending = ".br" if "br" in accepted else ".gz"
    sizes = {name: (DIST / f"{name}{ending}").stat().st_size for name in files}
    assert {Path(name).suffix for name in files} == {".css", ".js", ".svg"}
    assert len(page.data) + sum(sizes.values()) <= WIRE, (len(page.data), sizes)


@pytest.fixture
def plan(client: PageClient, make: Make) -> ExerciseDocument:
    """The largest form: an improvement plan with thirty actions, no two the same."""
    noor = make.learner()
    project = make_project([noor])
    for template in ("huidige-klantreis", "gewenste-klantreis", "prototype"):
        filled_in(project, noor, template)
    values = good("verbeterplan")
    actions = rows_in(values["actions"])
    thirty = [_numbered(actions[number % len(actions)], number) for number in range(1, 31)]
    document = filled_in(project, noor, "verbeterplan", {**values, "actions": thirty})
    client.sign_in(noor)
    return document


def _numbered(action: Row, number: int) -> Row:
    texts = {key: f"{text} {number}" for key, text in action.items() if key in FREE}
    return {**action, **texts, "id": f"m{number}"}
