"""Three people in one document, in whatever order: nothing that anyone typed gets lost."""

import json
import re
from collections import Counter
from itertools import count

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule, run_state_machine_as_test
from typing_extensions import override

from app.accounts.models import User
from app.exercises import queries, service
from app.exercises.models import ExerciseDocument
from app.exercises.rules.sent import Answer, Choice, Sent
from tests.factories import Make
from tests.factories.exercises import make_document, save
from tests.factories.projects import make_project

FIELDS = ("title", "challenge", "urgency")
WHO = st.integers(0, 2)
PLACE = st.integers(0, 3)
SAVES = st.sampled_from([None, Choice.MINE, Choice.THEIRS, Choice.BOTH])
HAPPENED: Counter[str] = Counter()


class Screen:
    """What one person sees and types. Texts are never the same twice."""

    def __init__(self, user: User, document: ExerciseDocument) -> None:
        self.user = user
        self.document = document
        self.last: Sent | None = None
        self.load()

    def load(self) -> None:
        head = queries.head_of(self.document)
        self.base = head.number
        self.values = json.loads(json.dumps(head.values))

    @property
    def rows(self) -> list[dict[str, object]]:
        return self.values.get("team") or []

    def save(self) -> service.Saved:
        sent = Sent(base=self.base, raw=json.loads(json.dumps(self.values)))
        self.last = sent
        return self.send(sent)

    def send(self, sent: Sent) -> service.Saved:
        saved = save(self.document, self.user, sent)
        self.base = saved.head.number
        self.values = json.loads(json.dumps(saved.head.values))
        return saved


class Together(RuleBasedStateMachine):
    """Moves of three colleagues; what was sent must be found again for ever."""

    def __init__(self, document: ExerciseDocument, people: list[User]) -> None:
        super().__init__()
        self.document = document
        self.screens = [Screen(user, document) for user in people]
        self.numbers = count(1)
        self.sent: set[str] = set()

    def word(self) -> str:
        return f"woord{next(self.numbers)}x"

    @rule(who=WHO, field=st.sampled_from(FIELDS), saves=SAVES)
    def type_in_a_field(self, who: int, field: str, saves: Choice | None) -> None:
        self.screens[who].values[field] = self.word()
        self.save(who, saves)

    @rule(who=WHO, saves=SAVES)
    def add_a_row(self, who: int, saves: Choice | None) -> None:
        screen = self.screens[who]
        if len(screen.rows) < 4:
            row = {"id": f"r{next(self.numbers)}", "name": self.word()}
            screen.values["team"] = [*screen.rows, row]
        self.save(who, saves)

    @rule(who=WHO, place=PLACE, saves=SAVES)
    def type_in_a_row(self, who: int, place: int, saves: Choice | None) -> None:
        rows = self.screens[who].rows
        if place < len(rows):
            rows[place]["name"] = self.word()
        self.save(who, saves)

    @rule(who=WHO, place=PLACE, saves=SAVES)
    def take_a_row_away(self, who: int, place: int, saves: Choice | None) -> None:
        screen = self.screens[who]
        screen.values["team"] = [*screen.rows[:place], *screen.rows[place + 1 :]]
        self.save(who, saves)

    @rule(who=WHO, saves=SAVES)
    def turn_the_rows_round(self, who: int, saves: Choice | None) -> None:
        self.screens[who].values["team"] = self.screens[who].rows[::-1]
        self.save(who, saves)

    def save(self, who: int, choice: Choice | None) -> None:
        """Save what stands on a screen, and answer when asked; without a choice, go on typing."""
        if choice is None:
            return
        screen = self.screens[who]
        self.remember(screen.values)
        saved = screen.save()
        HAPPENED.update(saves=1, versions=saved.is_new, clashes=len(saved.clashes))
        answers = tuple(
            Answer(clash.path, choice, clash.mine)
            for clash in saved.clashes
            if isinstance(clash.mine, str)
        )
        if answers:
            screen.send(Sent(base=screen.base, raw={}, answers=answers))

    @rule(who=WHO)
    def send_the_same_again(self, who: int) -> None:
        screen = self.screens[who]
        if screen.last is not None:
            before = self.head
            screen.send(screen.last)
            assert self.head == before

    @rule(who=WHO)
    def open_it_anew(self, who: int) -> None:
        self.screens[who].load()

    @override
    def teardown(self) -> None:
        """At the end: every word that was sent is in some version; versions count one by one."""
        versions = queries.versions_after(self.document, 1)
        assert self.sent - words_in([version.values for version in versions]) == set()
        assert [version.number for version in versions] == list(range(1, self.head + 1))

    @property
    def head(self) -> int:
        return self.document.head

    def remember(self, values: dict[str, object]) -> None:
        self.sent |= words_in(values)


def words_in(values: object) -> set[str]:
    return set(re.findall(r"woord\d+x", json.dumps(values)))


def test_nothing_that_anyone_typed_gets_lost(make: Make) -> None:
    people = [make.learner(name=name) for name in ("Marloes", "Youssef", "Anneke")]

    class InANewDocument(Together):
        def __init__(self) -> None:
            super().__init__(make_document(make_project(people), people[0]), people)

    run_state_machine_as_test(
        InANewDocument,
        settings=settings(
            max_examples=60,
            stateful_step_count=25,
            deadline=None,
            derandomize=True,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        ),
    )
    # or it would prove nothing
    assert HAPPENED["versions"] > 200
    assert HAPPENED["clashes"] > 40
