from app.exercises import queries, service
from tests.factories import Make
from tests.factories.exercises import make_document, row
from tests.factories.projects import make_project
from tests.factories.whole_project import filled_in


def test_only_what_is_drawn_and_has_something_in_it_hangs(make: Make) -> None:
    noor = make.learner()
    project = make_project([noor])
    filled_in(project, noor, "projectkaart", {"title": "Ik verhuis"})
    make_document(project, noor, template_id="aannames")
    filled_in(project, noor, "persona", {"name": "Sanne"})

    wall = service.wall_of(project)

    assert [one.drawing.title for one in wall.hung] == ["Sanne"]
    assert [one.id for one in wall.to_come] == [
        "aannames", "huidige-klantreis", "ideeen", "gewenste-klantreis", "verbeterplan",
    ]  # fmt: skip


def test_pictures_on_one_wall_have_no_id_twice(make: Make) -> None:
    noor = make.learner()
    project = make_project([noor])
    for name in ("Sanne", "Karim"):
        filled_in(project, noor, "persona", {"name": name})

    one, other = service.wall_of(project).hung

    assert f'id="wand-{one.key}-persona' in one.drawing.sheets[0]
    assert f'id="wand-{one.key}-persona' not in other.drawing.sheets[0]


def test_the_state_of_a_wall_changes_with_every_save(make: Make) -> None:
    noor = make.learner()
    project = make_project([noor])
    states = [queries.wall_state_of(project), queries.wall_state_of(project)]
    filled_in(project, noor, "ideeen", {"ideas": [row("i1", title="Een sms")]})
    states.append(queries.wall_state_of(project))

    assert states[0] == states[1]
    assert states[1] != states[2]
