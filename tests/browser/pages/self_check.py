"""A self-check, answered question by question."""

import re
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from playwright.sync_api import Locator, expect

from app.quizzes.rules import pair_name, place_name
from tests.browser.visitor import Visitor
from tests.settings import COURSE

BEGIN = re.compile("Begin met de zelftoets|Nog een keer doen|Opnieuw beginnen")
Question = dict[str, Any]


@cache
def questions(quiz_id: str) -> dict[str, Question]:
    """Return the questions as their author wrote them, by id."""
    for path in sorted(Path(COURSE).glob("modules/*/*.nl.toml")):
        quiz = tomllib.loads(path.read_text(encoding="utf-8"))
        if quiz.get("id") == quiz_id:
            return {question["id"]: question for question in quiz["questions"]}
    raise AssertionError(f"there is no self-check {quiz_id}")


class SelfCheckPage:
    """A self-check from the first question to the result."""

    def __init__(self, visitor: Visitor, quiz_id: str) -> None:
        self.visitor = visitor
        self.quiz_id = quiz_id

    def open(self) -> None:
        self.visitor.open(f"/zelftoetsen/{self.quiz_id}")

    def begin(self) -> None:
        self.visitor.press(BEGIN)
        expect(self.visitor.heading("vraag 1")).to_be_visible()

    def answer_everything_right(self) -> None:
        """Answer each question as its author would, and go to the result."""
        count = len(questions(self.quiz_id))
        for number in range(1, count + 1):
            expect(self.visitor.heading()).to_contain_text(f"vraag {number}")
            self._answer()
            self.visitor.press("Controleer mijn antwoord")
            self.visitor.sees("Goed")
            if number < count:
                self.visitor.follow("Volgende vraag")
        self.visitor.press("Bekijk mijn uitslag")

    def _answer(self) -> None:
        """Fill in the right answer to the question on the screen."""
        hand = self.visitor.hand
        action = self.visitor.main.locator("form[action*='?vraag=']").get_attribute("action") or ""
        question = questions(self.quiz_id)[action.rpartition("=")[2]]
        for box, text in _right(question):
            hand.select(self._named(box), text)
        for option in question.get("options", ()):
            if option["correct"]:
                hand.pick(self._named("answer", f'[value="{option["id"]}"]'))
        if "accepted" in question:
            hand.write(self._named("answer"), question["accepted"][0])

    def _named(self, name: str, more: str = "") -> Locator:
        return self.visitor.main.locator(f'[name="{name}"]{more}')


def _right(question: Question) -> list[tuple[str, str]]:
    """Return which list gets which words: places to give, or sides that belong together."""
    places = [(place_name(one["id"]), str(n)) for n, one in enumerate(question.get("items", ()), 1)]
    pairs = [(pair_name(one["id"]), one["right"]) for one in question.get("pairs", ())]
    return places + pairs
