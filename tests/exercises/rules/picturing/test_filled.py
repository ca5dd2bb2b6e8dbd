from app.engine.records import Record
from app.exercises.rules.picturing.filled import quoted, who_said

QUOTE = Record("d#quotes/c3", "quote", "interviewverslag", "R1-c3", "Waar begin ik?", {})


def test_a_quote_stands_with_who_said_it() -> None:
    assert quoted(QUOTE) == "\u2018Waar begin ik?\u2019 R1"


def test_a_document_is_called_by_its_code() -> None:
    assert who_said(QUOTE._replace(code="Samira")) == "Samira"
