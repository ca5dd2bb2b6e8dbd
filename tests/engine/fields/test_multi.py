import pytest

from app.engine.field_texts import FieldTexts
from app.engine.fields.multi import MultiField

FIELD = MultiField(key="methods", choices=("interview", "safari", "data"))


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("safari interview", "interview safari"),
        ("safari safari", "safari"),
        ("oud interview", "interview oud"),
        ("  ", None),
        ("", None),
    ],
)
def test_codes_are_kept_once_in_the_order_of_the_author(typed: str, stored: str | None) -> None:
    assert FIELD.read(typed, "methods").value == stored


def test_a_code_that_is_no_longer_offered_is_seen() -> None:
    assert not list(FIELD.look("interview data", "methods"))
    (found,) = FIELD.look("interview oud", "methods")
    assert (found.code, found.values) == ("CHOICE", {"typed": "oud"})


@pytest.mark.parametrize(
    ("base", "theirs", "mine", "together"),
    [
        ("interview", "interview safari", "interview data", "interview safari data"),
        ("interview safari", "interview", "safari", None),
        (None, "safari", "data", "safari data"),
        ("data", None, "interview data", "interview"),
    ],
)
def test_what_either_ticked_or_unticked_counts(
    base: str | None, theirs: str | None, mine: str | None, together: str | None
) -> None:
    assert FIELD.together(base, theirs, mine) == (together or "")


def test_it_reads_as_a_list_of_names() -> None:
    named = FIELD.model_copy(update={"texts": FieldTexts(choices={"safari": "Service Safari"})})

    assert named.in_words("safari data") == "Service Safari, data"
