from app.content.reading import read_course
from app.exercises.rules.reading import SHOWN, Hard, reading_hints, readings_in
from tests.settings import COURSE

COURSE_READ = read_course(COURSE)
GUIDE = COURSE_READ.exercise("interviewleidraad")
LONG = "Ik " + "liep " * 19 + "door."


def kinds(text: str) -> list[Hard]:
    return [hint.hard for hint in reading_hints(text)]


def test_a_text_that_reads_well_has_no_hints() -> None:
    assert reading_hints("Fijn dat u er bent. Wij horen graag hoe het bij u ging.") == ()


def test_an_empty_text_has_no_hints() -> None:
    assert reading_hints("") == reading_hints(None) == reading_hints(" \n ") == ()


def test_each_thing_that_reads_hard_has_a_hint() -> None:
    assert kinds(LONG) == [Hard.AVERAGE, Hard.SENTENCES]
    assert kinds("Uw brief wordt gelezen.") == [Hard.PASSIVE]
    assert kinds("De vergunningsaanvraag.") == [Hard.WORDS]
    assert kinds("Neem bijv. uw pas mee.") == [Hard.ABBREVIATIONS]


def test_what_it_is_about_is_shown_in_the_text() -> None:
    (passive,) = reading_hints("  😀 Hallo. Uw brief wordt morgen gelezen. ")

    assert passive.places == (("Uw brief ", "wordt morgen gelezen", "."),)


def test_an_abbreviation_is_written_out_once() -> None:
    (short,) = reading_hints("Neem bijv. uw pas mee. Of bijv. een brief.")

    assert short.words == ("bijv. (bijvoorbeeld)",)


def test_many_of_one_kind_are_counted_but_not_all_shown() -> None:
    hints = {hint.hard: hint for hint in reading_hints(f"{LONG} " * 9)}

    assert hints[Hard.SENTENCES].times == 9
    assert len(hints[Hard.SENTENCES].places) == SHOWN


def test_only_texts_that_residents_read_have_hints() -> None:
    found = readings_in(GUIDE.template, {"intro": LONG, "closing": 3})

    assert {key: bool(hints) for key, hints in found.items()} == {"intro": True, "closing": False}


def test_the_good_examples_of_the_course_read_well() -> None:
    for exercise in COURSE_READ.exercises:
        good = readings_in(exercise.template, exercise.cases["good"].document)

        assert not any(good.values()), exercise.id
