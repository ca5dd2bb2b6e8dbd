from app.content import Course
from app.content.reading import read_course
from app.exercises.rules.blank import worksheet_of
from app.papers.paper import Block, Boxes, Facts, Grid, Part, Room
from tests.settings import COURSE


def blocks(part: Part) -> list[Block]:
    found: list[Block] = []
    for one in part.content:
        found += blocks(one) if isinstance(one, Part) else [one]
    return found


def course() -> Course:
    return read_course(COURSE)


def test_every_question_has_room_for_its_answer() -> None:
    template = course().exercise("huidige-klantreis").template
    paper = worksheet_of(template)
    labels = [one.title for part in paper.parts for one in part.content if isinstance(one, Part)]

    assert paper.title == "Werkblad: Huidige klantreis"
    assert paper.parts[0] == Part("Team en datum", (Room(1),))
    assert labels == [
        field.label for part in template.sections for field in template.fields_of(part)
    ]


def test_a_choice_has_boxes_and_a_short_list_a_table() -> None:
    paper = worksheet_of(course().exercise("projectkaart").template)
    found = [one for part in paper.parts for one in blocks(part)]

    assert any(isinstance(one, Room) and one.lines > 1 for one in found)
    assert any(isinstance(one, Grid) and not any(map(any, one.rows)) for one in found)


def test_a_row_that_asks_much_is_a_card() -> None:
    paper = worksheet_of(course().exercise("huidige-klantreis").template)
    cards = [one for part in paper.parts for one in blocks(part) if isinstance(one, Facts)]
    steps = [card for card in cards if card.title.startswith("Stap")]

    assert [card.title for card in steps] == ["Stap 1", "Stap 2"]
    answers = {fact.label: fact.answer[0] for fact in steps[0].facts}
    assert isinstance(answers["Gevoel"], Boxes)
