import pytest

from app.engine.dutch.personal_people import birth_dates, names
from tests.engine.dutch.test_personal_numbers import pieces


@pytest.mark.parametrize(
    "name",
    [
        *("mevrouw Jansen", "Meneer De Vries", "dhr. J. de Vries", "mw. A.B. Jansen-Bakker"),
        *(
            "de heer Van den Berg",
            "dokter Bernard",
            "dr. Ümit",
            "mevrouw El Amrani",
            "familie Bakker",
        ),
        *("De heer P. van 't Hof", "mr Bos", "Mevrouw Anna"),
    ],
)
def test_a_title_with_a_name_is_found(name: str) -> None:
    assert pieces(names, f"Toen kwam {name}, en die hielp") == [name]


@pytest.mark.parametrize(
    "text",
    [
        *(
            "mevrouw X",
            "Dank u, mevrouw. Hoe gaat het?",
            "meneer Ik weet het",
            "de heer des huizes",
        ),
        *(
            "meester in de rechten",
            "de huisarts",
            "MEVROUW HEEFT GEBELD",
            "mevrouw",
            "Mevrouw, Jan",
        ),
    ],
)
def test_a_title_alone_is_no_name(text: str) -> None:
    assert pieces(names, text) == []


@pytest.mark.parametrize(
    "text",
    [
        *(
            "geboren op 3 mei 1980",
            "geb. 03-05-1980",
            "Geboortedatum: 3-5-'80",
            "geboren 1980-05-03",
        ),
        *("geboren te Tilburg op 3 mei 1980", "geboren is op 3 mei", "geb 3/5/1980"),
    ],
)
def test_a_date_of_birth_is_found(text: str) -> None:
    assert pieces(birth_dates, f"Zij, {text}, vertelt") == [text]


@pytest.mark.parametrize(
    "text", ["3 mei 1980", "geboren in Tilburg", "op 03-05-1980 verhuisd", "geboren"]
)
def test_a_date_alone_is_no_date_of_birth(text: str) -> None:
    assert pieces(birth_dates, text) == []
