from app.content import Asset, ItemRef, StepKind
from tests.content.sample import WORKSHOP, Sample


def test_every_kind_of_step_has_its_own_address() -> None:
    assert [kind.url("x") for kind in StepKind] == [
        "/lessen/x",
        "/zelftoetsen/x",
        "/oefeningen/x",
        "/bijeenkomsten/soort/x",
    ]


def test_every_kind_of_step_has_the_word_that_authors_write() -> None:
    assert [kind.word for kind in StepKind] == ["les", "zelftoets", "oefening", "bijeenkomst"]


def test_a_file_has_its_hash_in_its_address() -> None:
    asset = Asset(hash="ab12", name="lijn.svg", media_type="image/svg+xml", size=1, source="x")

    assert asset.url == "/bestanden/ab12/lijn.svg"


def test_a_module_and_a_workshop_have_an_address(sample: Sample) -> None:
    course = sample.course()

    assert course.module("begin").url == "/modules/begin"
    assert course.workshop("start").url == "/bijeenkomsten/soort/start"


def test_what_a_workshop_requires_points_into_the_course(sample: Sample) -> None:
    requires = sample.course().workshop("start").requires

    assert requires == (
        ItemRef(kind=StepKind.LESSON, id="vertrek"),
        ItemRef(kind=StepKind.EXERCISE, id="kaart"),
    )
    assert requires[0].url == "/lessen/vertrek"


def test_a_requirement_without_a_known_word_is_refused(sample: Sample) -> None:
    sample.change(WORKSHOP, '"les:vertrek"', '"lesje:vertrek"')

    assert str(sample.problem()) == (
        "course/workshops/start.nl.toml:9: 'lesje:vertrek' wijst nergens naar. Schrijf bijvoorbeeld"
        " oefening:projectkaart; mogelijk zijn: les, zelftoets, oefening, bijeenkomst."
        " (requires 1)"
    )
