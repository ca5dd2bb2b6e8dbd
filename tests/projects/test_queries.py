from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest
from sqlalchemy.exc import NoResultFound

from app.projects import queries
from tests.factories import Make
from tests.factories.projects import add_member, ask, make_project

pytestmark = pytest.mark.usefixtures("app")
Count = Callable[[], AbstractContextManager[list[str]]]


def test_a_team_sees_its_project() -> None:
    project = make_project()

    assert queries.project_for(project.created_by, project.public_id) is project


def test_others_do_not_see_it(make: Make) -> None:
    project = make_project()
    assert project.cohort is not None
    strangers = [
        make.learner(project.cohort),
        make.trainer(project.cohort),
        make.organiser(project.organisation),
        make.administrator(project.organisation),
    ]

    for stranger in strangers:
        with pytest.raises(NoResultFound):
            queries.project_for(stranger, project.public_id)


def test_who_was_asked_does_not_see_it_before_a_yes(make: Make) -> None:
    project, asked = make_project(), make.user()
    ask(project, asked, project.created_by)

    with pytest.raises(NoResultFound):
        queries.project_for(asked, project.public_id)
    with pytest.raises(NoResultFound):
        queries.project_to_change(asked, project.public_id)
    assert queries.invitation_for(asked, project.public_id).project is project


def test_an_invitation_is_not_for_another(make: Make) -> None:
    project = make_project()
    ask(project, make.user(), project.created_by)

    assert queries.find_invitation(make.user(), project.public_id) is None


def test_ones_own_list_has_questions_first_and_counts_who_joined(make: Make) -> None:
    me = make.learner()
    mine = make_project([me, make.learner()])
    other = make_project()
    ask(other, me)

    found = queries.projects_of(me)

    assert [(one.project, one.people) for one in found] == [(other, 1), (mine, 2)]


def test_the_project_of_a_learner_is_the_one_joined_last(make: Make) -> None:
    me = make.learner()
    make_project([me])
    later = make_project()
    add_member(later, me)

    assert queries.project_of_learner(me.id) is later
    assert queries.project_of_learner(make.user().id) is None


def test_the_people_of_many_projects_take_one_query(make: Make, count_queries: Count) -> None:
    projects = [make_project([make.learner(), make.learner()]) for _number in range(3)]
    ask(projects[0], make.user())

    with count_queries() as seen:
        people = queries.people_of([project.id for project in projects])

    assert [len(found) for found in people.values()] == [2, 2, 2]
    assert len(seen) == 1


def test_somebody_works_at_a_municipality_before_a_programme(make: Make) -> None:
    user = make.user()
    assert queries.find_organisation_of(user) is None

    learner = make.learner()
    found = queries.find_organisation_of(learner)

    assert found is not None
    assert found.name.startswith("Gemeente")


def test_a_project_without_documents_has_no_work() -> None:
    project = make_project()

    work = queries.work_of(project, queries.members_of(project))

    assert work.missing == ()
