from collections.abc import Callable, Iterable

import pytest

from app.engine.dutch.personal_numbers import bsns, ibans, phones


def pieces(finder: Callable[[str], Iterable[tuple[int, int]]], text: str) -> list[str]:
    return [text[start:end] for start, end in finder(text)]


@pytest.mark.parametrize(
    "number",
    [
        *("06-12345678", "0612345678", "06 12 34 56 78", "06 - 12 34 56 78", "+31612345678"),
        *("+31 6 12345678", "+31 (0)6-12345678", "0031612345678", "0416-123456", "(0416) 12 34 56"),
        *("013 - 123 45 67", "073-1234567", "06.12.34.56.78", "088-1234567"),
    ],
)
def test_a_telephone_number_is_found_however_it_is_written(number: str) -> None:
    assert pieces(phones, f"Bel ({number}) of kom langs op {number}.") == [number] * 2


@pytest.mark.parametrize(
    "text",
    [
        *(
            "0800-1234",
            "0800 123 4567",
            "0900-1234567",
            "14 0416",
            "01-02-2024 12 uur",
            "1234567890",
        ),
        *("09:00-17:00", "0612345", "06123456789", "NL91 ABNA 0417 1643 01", "2024-0612345678"),
    ],
)
def test_not_every_row_of_digits_is_a_telephone_number(text: str) -> None:
    assert pieces(phones, text) == []


@pytest.mark.parametrize(
    "number", ["111222333", "123456782", "123.456.782", "123 456 782", "1234.56.782", "12345672"]
)
def test_a_bsn_passes_the_11_test(number: str) -> None:
    assert pieces(bsns, f"BSN: {number}, zei zij") == [number]


@pytest.mark.parametrize(
    "text",
    [
        *("123456789", "000000000", "20240512", "zaaknummer 123456782", "€ 123.456.782"),
        *("123.456.782 inwoners", "1123456782", "Z-123456782", "123456782.5"),
    ],
)
def test_other_numbers_are_no_bsn(text: str) -> None:
    assert pieces(bsns, text) == []


@pytest.mark.parametrize(
    "number",
    ["NL91 ABNA 0417 1643 00", "NL91ABNA0417164300", "nl91abna0417164300", "BE68 5390 0754 7034"],
)
def test_an_iban_has_the_right_check_digits(number: str) -> None:
    assert pieces(ibans, f"op {number}.") == [number]
    assert pieces(ibans, f"op {number[:-1]}9.") == []


@pytest.mark.parametrize(
    "text", ["XX91 ABNA 0417 1643 00", "NL91 ABNA 0417 1643", "NL91", "NL91 " * 9]
)
def test_what_only_begins_like_an_iban_is_none(text: str) -> None:
    assert pieces(ibans, text) == []
