"""A lesson file becomes a lesson."""

import hashlib

from app.content.lesson import Lesson
from app.content.page.index import Index
from app.content.page.page import Page
from app.content.page.shelf import Shelf
from app.content.prose.renderer import render
from app.content.reading.folders import LessonFiles

_SHORT = 12


def make_lesson(files: LessonFiles, index: Index, shelf: Shelf) -> Lesson | None:
    """Return a lesson, or None after reporting what is wrong with it."""
    body = files.body
    prose = render(Page(body.file, body.text, body.first_line, index, shelf, points_at=True))
    front = files.front.value
    if front is None:
        return None
    lesson = Lesson(
        id=front.id,
        title=front.title,
        minutes=front.minutes,
        summary=front.summary,
        question=front.question or "",
        owner=front.owner or "",
        review_on=front.review_on,
        html=prose.html,
        headings=prose.headings,
        pieces=prose.pieces,
        sources=front.sources,
        words=prose.words,
        fingerprint="",
    )
    return lesson.model_copy(update={"fingerprint": _fingerprint(lesson)})


def _fingerprint(lesson: Lesson) -> str:
    return hashlib.sha256(lesson.model_dump_json().encode()).hexdigest()[:_SHORT]
