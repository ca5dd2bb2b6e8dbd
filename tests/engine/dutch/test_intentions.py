import pytest

from app.engine.dutch.intentions import intention


@pytest.mark.parametrize(
    ("title", "word"),
    [
        ("Onderzoeken of een sms kan", "onderzoeken"),
        ("Onderzoek naar een app", "onderzoek"),
        ("We gaan verkennen wat er kan", "verkennen"),
        ("Bespreken in het werkoverleg", "bespreken"),
        ("Samen nadenken over de brief", "nadenken"),
        ("Denk na over de brief", "denk na"),
        ("Mogelijkheden voor een bericht onderzoeken", "onderzoeken"),
        ("VERKENNING van het formulier", "verkenning"),
    ],
)
def test_an_intention_changes_nothing_yet(title: str, word: str) -> None:
    assert intention(title) == word


@pytest.mark.parametrize(
    "title",
    [
        "De bevestiging herschrijven met een datum",
        "Stuur dezelfde dag een bericht",
        "Onderzoeksverslag op de site zetten",
        "De brief herschrijven en met drie inwoners bespreken",
        "Kijkwijzer maken voor de balie",
        "",
    ],
)
def test_an_action_is_something_that_gets_done(title: str) -> None:
    assert intention(title) == ""
