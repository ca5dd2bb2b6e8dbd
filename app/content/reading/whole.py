"""All files of a course become one frozen object, or a list of everything that is wrong."""

from pathlib import Path

from app.content.course import Course
from app.content.files.tree import walk
from app.content.page.index import Index
from app.content.page.shelf import Shelf
from app.content.problems import BrokenCourseError, Problems
from app.content.reading.assembling import Parts, assemble
from app.content.reading.certificate_checks import check_certificate
from app.content.reading.course_checks import check_course
from app.content.reading.exercises import check_cases, make_exercise
from app.content.reading.folders import Files, read_files
from app.content.reading.goal_checks import check_goals
from app.content.reading.ids import check_ids
from app.content.reading.indexing import make_index
from app.content.reading.journeys import make_journey
from app.content.reading.lessons import make_lesson
from app.content.reading.limit_checks import check_limits
from app.content.reading.module_checks import check_modules
from app.content.reading.quiz_checks import check_quiz
from app.content.reading.upkeep import check_upkeep
from app.content.reading.workshop_checks import check_workshops


def read_course(root: Path) -> Course:
    """Read and check everything; raise BrokenCourseError with all problems if there are any."""
    problems = Problems()
    tree = walk(root, problems)
    files = read_files(tree, problems)
    index = make_index(files)
    shelf = Shelf(tree, problems)
    _check_files(files, index)
    lessons = [make_lesson(lesson, index, shelf) for lesson in files.lessons]
    check_limits(files, lessons)
    exercises = [make_exercise(exercise, index, shelf) for exercise in files.exercises]
    check_cases(files.exercises, exercises)
    journeys = [make_journey(journey, files, exercises) for journey in files.journeys]
    if problems:
        raise BrokenCourseError(problems.all())
    return assemble(files, Parts(lessons, exercises, shelf.assets, journeys))


def _check_files(files: Files, index: Index) -> None:
    """Report what does not fit together, before anything is made of it."""
    check_ids(files)
    check_modules(files, index)
    check_goals(files)
    for quiz in files.quizzes:
        check_quiz(quiz, index)
    if files.course and files.course.value:
        check_course(files.course, files.course.value, files, index)
    check_workshops(files, index)
    check_certificate(files)
    check_upkeep(files)
