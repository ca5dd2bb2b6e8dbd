from collections.abc import Callable

import pytest

from app.accounts.models import User
from app.demo.cards import oudeveen_card, rietmonde_card
from app.engine.document import Document, Value
from app.engine.looking import look_at
from app.exercises.queries import exercise_for
from tests.factories import Make

Card = Callable[[list[User]], dict[str, Value]]


@pytest.mark.parametrize(("card", "size"), [(oudeveen_card, 4), (rietmonde_card, 3)])
def test_nothing_stands_out_on_a_card_of_the_demonstration(
    make: Make, card: Card, size: int
) -> None:
    team = [make.user() for _ in range(size)]
    template = exercise_for("projectkaart").template

    people = {person.public_id for person in team}
    assert look_at(template, Document(card(team)), people) == []
