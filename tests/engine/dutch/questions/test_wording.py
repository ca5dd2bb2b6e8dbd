import pytest

from app.engine.dutch.questions.question import look_at_question

OPEN, SHUT = "\u2018", "\u2019"  # curly quotes


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Was de balie vriendelijk?", "Hoe heeft u de balie ervaren?"),
        ("Was je gesprek prettig?", "Hoe heb je je gesprek ervaren?"),
        ("De balie was vriendelijk, toch?", "Hoe heeft u de balie ervaren?"),
        ("Hoe vervelend was het wachten?", "Hoe heeft u het wachten ervaren?"),
        ("Hoe handig vindt u de app?", "Wat vindt u van de app?"),
        ("Vonden jullie de uitleg duidelijk?", "Wat vonden jullie van de uitleg?"),
        (
            "Bent u tevreden over uw contact met de gemeente?",
            "Wat vindt u van uw contact met de gemeente?",
        ),
        ("Is uw straat veilig?", "Hoe ervaart u uw straat?"),
        ("Verliep het gesprek prettig?", "Hoe verliep het gesprek?"),
        ("Wat vond u van die onduidelijke brief?", "Wat vond u van die brief?"),
        ("Hoe ging het gesprek, en wat vond u ervan?", "Hoe ging het gesprek?"),
        ("Vertel eens wat u deed en hoe dat ging.", "Vertel eens wat u deed."),
        ("Hoe ging dat, goed of slecht?", "Hoe ging dat?"),
        ("Waarom heeft u de gemeente gebeld?", "Wat maakte dat u de gemeente heeft gebeld?"),
    ],
)
def test_a_better_wording_is_proposed_where_a_rule_can_make_one(text: str, better: str) -> None:
    assert look_at_question(text).advice.endswith(f": {OPEN}{better}{SHUT}")


@pytest.mark.parametrize(
    "text",
    [
        "Waarom belde u toen u de brief kreeg?",
        "Heeft u een brief gekregen?",
        "Zou u dat doen?",
        "Is het loket open?",
        "Zijn uw ouders blij?",
    ],
)
def test_no_wording_is_better_than_a_crooked_one(text: str) -> None:
    assert f"liever: {OPEN}" not in look_at_question(text).advice
