import pytest

from app.content import Course
from app.content.reading import read_course
from app.exercises.rules.composing import Composer, grids, heading_of, opened_by, with_drawing
from app.exercises.rules.example import examples, filled, find_example, sections_of
from app.exercises.rules.filing import KeptFile
from app.exercises.rules.picturing import draw
from app.exercises.rules.showing import ShownField, ShownFile, ShownRow, ShownSection
from app.papers.paper import Fact, Facts, Grid, Items, Part, Photo, Picture, Remark, Text
from tests.settings import COURSE


@pytest.fixture(scope="module")
def course() -> Course:
    return read_course(COURSE)


@pytest.fixture
def composer(course: Course) -> Composer:
    return Composer(course.exercise("verbeterplan").template, {})


def text(label: str, words: str = "", path: str = "x") -> ShownField:
    return ShownField(path, label, ((words,),) if words else ())


def rows(label: str, *cells: tuple[ShownField, ...], path: str = "x") -> ShownField:
    shown = tuple(ShownRow(f"{path}/{at}", row) for at, row in enumerate(cells))
    columns = tuple(cell.label for cell in cells[0])
    return ShownField(path, label, columns=columns, rows=shown, is_list=True)


def test_what_is_short_is_a_question_with_its_answer(composer: Composer) -> None:
    section = ShownSection("Deel", (text("Naam", "Noor"), rows("Wie", (text("n", "a"),))))

    answers = (Fact("Naam", (Text(("Noor",)),)), Fact("Wie", (Items(("a",)),)))
    assert composer.parts([section]) == (Part("Deel", (Facts(answers),)),)


def test_a_table_has_a_heading_unless_it_is_called_as_its_section(composer: Composer) -> None:
    field = rows("Team", (text("Naam", "Noor"), text("Rol")))
    grid = Grid("Team", ("Naam", "Rol"), (("Noor", ""),))

    assert composer.parts([ShownSection("Deel", (field,))])[0].content == (Part("Team", (grid,)),)
    assert composer.parts([ShownSection("Team", (field,))])[0].content == (grid,)


def test_a_row_with_much_in_it_is_called_as_others_call_it(composer: Composer) -> None:
    cells = [text(f"Vraag {at}", f"antwoord {at}") for at in range(5)]
    field = rows("Acties", (*cells, text("Actie", "Bel terug", "actions/0/title")), path="actions")

    (part,) = composer.parts([ShownSection("Plan", (field,))])

    card = part.content[0]
    assert isinstance(card, Part)
    assert isinstance(card.content[0], Part)
    assert card.content[0].title == "1. Bel terug"
    assert "antwoord 4" in str(card)


def test_what_is_empty_is_said_or_left_out(course: Course, composer: Composer) -> None:
    section = ShownSection("Deel", (text("Naam"),))
    brief = Composer(course.exercise("persona").template, {}, brief=True)

    assert Remark("Niet ingevuld") in composer.parts([section])[0].content[0].facts[0].answer  # type: ignore[union-attr]
    assert brief.parts([section]) == ()


def test_a_photo_has_the_words_that_were_written_for_it(course: Course) -> None:
    file = ShownFile("p1", KeptFile("balie.webp", 9, "image/webp"), "De balie")
    field = ShownField("x", "Foto", file=file)
    photo = Photo(b"x", "image/webp", "balie.webp")
    template = course.exercise("persona").template

    said = str(Composer(template, {"p1": photo}).parts([ShownSection("Deel", (field,))]))
    lost = str(Composer(template, {}).parts([ShownSection("Deel", (field,))]))

    assert "alt='De balie'" in said
    assert "Bijlage: balie.webp" in lost


def test_every_word_of_every_example_is_taken_along(course: Course) -> None:
    for one in [one for part in examples(course).values() for one in part]:
        sections = sections_of(course, one)
        said = str(Composer(one.exercise.template, {}).parts(sections))
        for field in [field for section in sections for field in section.fields]:
            assert all(repr(line)[1:-1] in said for line in _lines(field)), field.path


def test_a_drawing_comes_after_what_it_is_about(course: Course) -> None:
    journey = find_example(course, "huidige-klantreis", "good")
    assert journey is not None
    template = journey.exercise.template
    assert template.picture is not None
    parts = Composer(template, {}).parts(sections_of(course, journey), without={"steps"})

    found = with_drawing(parts, draw(template.picture, filled(course, journey)))

    assert [part.title for part in found][1] == "De tekening"
    assert "Wat gebeurt er" not in str(parts)


def test_a_chapter_opens_with_its_drawing(course: Course) -> None:
    journey = find_example(course, "huidige-klantreis", "good")
    assert journey is not None
    kind = journey.exercise.template.picture
    assert kind is not None

    opened, *rest = opened_by(draw(kind, filled(course, journey)), (Part("De reis"),))

    assert isinstance(opened, Picture)
    assert (opened.sheet, rest) == ("map", [Part("De reis")])


def test_in_short_lines_and_narrow_rows_stand_beside_each_other(course: Course) -> None:
    brief = Composer(course.exercise("persona").template, {}, brief=True)
    talks = ShownField("x", "Gesprekken", (("R1", "R2", "R3"),))
    narrow = rows("Wanneer", tuple(text(f"K{at}", "kort") for at in range(5)))

    told, when = brief.parts([ShownSection("A", (talks,)), ShownSection("B", (narrow,))])

    assert "R1, R2, R3" in str(told)
    assert isinstance(when.content[0], Part)
    assert isinstance(when.content[0].content[0], Grid)


def test_a_document_is_called_by_what_it_is_about_where_there_are_several(course: Course) -> None:
    persona, plan = (course.exercise(name).template for name in ("persona", "verbeterplan"))

    assert heading_of(persona, {"name": "Samira"}) == "Samira"
    assert heading_of(persona, {}) == persona.title
    assert heading_of(plan, {"name": "Samira"}) == plan.title


def test_lists_become_tables(course: Course) -> None:
    plan = find_example(course, "verbeterplan", "good")
    assert plan is not None

    actions, moments = grids(sections_of(course, plan))

    assert len(actions.rows) == 5
    assert len(actions.heads) == len(actions.rows[0]) > 15
    assert moments.heads == ("Datum", "Wat bekijkt u dan?")


def _lines(field: ShownField) -> list[str]:
    own = [line for lines in field.paragraphs for line in lines]
    return own + [line for row in field.rows for cell in row.cells for line in _lines(cell)]
