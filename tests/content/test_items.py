from app.content import Asset, StepKind
from tests.content.sample import Sample


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
