"""The games of two editors again, on the real service and database."""

from collections import Counter

from hypothesis.stateful import run_state_machine_as_test

from app.accounts.models import User
from app.engine.document import Values
from app.exercises import queries
from app.exercises.models import ExerciseDocument
from app.exercises.rules.sent import Sent
from tests.exercises.two_editors import GUIDE, Stored, TwoEditors, rounds
from tests.factories import Make
from tests.factories.exercises import make_document, save
from tests.factories.projects import make_project

GAMES, MOVES = 40, 4


class Database:
    """A store that is the real one."""

    def __init__(self, people: list[User], document: ExerciseDocument) -> None:
        self.people, self.document = people, document

    def save(self, who: int, sent: Sent) -> Stored:
        saved = save(self.document, self.people[who], sent)
        return Stored(saved.head.number, saved.values, saved.clashes)

    def newest(self) -> Stored:
        head = queries.head_of(self.document)
        return Stored(head.number, head.values)

    def versions(self) -> list[Values]:
        return [version.values for version in queries.versions_after(self.document, 1)]


def test_games_of_two_end_as_the_rules_say(make: Make) -> None:
    people = [make.learner(name=name) for name in ("Marloes", "Youssef")]
    template, seen = queries.exercise_for(GUIDE).template, Counter[str]()

    class OnADatabase(TwoEditors):
        def __init__(self) -> None:
            document = make_document(make_project(people), people[0], template_id=GUIDE)
            super().__init__(Database(people, document), template, seen)

    run_state_machine_as_test(OnADatabase, settings=rounds(GAMES, MOVES))

    assert seen["interleavings"] >= GAMES
    # or it would prove nothing
    assert min(seen["texts"], seen["rows"], seen["answers"]) > 0, seen
