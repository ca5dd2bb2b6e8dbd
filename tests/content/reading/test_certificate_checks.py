import pytest

from tests.content.sample import CERTIFICATE, Sample


def test_a_course_keeps_the_text_of_its_certificate(sample: Sample) -> None:
    assert sample.course().certificate.startswith("{naam} rondde")


def test_a_certificate_must_be_there(sample: Sample) -> None:
    sample.remove(CERTIFICATE)

    problem = sample.problem()

    assert (problem.file, problem.message) == (CERTIFICATE, "Dit bestand ontbreekt.")


@pytest.mark.parametrize("name", ["naam", "cursus", "uren", "datum"])
def test_a_place_that_is_missing_is_told(sample: Sample, name: str) -> None:
    sample.change(CERTIFICATE, f"{{{name}}}", "iets")

    assert sample.problem().message == f"Op het certificaat is geen plek voor {{{name}}}."


def test_a_place_that_does_not_exist_is_asked_about(sample: Sample) -> None:
    sample.change(CERTIFICATE, "uur.\n", "uur.\nVan {organisatei}.\n")

    problem = sample.problem()

    assert (problem.line, problem.suggestion) == (2, "Bedoelt u 'organisatie'?")


@pytest.mark.parametrize("score", ["met 80%", "met het cijfer 8", "Score: hoog"])
def test_a_score_does_not_stand_on_it(sample: Sample, score: str) -> None:
    sample.change(CERTIFICATE, "uur.", f"uur, {score}.")

    assert "staat geen score" in sample.problem().message
