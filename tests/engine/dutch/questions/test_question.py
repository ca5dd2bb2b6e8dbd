import unicodedata

import pytest

from app.engine.dutch.questions.kinds import Kind
from app.engine.dutch.questions.question import look_at_question


def kinds(text: str) -> str:
    return ",".join(look_at_question(text).kinds)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hoe heeft u de balie ervaren?", "open"),
        ("hoe heb je de balie ervaren", "open"),
        ("Kunt u vertellen hoe dat ging?", "open"),
        ("Kunt u zich herinneren of het druk was?", "closed"),
        ("Toen u de brief kreeg, wat dacht u toen?", "open"),
        ("Als u terugkijkt, bent u dan tevreden?", "closed"),
        ("Weet u of de balie open is?", "closed"),
        ("Belde u of ging u langs?", "closed,either_or"),
        ("Zou u kunnen vertellen hoe het ging?", "open"),
        ("Zou u dat nog een keer doen?", "closed,hypothetical"),
        ("Was de medewerker snel en vriendelijk?", "closed,double"),
        ("Waarom duurde het zo lang?", "open,leading,why"),
        ("Wat ging er goed en minder goed?", "open"),
        ("Hoe lang duurde het?", "open,fact"),
        ("“Hoe verliep de intake?”", "open,jargon"),
        ("U vond het fijn, toch?", "closed,leading"),
        ("Stel uzelf eens voor: wie bent u?", "open"),
        ("Zou u zich kort willen voorstellen?", "open"),
        ("Kunt u zich dat voorstellen?", "closed"),
        ("Stel je voor: alles kan. Wat doe je?", "open,hypothetical"),
        ("Wanneer zou de container komen?", "open,fact"),
        ("Wanneer zou u hulp zoeken?", "open,hypothetical"),
        ("Hoe zou dat komen?", "open"),
        ("Was u eerder gekomen als u het had geweten?", "closed,hypothetical"),
        ("Als u eerder was gebeld, was het dan anders gelopen?", "closed,hypothetical"),
        ("Als u had gebeld, wat zeiden ze dan toen?", "open"),
        ("Denkt u dat het zonder hulp was gelukt?", "closed,hypothetical"),
        ("Wat had u geholpen?", "open,hypothetical"),
        ("Wie had u geholpen?", "open"),
        ("Wat mist u en wat zou u veranderen?", "open,double,hypothetical"),
        ("Wat vond u van onze nieuwe, snelle website?", "open,leading"),
        ("Wat vond u van de nieuwe, grote website?", "open"),
        ("Kunt u uitleggen waarom u niet belde?", "open,why"),
        ("Welke dag schikt, maandag of dinsdag?", "closed,either_or"),
        ("Ziet u dat als winst of als verlies?", "closed,either_or"),
        ("Hoe was dat? En voor uw kinderen?", "open,double"),
        ("Hoe was dat? Fijn?", "open"),
        ("Wa vond ge d'rvan?", "open"),
    ],
)
def test_a_question_shows_its_kinds(text: str, expected: str) -> None:
    assert kinds(text) == expected


@pytest.mark.parametrize("text", ["", "   ", "?", "...", "\n", "“”", "?!?"])
def test_nothing_said_is_no_kind_of_question(text: str) -> None:
    found = look_at_question(text)

    assert (found.kinds, found.advice, dict(found.spans)) == ((), "", {})


@pytest.mark.parametrize(
    ("text", "kind", "piece"),
    [
        ("Wat vond u van die onduidelijke brief?", Kind.LEADING, "die onduidelijke brief"),
        ("Belde u of ging u langs?", Kind.EITHER_OR, "of"),
        ("Nou, met wie sprak u?", Kind.OPEN, "met wie"),
        ("Heeft u leges betaald?", Kind.JARGON, "leges"),
        ("Wat zou u doen?", Kind.HYPOTHETICAL, "zou"),
        ("Hoe ging het en wat vond u ervan?", Kind.DOUBLE, "en wat vond u ervan"),
    ],
)
def test_each_kind_says_where_it_shows(text: str, kind: Kind, piece: str) -> None:
    start, end = look_at_question(text).spans[kind]

    assert text[start:end] == piece


def test_loose_accents_and_curly_quotes_do_not_move_a_span() -> None:
    text = unicodedata.normalize("NFD", "Eén keer, zo\u2019n café: hoe lang duurde dát?")
    start, end = look_at_question(text).spans[Kind.FACT]

    assert text[start:end] == "hoe lang"


@pytest.mark.parametrize("piece", ["a", "of ", "en wat ", "als u ", "hoe ", "?", "u, ", "zo ", "'"])
def test_a_very_long_question_is_looked_at_to_the_end(piece: str) -> None:
    """Whose rule goes back and forth over the text never gets here."""
    text = f"Wat {piece * (1_000_000 // len(piece))}"

    assert look_at_question(text).kinds


def test_a_long_question_is_long_by_more_than_25_words() -> None:
    words = "Wat deed u toen " + "en " * 21

    assert Kind.LONG not in look_at_question(words).kinds
    assert Kind.LONG in look_at_question(words + "toen").kinds
