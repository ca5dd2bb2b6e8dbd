from flask import Blueprint, redirect, request, url_for
from flask.typing import ResponseReturnValue

from app.accounts.session import signed_in_user
from app.content import Step, StepKind
from app.engine.shuffling import Shuffled, shuffled
from app.quizzes import queries, service
from app.quizzes.errors import AnswerRefusedError
from app.quizzes.forms import AnswerForm, form_for
from app.quizzes.models import QuizAttempt
from app.web.access import access, signed_in
from app.web.course import course
from app.web.page import page

bp = Blueprint("quizzes", __name__, url_prefix="/zelftoetsen", template_folder="templates")
RESULT = "#antwoord"  # takes the focus: who listens hears at once whether it was right


@bp.get("/<quiz_id>")
@access(signed_in)
def show(quiz_id: str) -> ResponseReturnValue:
    quiz, step = course().quiz(quiz_id), course().step(StepKind.QUIZ, quiz_id)
    attempts = queries.attempts_of(signed_in_user(), quiz_id)
    return page(
        "quizzes/show.html",
        quiz=quiz,
        attempts=attempts,
        module=course().module_of(step),
        previous=course().previous(step),
        after=course().next(step),
        quiz_percentage=course().finished.quiz_percentage,
    )


@bp.post("/<quiz_id>")
@access(signed_in)
def begin(quiz_id: str) -> ResponseReturnValue:
    attempt = service.begin(signed_in_user(), course().quiz(quiz_id), course().version)
    return redirect(_address(attempt), code=303)


@bp.get("/<quiz_id>/pogingen/<attempt_id>")
@access(signed_in)
def attempt(quiz_id: str, attempt_id: str) -> ResponseReturnValue:
    found = queries.attempt_for(signed_in_user(), quiz_id, attempt_id)
    if found.is_finished and "vraag" not in request.args:
        return _result(found)
    return _question(found, _wanted(found))


@bp.post("/<quiz_id>/pogingen/<attempt_id>")
@access(signed_in)
def answer(quiz_id: str, attempt_id: str) -> ResponseReturnValue:
    found = queries.attempt_to_answer(signed_in_user(), quiz_id, attempt_id)
    wanted = _wanted(found)
    shown = _shown(found)[wanted]
    form = form_for(shown)
    try:
        service.take_answer(found, shown.question, request.form.getlist)
    except AnswerRefusedError as refusal:
        form.refuse(str(refusal.message))
        return _question(found, wanted, form)
    return redirect(_address(found, shown.question.id) + RESULT, code=303)


@bp.post("/<quiz_id>/pogingen/<attempt_id>/afronden")
@access(signed_in)
def finish(quiz_id: str, attempt_id: str) -> ResponseReturnValue:
    found = queries.attempt_to_answer(signed_in_user(), quiz_id, attempt_id)
    service.finish(found, enough=course().finished.quiz_percentage)
    return redirect(_address(found), code=303)


def _question(
    found: QuizAttempt, wanted: int, form: AnswerForm | None = None
) -> ResponseReturnValue:
    questions = _shown(found)
    shown = questions[wanted]
    result = service.result_of(found)
    return page(
        "quizzes/question.html",
        form=form or form_for(shown),
        attempt=found,
        quiz=service.quiz_of(found),
        number=wanted,
        shown=shown,
        questions=questions,
        given=found.answer_to(shown.question.id),
        seen=result.of(shown.question.id),
        result=result,
        picked=request.form.getlist("answer"),
        lesson=_lesson_step(shown.question.lesson),
        enough=course().finished.quiz_percentage,
    )


def _result(found: QuizAttempt) -> ResponseReturnValue:
    quiz = service.quiz_of(found)
    step = course().find_step(StepKind.QUIZ, quiz.id)
    result = service.result_of(found)
    lessons = {q.id: _lesson_step(q.lesson) for q in quiz.questions}
    return page(
        "quizzes/result.html",
        attempt=found,
        quiz=quiz,
        result=result,
        lessons=lessons,
        enough=course().finished.quiz_percentage,
        after=course().next(step) if step else None,
    )


def _shown(found: QuizAttempt) -> tuple[Shuffled, ...]:
    return shuffled(service.quiz_of(found), found.seed)


def _wanted(found: QuizAttempt) -> int:
    """Return which question to show: the one asked for, else the first without an answer."""
    ids = [question.id for question in service.quiz_of(found).questions]
    asked = request.args.get("vraag", "")
    if asked in ids:
        return ids.index(asked)
    return next((n for n, name in enumerate(ids) if found.answer_to(name) is None), 0)


def _address(found: QuizAttempt, question: str | None = None) -> str:
    return url_for(".attempt", quiz_id=found.quiz_id, attempt_id=found.public_id, vraag=question)


def _lesson_step(lesson_id: str) -> Step | None:
    return course().find_step(StepKind.LESSON, lesson_id)
