"""Two people in one interview guide: themes, questions in them, and probes in those.

They type, add, move and take away, save in whatever order and answer what they are asked. A text
is one word that is never used twice, so that each can be followed.
"""

import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import count
from typing import Any, NamedTuple, Protocol

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from typing_extensions import override

from app.engine.document import Held, Row, Values
from app.engine.merge import Clash
from app.engine.paths import value_at
from app.engine.rows import add_row, move_row, remove_row
from app.engine.template import Template
from app.exercises.rules.clashing import can_combine, is_about_row, settled
from app.exercises.rules.sent import Answer, Choice, Sent, placed
from tests.engine.by_the_rules import Three, flat, ruled, wrong_order

GUIDE = "interviewleidraad"
LISTS = {"themes", "questions", "probes"}
KINDS = ("opening", "verhaal", "gevoel")
MOST_ROWS = 3  # few, so that they meet
DOINGS = ("type", "type", "type", "add", "move", "take_away", "open_anew")
ENDINGS = (None, Choice.MINE, Choice.THEIRS, Choice.BOTH)
WORD = re.compile(r"woord\d+x")
BEGINNING: dict[str, Any] = {
    "intro": "woord1x",
    "themes": [
        {
            "id": "t1",
            "title": "woord2x",
            "questions": [
                {"id": "q1", "text": "woord3x", "probes": [{"id": "p1", "text": "woord4x"}]},
                {"id": "q2", "text": "woord5x"},
            ],
        },
    ],
}


class _Dice:
    """A number that is as good as many small ones."""

    def __init__(self, number: int) -> None:
        self.left = number

    def of(self, sides: int) -> int:
        self.left, rolled = divmod(self.left, sides)
        return rolled


class Stored(NamedTuple):
    """What came of saving."""

    number: int  # of the newest version
    values: Values
    clashes: tuple[Clash, ...] = ()


class Store(Protocol):
    """Where two people save."""

    def save(self, who: int, sent: Sent) -> Stored:
        """Keep what somebody sent."""

    def newest(self) -> Stored:
        """Return what stands there now."""

    def versions(self) -> Sequence[Values]:
        """Return every version."""


class Screen:
    """What one of them sees, has typed and is asked."""

    def __init__(self, stored: Stored) -> None:
        self.show(stored)

    def show(self, stored: Stored) -> None:
        self.base = stored.number
        self.known = stored.values
        self.values: dict[str, Any] = json.loads(json.dumps(stored.values))
        self.asked = stored.clashes

    def places(self, *, lists: bool) -> list[str]:
        """Return every text, or every list, that stands on the screen."""
        return [path for path in _places(self.values, "") if (_key(path) in LISTS) is lists]

    def rows(self) -> list[str]:
        """Return every row."""
        rows: list[str] = []
        for path in self.places(lists=True):
            rows += [f"{path}/{row['id']}" for row in _list_at(self.values, path)]
        return rows


class TwoEditors(RuleBasedStateMachine):
    """Moves of two colleagues, and what must be true after each."""

    def __init__(self, store: Store, template: Template, seen: Counter[str]) -> None:
        super().__init__()
        self.store, self.template, self.seen = store, template, seen
        self.numbers = count(100)
        first = store.save(0, Sent(base=1, raw=BEGINNING))
        self.screens = [Screen(first), Screen(first)]
        self.sent = words_in(BEGINNING)
        self.given_up: set[str] = set()  # taken out by who saw it, or not chosen

    @rule(turns=st.lists(st.integers(0, 2**48 - 1), min_size=3, max_size=4))
    def work(self, turns: list[int]) -> None:
        """Let them do something, and save or not: each in turn or one more often.

        A turn is drawn as one number, which is much faster than everything in it apart.
        """
        for turn in turns:
            dice = _Dice(turn)
            who = dice.of(2)
            for _time in range(dice.of(4)):
                getattr(self, DOINGS[dice.of(len(DOINGS))])(self.screens[who], dice.of(24))
            if dice.of(5):
                self.save(who, ENDINGS[dice.of(len(ENDINGS))])

    def type(self, screen: Screen, place: int) -> None:
        """Write another text, write on, or choose."""
        path = _one_of(screen.places(lists=False), place)
        field, before = self.template.field(path), value_at(screen.values, path)
        text: str | int = f"woord{next(self.numbers)}x"
        if field is not None and field.type == "choice":
            text = KINDS[place % len(KINDS)]
        elif field is not None and field.type == "number":
            text = 1 + place
        elif before and place % 2:
            text = f"{before} {text}"
        screen.values = placed(screen.values, path, text)

    def add(self, screen: Screen, place: int) -> None:
        """Add a row, in a row or not."""
        path = _one_of(screen.places(lists=True), place)
        if len(_list_at(screen.values, path)) < MOST_ROWS:
            number = next(self.numbers)
            first = "title" if path == "themes" else "text"
            new: Row = {"id": f"r{number}", first: f"woord{number}x"}
            screen.values = add_row(screen.values, path, new)

    def move(self, screen: Screen, place: int) -> None:
        """Move a row up or down."""
        if rows := screen.rows():
            screen.values = move_row(screen.values, _one_of(rows, place), place % 3 - 1 or 2)

    def take_away(self, screen: Screen, place: int) -> None:
        """Take a row away."""
        if rows := screen.rows():
            screen.values = remove_row(screen.values, _one_of(rows, place))

    def open_anew(self, screen: Screen, place: int) -> None:
        """Open the page again, without saving, now and then."""
        if place % 4 == 0:
            self.given_up |= words_in([clash.mine for clash in screen.asked])
            screen.show(self.store.newest())

    def save(self, who: int, choice: Choice | None) -> None:
        """Save; with a choice, answer what was asked, else leave it as it stands."""
        screen = self.screens[who]
        answers = tuple(self._answer(clash, choice) for clash in screen.asked) if choice else ()
        sent = Sent(base=screen.base, raw=screen.values, answers=answers)
        said = settled(self.template, sent.raw, screen.known, answers)
        self.sent |= words_in(said)
        self.given_up |= words_in(screen.known) - words_in(screen.values)
        for clash in screen.asked:
            self.given_up |= words_in(_not_chosen(clash, choice))
        theirs = self.store.newest().values
        stored = self.store.save(who, sent)
        self._check(Three(flat(screen.known), flat(theirs), flat(said)), stored)
        rows = sum(is_about_row(clash) for clash in stored.clashes)
        self.seen.update(saves=1, answers=len(answers), rows=rows)
        self.seen["texts"] += len(stored.clashes) - rows
        screen.show(stored)

    @invariant()
    def every_text_stands_there(self) -> None:
        """Unless who saw it took it out, or it waits for an answer."""
        asked = [clash.mine for screen in self.screens for clash in screen.asked]
        there = words_in(self.store.newest().values) | words_in(asked)
        assert self.sent - self.given_up - there == set()

    @override
    def teardown(self) -> None:
        """In the end every text is in some version, also the one that was not chosen."""
        self.seen["interleavings"] += 1
        assert self.sent - words_in(self.store.versions()) == set()

    def _check(self, three: Three, stored: Stored) -> None:
        merged, rules = flat(stored.values), ruled(three)
        assert merged.texts == rules.texts
        assert merged.rows == rules.rows
        assert {clash.path for clash in stored.clashes} == rules.clashes
        assert wrong_order(three, merged) == []

    def _answer(self, clash: Clash, choice: Choice) -> Answer:
        if is_about_row(clash):
            keeps = choice is not Choice.THEIRS
            return Answer(clash.path, Choice.KEEP if keeps else Choice.REMOVE)
        mine = "" if clash.mine is None else str(clash.mine)
        if choice is Choice.BOTH and not can_combine(self.template.field(clash.path)):
            choice = Choice.MINE
        return Answer(clash.path, choice, mine)


def rounds(examples: int, steps: int) -> settings:
    """Play so many games of so many moves, the same ones each time."""
    return settings(
        max_examples=examples,
        stateful_step_count=steps,
        deadline=None,
        derandomize=True,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )


def _not_chosen(clash: Clash, choice: Choice | None) -> list[Held]:
    """Return what may go when somebody answers so, or does not answer."""
    if is_about_row(clash):
        return [clash.theirs, clash.mine] if choice is Choice.THEIRS else []
    both_may_stay = clash.path.rpartition("/")[2] not in {"kind", "minutes"}
    if choice is Choice.BOTH and both_may_stay:
        return []
    return [clash.mine if choice in {None, Choice.THEIRS} else clash.theirs]


def words_in(values: object) -> set[str]:
    return set(WORD.findall(json.dumps(values)))


def _places(record: Values, path: str) -> Iterator[str]:
    fields = {
        "": ("intro", "closing", "themes"),
        "themes": ("title", "minutes", "questions"),
        "questions": ("text", "kind", "probes"),
        "probes": ("text",),
    }
    for key in fields[_key(path.rpartition("/")[0])]:
        here = f"{path}/{key}" if path else key
        yield here
        for row in _list_at(record, key) if key in LISTS else ():
            yield from _places(row, f"{here}/{row['id']}")


def _one_of(places: list[str], place: int) -> str:
    return places[place % len(places)]


def _key(path: str) -> str:
    return path.rpartition("/")[2]


def _list_at(values: Values, path: str) -> list[dict[str, Any]]:
    rows = value_at(values, path)
    return rows if isinstance(rows, list) else []
