from app.engine.field_texts import FieldTexts
from app.engine.fields.choice import ChoiceField

FIELD = ChoiceField(
    key="discipline", choices=("balie", "kcc"), texts=FieldTexts(choices={"kcc": "Telefoonteam"})
)


def test_a_choice_has_a_name() -> None:
    assert FIELD.options == (("balie", "balie"), ("kcc", "Telefoonteam"))


def test_one_of_the_choices_is_good() -> None:
    assert FIELD.read("kcc", "discipline").value == "kcc"
    assert not list(FIELD.look("kcc", "discipline"))


def test_a_choice_that_is_no_longer_there_is_kept_and_seen() -> None:
    assert FIELD.read("oud", "discipline").value == "oud"

    (finding,) = FIELD.look("oud", "discipline")
    assert (finding.code, finding.values) == ("CHOICE", {"typed": "oud"})
