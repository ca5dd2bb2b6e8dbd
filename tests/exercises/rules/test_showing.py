from app.content.reading import read_course
from app.engine.document import Row
from app.exercises.rules.filing import KeptFile
from app.exercises.rules.showing import LOST, ShownFile, as_paragraphs, as_text, row_name, show
from tests.settings import COURSE

_COURSE = read_course(COURSE)
CARD = _COURSE.exercise("projectkaart").template
JOURNEY = _COURSE.exercise("huidige-klantreis").template
PEOPLE = {"u-marloes": "Marloes van der Heijden"}
TEAM: Row = {"id": "r1", "name": "Mo", "discipline": "balie", "hours": 12}


def fields(values: dict[str, object]) -> dict[str, object]:
    return {field.path: field for part in show(CARD, values, PEOPLE) for field in part.fields}  # type: ignore[arg-type]


def test_choices_people_and_days_are_said_in_words() -> None:
    assert as_text(CARD.field("life_event"), "verhuizen", PEOPLE) == "Verhuizen"
    assert as_text(CARD.field("lead"), "u-marloes", PEOPLE) == "Marloes van der Heijden"
    assert as_text(CARD.field("milestones/r1/date"), "2027-03-14", PEOPLE) == "14 maart 2027"


def test_a_reference_is_said_in_the_words_that_it_leads_to() -> None:
    field = JOURNEY.field("steps/s1/evidence")
    names = {"d#quotes/c1": "R1-c1: Ik wacht", LOST: "(weg)"}

    assert as_text(field, "d#quotes/c1 d#quotes/c9", names) == "R1-c1: Ik wacht\n(weg)"
    assert as_text(field, "R9 c", names) == "R9 c"


def test_a_row_is_said_in_a_line() -> None:
    assert as_text(CARD.field("team/r1"), TEAM, PEOPLE) == "Mo, Balie, 12"


def test_lines_and_paragraphs_stay_as_they_were_typed() -> None:
    assert as_paragraphs("een\ntwee\n\n\ndrie") == (("een", "twee"), ("drie",))
    assert as_paragraphs("  ") == ()


def test_rows_show_in_columns_and_empty_ones_not_at_all() -> None:
    shown = fields({"team": [TEAM, {"id": "r2"}]})["team"]

    assert shown.columns == ("Naam", "Rol in het project", "Vakgebied", "Uren")  # type: ignore[attr-defined]
    assert len(shown.rows) == 1  # type: ignore[attr-defined]


def test_a_question_that_does_not_apply_is_left_out_unless_it_was_answered() -> None:
    assert "life_event_other" not in fields({"life_event": "verhuizen"})
    assert "life_event_other" in fields({"life_event": "anders"})
    assert "life_event_other" in fields({"life_event": "verhuizen", "life_event_other": "School"})


def test_what_is_no_longer_asked_is_still_shown() -> None:
    shown = show(CARD, {"vroeger": "Een oude tekst"}, PEOPLE)

    assert shown[-1].fields[0].paragraphs == (("Een oude tekst",),)


def test_a_row_is_called_by_its_first_text() -> None:
    team = CARD.field("team")
    assert team is not None

    assert row_name(team, {"id": "r1", "name": " Mo "}, 1) == "Mo"
    assert row_name(team, {"id": "r1"}, 2) == "Collega 2"


SAFARI = read_course(COURSE).exercise("service-safari").template
PERSONA = read_course(COURSE).exercise("persona").template
FILES = {"f8": KeptFile("zuil.webp", 3000, "image/webp", 60, 40)}


def test_a_picture_is_shown_with_the_words_that_stand_for_it_and_whose_it_is() -> None:
    image: list[Row] = [{"id": "1", "file": "f8", "alt": "Een vrouw", "licence": "Eigen werk"}]
    (who, *_rest) = show(PERSONA, {"image": image}, {}, FILES)
    shown = next(field for field in who.fields if field.path == "image")

    assert shown.file == ShownFile("f8", FILES["f8"], "Een vrouw")
    assert (shown.paragraphs, shown.is_empty) == ((("Eigen werk",),), False)


def test_of_a_picture_that_is_not_there_the_words_are_left() -> None:
    image: list[Row] = [{"id": "1", "file": "weg", "alt": "Een vrouw"}]
    (who, *_rest) = show(PERSONA, {"image": image}, {}, FILES)
    shown = next(field for field in who.fields if field.path == "image")

    assert (shown.file, shown.paragraphs) == (None, (("Een vrouw",),))


def test_a_picture_in_a_row_is_shown_in_its_column() -> None:
    photo: list[Row] = [{"id": "1", "file": "f8", "alt": "Een zuil"}]
    parts = show(SAFARI, {"steps": [{"id": "s1", "photo": photo}]}, {}, FILES)
    (steps,) = [field for part in parts for field in part.fields if field.path == "steps"]

    cells = {cell.path: cell for cell in steps.rows[0].cells}
    assert cells["steps/s1/photo"].file == ShownFile("f8", FILES["f8"], "Een zuil")


def test_a_file_is_called_by_its_name_where_versions_are_compared() -> None:
    assert as_text(PERSONA.field("image/1/file"), "f8", {"f8": "zuil.webp"}) == "zuil.webp"
