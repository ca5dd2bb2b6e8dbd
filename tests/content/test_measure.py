from app.content.measure import Measure, measure, together
from tests.content.sample import Sample


def test_a_lesson_is_measured_by_its_running_text(sample: Sample) -> None:
    sample.lesson("## Een kop van vijf woorden\n\nDe man komt. Hij belt u op.\n")

    found = measure(sample.course().lesson("vertrek"))

    assert (found.words, found.per_sentence) == (12, 3.5)
    assert round(found.ease, 2) == round(206.84 - 77 * 7 / 7 - 0.93 * 3.5, 2)


def test_lessons_count_equally_in_the_average() -> None:
    measures = [Measure(300, 60.0, 8.0), Measure(700, 80.0, 10.0)]

    assert together(measures) == Measure(1000, 70.0, 9.0)
    assert together([]) == Measure(0, 0.0, 0.0)
