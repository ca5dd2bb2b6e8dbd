import pytest

from app.engine.dutch.participles import is_participle


@pytest.mark.parametrize(
    "word",
    [
        "gebeld",
        "begrepen",
        "aangevraagd",
        "terugbetaald",
        "onderzocht",
        "vernieuwd",
        "gedaan",
        "afgesproken",
        "geëist",
        "ontvangen",
        "bekendgemaakt",
    ],
)
def test_a_participle_is_told_by_its_form(word: str) -> None:
    assert is_participle(word)


@pytest.mark.parametrize(
    "word",
    [
        "gesprek",
        "vrijheid",
        "geld",
        "gemeente",
        "bed",
        "beloningen",
        "gebouwen",
        "bericht",
        "gek",
        "",
    ],
)
def test_not_every_word_with_ge_is_one(word: str) -> None:
    assert not is_participle(word)
