from app.content import ExampleJourney
from app.journeys.rules.library import Theme, listed, themes
from tests.content.journeys import course_with


def _other(journey: ExampleJourney) -> ExampleJourney:
    return journey.model_copy(update={"id": "a", "title": "een boom", "theme": "Bomen"})


def test_themes_are_counted_in_the_order_of_the_alphabet(journey: ExampleJourney) -> None:
    course = course_with(journey, _other(journey), _other(journey))

    assert themes(course) == [Theme("Bomen", 2), Theme("Groen in de buurt", 1)]


def test_journeys_are_listed_by_title_and_theme(journey: ExampleJourney) -> None:
    course = course_with(journey, _other(journey))

    assert [one.journey.title for one in listed(course)] == ["een boom", journey.title]
    assert [one.journey.title for one in listed(course, "Bomen")] == ["een boom"]
    assert listed(course, "Vissen") == []


def test_each_has_its_own_line(journey: ExampleJourney) -> None:
    one, other = listed(course_with(journey, _other(journey)))

    assert (one.steps, 'id="reis-a-t"' in one.line) == (11, True)
    assert one.line != other.line
    assert "tabel onder de tekening" not in one.line
