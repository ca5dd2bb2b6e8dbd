"""Whether a self-check says where its answers are explained."""

from app.content.items import StepKind
from app.content.page.index import Index
from app.content.reading.loading import Loaded
from app.engine.quiz import Quiz


def check_quiz(quiz: Loaded[Quiz], index: Index) -> None:
    """Report questions that lead to a lesson that is not there."""
    word = StepKind.LESSON.word
    for number, question in enumerate(quiz.value.questions if quiz.value else ()):
        if index.misses(word, question.lesson):
            path = ("questions", number, "lesson")
            quiz.problem(*index.why_not(word, question.lesson), *path)
