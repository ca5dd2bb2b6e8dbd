import pytest

from app.engine.dutch.abbreviations import WRITTEN_OUT, abbreviations, ends_with_abbreviation


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Neem bijv. uw paspoort mee, d.w.z. het oude.", ["bijv.", "d.w.z."]),
        ("Wij hebben o.a. uw adres nodig i.v.m. de post.", ["o.a.", "i.v.m."]),
        ("Dhr. Jansen, art. 3, nr. 12", ["Dhr.", "art.", "nr."]),
        ("Het duurt maximaal 5 min. Daarna belt u.", []),
        ("Dat is kunst en art. Echt.", []),
        ("Ga naar www.gemeente.nl. Klaar.", []),
        ("Wacht even... en kom dan.", []),
        ("", []),
    ],
)
def test_abbreviations_are_found(text: str, found: list[str]) -> None:
    assert [abbreviation.text for abbreviation in abbreviations(text)] == found


def test_an_abbreviation_says_where_it_stands_and_what_it_means() -> None:
    text = "Kom s.v.p. op tijd."
    (found,) = abbreviations(text)

    assert (text[found.start : found.end], found.written_out) == ("s.v.p.", "alstublieft")


@pytest.mark.parametrize("text", ["zoals bijv.", "(o.a.", "met J.", "DHR.", "tot e.d."])
def test_a_dot_may_belong_to_its_word(text: str) -> None:
    assert ends_with_abbreviation(text)


@pytest.mark.parametrize("text", ["Dat was het.", "vijf min.", "", ".", "in 2024.", "ik."])
def test_a_dot_may_end_the_sentence(text: str) -> None:
    assert not ends_with_abbreviation(text)


def test_abbreviations_are_written_as_they_are_compared() -> None:
    assert [short for short in WRITTEN_OUT if short != short.lower() or short[-1] != "."] == []
