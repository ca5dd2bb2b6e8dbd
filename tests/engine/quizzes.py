"""One quiz with a question of every kind."""

import tomllib

from app.engine.quiz import Quiz

TEXT = """
id = "proef"
title = "Proef"
minutes = 5

[[questions]]
id = "one"
kind = "single"
text = "Welke?"
lesson = "les"
options = [
  { id = "a", text = "A", correct = true, feedback = "Ja, want A." },
  { id = "b", text = "B", feedback = "Nee, want B." },
]

[[questions]]
id = "more"
kind = "multiple"
text = "Welke allemaal?"
lesson = "les"
options = [
  { id = "a", text = "A", correct = true, feedback = "Ja" },
  { id = "b", text = "B", correct = true, feedback = "Ja" },
  { id = "c", text = "C", feedback = "Nee" },
  { id = "d", text = "D", feedback = "Nee" },
]

[[questions]]
id = "order"
kind = "order"
text = "In welke volgorde?"
lesson = "les"
items = [{ id = "a", text = "A" }, { id = "b", text = "B" }, { id = "c", text = "C" }]
feedback_right = "Goed"
feedback_wrong = "Fout"

[[questions]]
id = "match"
kind = "match"
text = "Wat hoort bij wat?"
lesson = "les"
pairs = [
  { id = "a", left = "A", right = "1", feedback = "A is 1" },
  { id = "b", left = "B", right = "2", feedback = "B is 2" },
]

[[questions]]
id = "words"
kind = "text"
text = "Hoe heet dat?"
lesson = "les"
accepted = ["klantreis", "Een kláántreis"]
feedback_right = "Goed"
feedback_wrong = "Fout"
"""

QUIZ = Quiz.model_validate(tomllib.loads(TEXT))
RIGHT: dict[str, object] = {
    "one": "a",
    "more": ["a", "b"],
    "order": ["a", "b", "c"],
    "match": {"a": "a", "b": "b"},
    "words": "klantreis",
}
