import pytest

from app.content.problems import BrokenCourseError
from app.content.watching import Watched
from tests.content.sample import FILES, LESSON, PICTURE, SVG, Sample


def test_a_saved_file_is_seen_at_once(sample: Sample) -> None:
    watched = Watched(sample.root)
    before = watched.course()
    sample.change(LESSON, "begint thuis", "begint buiten")

    assert "buiten" in watched.course().lesson("vertrek").html
    assert "buiten" not in before.lesson("vertrek").html


def test_the_course_is_read_once_when_nothing_changes(sample: Sample) -> None:
    watched = Watched(sample.root)

    assert watched.course() is watched.course()


def test_a_broken_file_leaves_the_last_good_course(sample: Sample) -> None:
    watched = Watched(sample.root)
    before = watched.course()
    sample.change(LESSON, "(les:aankomst)", "(les:weg)")

    assert watched.course() is before
    assert [problem.file for problem in watched.problems] == [LESSON]


def test_problems_are_gone_when_the_file_is_right_again(sample: Sample) -> None:
    watched = Watched(sample.root)
    watched.course()
    sample.change(LESSON, "(les:aankomst)", "(les:weg)")
    watched.course()
    sample.write(LESSON, FILES[LESSON])

    watched.course()

    assert watched.problems == ()


def test_a_course_that_was_never_good_is_told(sample: Sample) -> None:
    sample.change(LESSON, "(les:aankomst)", "(les:weg)")
    watched = Watched(sample.root)

    for _time in range(2):
        with pytest.raises(BrokenCourseError, match="weg"):
            watched.course()


def test_a_file_that_came_or_went_is_seen(sample: Sample) -> None:
    watched = Watched(sample.root)
    watched.course()
    sample.remove(PICTURE)

    watched.course()

    assert watched.problems[0].message == "Het bestand 'lijn.svg' is er niet."


def test_a_picture_is_read_where_it_stands(sample: Sample) -> None:
    watched = Watched(sample.root)

    assert watched.asset_file(watched.course().assets[0]).read_text() == SVG
