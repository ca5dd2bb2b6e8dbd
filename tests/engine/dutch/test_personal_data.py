import timeit
import unicodedata
from time import process_time

import pytest

from app.engine.dutch.personal_data import PersonalKind, personal_data


def found(text: str) -> list[tuple[str, str]]:
    return [(find.kind.value, find.text) for find in personal_data(text)]


def test_everything_is_found_in_the_order_of_the_text() -> None:
    text = (
        "Mevrouw Jansen, geboren op 3 mei 1980, woont op Dorpsstraat 12a, 5251 AB in Vlijmen. Bel"
        " 06-12345678 of mail a.jansen@voorbeeld.nl. BSN 111222333, NL91 ABNA 0417 1643 00."
    )

    assert [find.kind.value for find in personal_data(text)] == [
        *("name", "birth_date", "address", "postcode", "phone", "email", "bsn", "iban"),
    ]
    assert all(text[find.start : find.end] == find.text for find in personal_data(text))


def test_what_is_most_specific_wins() -> None:
    assert found("aan de Dr. Schaepmanstraat 5") == [("address", "Dr. Schaepmanstraat 5")]
    assert found("NL91ABNA0417164300") == [("iban", "NL91ABNA0417164300")]


def test_loose_accents_do_not_move_a_find() -> None:
    text = unicodedata.normalize("NFD", "Eén keer mevrouw Özgür in café, tel. 0612345678")

    assert [text[find.start : find.end] == find.text for find in personal_data(text)] == [True] * 2


@pytest.mark.parametrize(
    "text",
    [
        *("1.100 telefoontjes", "€ 1.234.567,89", "zaak Z-2024-00123", "09:00-17:00", "groep 8"),
        *("open van 9.00 - 17.00 uur", "in 2024 EN 2025", "artikel 3", "stap 2", "balie 3"),
        *("fase 1", "Artikel 3", "Loket 3", "mevrouw X", "op 01-02-2024 12 uur", "20240512"),
        *("versie 1.2.3", "tussen 2019 en 2024", "kwart over 3", "3 mei 1980", "", "1500 KM"),
    ],
)
def test_figures_and_everyday_words_are_left_alone(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    "piece",
    [
        *(
            "a",
            "1",
            "1 ",
            "a@",
            "a.",
            "Aa ",
            "0-",
            "NL91 ",
            "A. ",
            "geb. A ",
            "'",
            " ",
            "\n",
            "12.",
        ),
        "De inwoner vertelde dat de brief over 2024 onduidelijk was. ",
        "Mevrouw Jansen woont op Dorpsstraat 12, 5251 AB, en belt met 06-12345678. ",
    ],
)
def test_a_very_long_text_takes_no_time(piece: str) -> None:
    text = piece * (100_000 // len(piece))

    assert (
        min(timeit.repeat(lambda: personal_data(text), timer=process_time, number=1, repeat=3))
        < 0.5
    )


def test_every_kind_has_its_name() -> None:
    assert PersonalKind("bsn") is PersonalKind.BSN
