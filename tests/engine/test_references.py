import pytest

from app.engine.references import document_of, path_of, split_references


@pytest.mark.parametrize(
    ("reference", "document", "path"),
    [
        ("kf83#quotes/c3", "kf83", "quotes/c3"),
        ("kf83#", "kf83", ""),
        ("#steps/s1/pains/p1", "", "steps/s1/pains/p1"),
        ("interviewverslag.good#quotes/c1", "interviewverslag.good", "quotes/c1"),
    ],
)
def test_a_reference_names_a_document_and_a_place(reference: str, document: str, path: str) -> None:
    assert split_references(reference) == (reference,)
    assert (document_of(reference), path_of(reference)) == (document, path)


@pytest.mark.parametrize("typed", ["", "R1", "kf83", "kf83#quotes", "a/b#c/d", 3, None])
def test_what_is_no_reference_is_left_out(typed: object) -> None:
    assert split_references(typed) == ()
