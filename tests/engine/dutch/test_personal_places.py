import pytest

from app.engine.dutch.personal_places import addresses, emails, postcodes
from tests.engine.dutch.test_personal_numbers import pieces


@pytest.mark.parametrize(
    "address",
    [
        *(
            "Dorpsstraat 12a",
            "Dorpsstraat 12",
            "Laan van Nieuw-Oost 3",
            "dorpsstraat 12",
            "Markt 1",
        ),
        *("Burgemeester van der Kampstraat 10-2", "Prins Bernhardlaan 5", "Van Goghstraat 3"),
        *("Kerkstraat 3 A", "Hof van Holland 7", "Lange Weg 8", "Dr. Schaepmanstraat 5"),
    ],
)
def test_a_street_with_a_number_is_found(address: str) -> None:
    assert pieces(addresses, f"ik woon aan de {address}, daar") == [address]


@pytest.mark.parametrize(
    "text",
    [
        *("artikel 3", "Stap 2", "Balie 3", "Dorpsstraat 3 keer", "Dorpsstraat 2024", "Onderweg 3"),
        *(
            "Supermarkt 2",
            "de straat 3",
            "Wijk 3",
            "De markt 3 keer",
            "Straat 3 is af",
            "Dorpsstraat",
        ),
    ],
)
def test_not_every_word_with_a_number_is_an_address(text: str) -> None:
    assert pieces(addresses, text) == []


def test_the_line_above_is_no_part_of_the_street() -> None:
    assert pieces(addresses, "Jan Jansen\nDorpsstraat 12\n") == ["Dorpsstraat 12"]


@pytest.mark.parametrize("text", ["5251 AB", "5251AB", "5251ab", "5251\u00a0AB", "1234 IN Heusden"])
def test_a_postcode_is_found(text: str) -> None:
    assert pieces(postcodes, f"post: {text}.") == [text.removesuffix(" Heusden")]


@pytest.mark.parametrize(
    "text", ["2024 EN 2025", "1500 KM", "0123 AB", "1234 ab", "1234 SS", "1234 ABC"]
)
def test_not_every_four_digits_are_a_postcode(text: str) -> None:
    assert pieces(postcodes, text) == []


def test_an_email_address_is_found_without_the_marks_around_it() -> None:
    assert pieces(
        emails, "Mail <jan.de-vries+x@sub.heusden.nl>, of jan@localhost, @heusden, a@b."
    ) == ["jan.de-vries+x@sub.heusden.nl"]
