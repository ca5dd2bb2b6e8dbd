from app.db import transaction
from app.grading.jobs import tell_team
from app.mail import latest
from tests.factories import Make
from tests.factories.grading import graded, handed_in, notes
from tests.factories.projects import ask, make_project


def test_everybody_in_the_team_hears_it_once(make: Make) -> None:
    cohort = make.cohort()
    team = [make.learner(cohort), make.learner(cohort)]
    project = make_project(team, cohort)
    ask(project, make.learner(cohort))
    grade = graded(handed_in(cohort, team, project), make.trainer(cohort))
    for _ in range(2):
        with transaction():
            tell_team(grade.id)

    assert {letter.recipient for letter in latest()} == {user.email for user in team}
    assert len(latest()) == 2


def test_a_correction_is_told_too(make: Make) -> None:
    work = handed_in()
    trainer = make.trainer(work.document.project.cohort)
    for grade in (graded(work, trainer), graded(work, trainer, written=notes(4))):
        with transaction():
            tell_team(grade.id)

    newest, first = latest()
    assert "keek nog een keer" in newest.body
    assert "keek nog een keer" not in first.body
