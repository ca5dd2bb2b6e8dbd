from app.lessons import service
from app.lessons.queries import find_place
from app.web.course import course
from tests.factories import Make


def test_a_place_is_found_by_its_reader_only(make: Make) -> None:
    noor, sam = make.user("Noor"), make.user("Sam")
    lesson = course().lessons[0]
    service.remember_place(noor, lesson, lesson.headings[0].id)

    assert find_place(noor, lesson.id) == lesson.headings[0].id
    assert find_place(sam, lesson.id) is None
    assert find_place(noor, course().lessons[1].id) is None
