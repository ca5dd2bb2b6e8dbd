import pytest

from app.content.problems import BrokenCourseError
from app.content.reading.assembling import Parts, assemble
from app.content.reading.folders import Files
from tests.content.sample import COURSE, Sample


def test_modules_stand_in_the_order_of_the_course(sample: Sample) -> None:
    sample.add_module()
    sample.change(COURSE, '"begin", "verder"]\n\n[[phases', '"verder", "begin"]\n\n[[phases')

    assert [module.id for module in sample.course().modules] == ["verder", "begin"]


def test_a_step_shows_the_title_and_time_of_what_it_is(sample: Sample) -> None:
    steps = sample.course().steps

    assert [(step.title, step.minutes) for step in steps] == [
        ("Vertrek", 5),
        ("Aankomst", 5),
        ("De toets", 5),
        ("De kaart", 5),
        ("De start", 15),
    ]


def test_a_module_keeps_what_its_file_says(sample: Sample) -> None:
    module = sample.course().module("begin")

    assert (module.code, module.minutes, module.owner) == ("M0", 15, "Het programma")
    assert [goal.text for goal in module.goals] == ["Beginnen."]
    assert module.review_on.isoformat() == "2027-06-01"


def test_nothing_is_put_together_from_nothing() -> None:
    with pytest.raises(BrokenCourseError):
        assemble(Files(), Parts([], [], ()))
