from app.engine.fields.money import BANDS, MoneyField

FIELD = MoneyField(key="cost")


def test_every_band_has_words() -> None:
    assert [code for code, _name in FIELD.options] == list(BANDS)
    assert all(name != code for code, name in FIELD.options)


def test_a_sum_is_no_band() -> None:
    assert [found.code for found in FIELD.look("750", "cost")] == ["CHOICE"]
