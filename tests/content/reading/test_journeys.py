import pytest

from app.content.course import Course
from tests.content.journeys import JOURNEY, TEXT, changed, course_with, read_journey
from tests.content.sample import LESSON, Sample


def test_a_journey_has_its_four_parts() -> None:
    journey, problems = read_journey()

    assert problems == ()
    assert journey
    assert (journey.theme, journey.url) == (
        "Groen in de buurt",
        "/bibliotheek/ik-zoek-een-moestuin",
    )
    assert len(journey.parts["current"]["steps"]) == 11
    assert journey.parts["plan"]["actions"][0]["hours"] == 16


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("tagline =", "tag =", "Het veld 'tag' bestaat hier niet. Bedoelt u 'tagline'? (persona)"),
        ('"k1", text', '"k1", code = "x", text', "Het veld 'code' bestaat hier niet."),
        ('"balie"\n', '"loket"\n', "(current, steps 5, channel)"),
        ("feeling = 2", "feeling = 9", "'9' kan hier niet. Kies uit: -2, -1, 0, 1, 2."),
        ('"s2"', '"s1"', "Een rij heeft geen id, of een id dat er al is."),
        ("#phases/f1", "#phases/f9", "'#phases/f9' leidt nergens heen."),
        ("s6/pains/k1", "s6/pains/k2", "leidt nergens heen. (plan, actions 1, addresses)"),
        ("hours = 16\n", "", "(plan, actions 1, hours)"),
        ("review_on = 2027-11-30", "", "Het veld 'review_on' ontbreekt."),
        ('owner = "Redactie"', "", "Het veld 'owner' ontbreekt."),
        ("[[sources]]", "[[bronnen]]", "Het veld 'sources' ontbreekt."),
        ('id = "ik-zoek', 'id = "ik-vind', "is niet de naam van het bestand. Schrijf: id ="),
    ],
)
def test_what_does_not_fit_is_told_with_its_place(old: str, new: str, told: str) -> None:
    said = changed(old, new)

    assert told in "\n".join(said)
    assert all(line.startswith(f"{JOURNEY}:") for line in said)


def test_all_problems_are_told_at_once_each_on_its_line() -> None:
    text = TEXT.replace("feeling = -2", "feeling = -3", 1).replace('"klaar"', '"af"')
    _journey, problems = read_journey(text)

    lines = [text[: text.index(part)].count("\n") + 1 for part in ("feeling = -3", '"af"')]
    assert [problem.line for problem in problems] == lines
    assert [problem.place for problem in problems] == [
        "current, steps 6, feeling",
        "plan, actions 3, status",
    ]


def test_a_journey_is_long_enough() -> None:
    begin, _phase, rest = TEXT.partition('[[current.steps]]\nid = "s10"')
    _step, end, rest = rest.partition("# --- hoe het moet")
    _journey, problems = read_journey(begin + end + rest)

    messages = [problem.message for problem in problems]
    assert "Een voorbeeldreis heeft minstens 10 stappen; hier staan er 9." in messages


def test_a_course_without_the_exercises_has_no_journeys(sample: Sample) -> None:
    sample.write(JOURNEY, TEXT)

    assert f"{JOURNEY}:16: De oefening 'persona' is er niet. Haal deze reis weg. (persona)" in (
        sample.said()
    )


def test_a_name_says_in_which_language_it_is(sample: Sample) -> None:
    sample.write("course/journeys/ik-zoek-een-moestuin.toml", TEXT)

    assert "Noem het ik-zoek-een-moestuin.nl.toml" in "\n".join(sample.said())


def test_a_lesson_may_point_at_a_journey(sample: Sample) -> None:
    sample.write(JOURNEY, TEXT)
    sample.change(LESSON, "(les:aankomst)", "(reis:ik-zoek-een-moestun)")

    said = "\n".join(sample.said())
    assert (
        "Deze reis bestaat niet: 'ik-zoek-een-moestun'. Bedoelt u 'ik-zoek-een-moestuin'?" in said
    )


def test_a_course_with_a_journey_survives_json() -> None:
    journey, _problems = read_journey()
    assert journey

    course = Course.model_validate_json(course_with(journey).model_dump_json())

    assert course.journey("ik-zoek-een-moestuin") == journey
