from app.exercises import queries
from app.exercises.rules.showing import LOST
from tests.client import PageClient
from tests.factories import Make
from tests.factories.exercises import fill, make_document, row
from tests.factories.projects import make_project


def test_a_reference_is_read_in_the_words_that_it_leads_to(client: PageClient, make: Make) -> None:
    noor = make.learner()
    client.sign_in(noor)
    project = make_project([noor])
    plan = make_document(project, noor, template_id="huidige-klantreis")
    phase = row("f1", name="Wachten op bericht")
    fill(
        plan,
        noor,
        {
            "kind": "current",
            "phases": [phase],
            "steps": [row("s1", title="Wacht", phase="#phases/f1")],
        },
    )

    names = queries.names_in(
        plan, queries.head_of(plan), queries.exercise_for("huidige-klantreis").template
    )
    page = client.get(f"/oefeningen/huidige-klantreis/{plan.public_id}/versies/{plan.head}")

    assert names["#phases/f1"].endswith("Wachten op bericht")
    assert names[noor.public_id] == noor.name
    assert names[LOST] == "(de onderbouwing is vervallen)"
    assert "#phases/f1" not in page.text


def test_what_leaves_the_project_is_told_without_codes(make: Make) -> None:
    noor = make.learner()
    plan = make_document(make_project([noor]), noor, template_id="huidige-klantreis")
    fill(plan, noor, {"phases": [row("f1", name="Wachten op bericht")]})
    template = queries.exercise_for("huidige-klantreis").template
    around = queries.around_of(plan, template)

    names = queries.told_among({}, queries.head_of(plan), template, around)

    assert names["#phases/f1"] == "Wachten op bericht"
