import pytest
from sqlalchemy import select

from app.content import StepKind
from app.db import db
from app.demo.grades import LEVELS, NOTES
from app.engine.rubric import outcome
from app.exercises.queries import exercise_for
from app.grading.models import Grade
from app.progress.models import StepDone
from tests.factories import Make


def test_the_levels_are_those_of_the_rubric_and_carry_the_decision(make: Make) -> None:
    make.user()
    rubric = exercise_for("projectkaart").rubric

    assert set(LEVELS) == {criterion.id for criterion in rubric.criteria}
    assert outcome(rubric, LEVELS).passes


def test_every_remark_belongs_to_a_criterion() -> None:
    about = {name.removeprefix("remark-") for name in NOTES if name.startswith("remark-")}

    assert about <= set(LEVELS)


@pytest.mark.usefixtures("demo")
def test_nobody_is_done_with_the_work_before_or_long_after_the_grade() -> None:
    decided_at = db.session.scalars(select(Grade.decided_at)).one()

    done = db.session.scalars(
        select(StepDone.done_at).where(StepDone.kind == StepKind.EXERCISE)
    ).all()
    assert done == [decided_at] * 3
