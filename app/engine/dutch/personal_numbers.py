"""Numbers that belong to one person: telephone, bank account, citizen service number."""

import re
from collections.abc import Iterator

from app.engine.dutch.personal_words import WORDS, Span, around

GAP = "[ \u00a0.]"
BSN = re.compile(
    rf"(?<![\w+/-])(?<!\d[.,])(?:\d{{8,9}}|\d{{3}}({GAP})\d{{3}}\1\d{{3}}|\d{{4}}({GAP})\d{{2}}\2\d{{3}}"
    rf"|\d{{2}}({GAP})\d{{3}}\3\d{{3}})(?![\w/-]|[.,]\d)"
)
NINE = 9
EIGHT_DIGIT_DAY = re.compile(r"(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])")
PHONE = re.compile(
    r"(?<![\w+:/])(?<!\d[.,-])(?:(?:\+|00)31[ \u00a0.-]{0,3}(?:\(0\)[ \u00a0.-]{0,2})?|\(?0)"
    r"[1-9](?:[ \u00a0.)/–-]{0,3}\d){8}(?![\w:]|[.,-]\d)"  # noqa: RUF001 - a dash as typed
)
SERVICE = ("0800", "0900", "0906", "0909")  # of organisations
SHORT_AREA = re.compile(
    r"0(?:1[035]|2[0346]|3[03568]|4[0356]|5[0358]|7\d|8[2-8]|20)$"  # two digits behind the 0
)
LONG_AREA = re.compile(r"0[1-57]\d\d$")
FULL = 10  # digits of a telephone number
IBAN = re.compile(r"(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}")
GAPS = "[ \u00a0.-]?"
REST_OF_IBAN = {
    country: re.compile(rf"(?:{GAPS}[A-Za-z0-9]){{{length - 4}}}(?![A-Za-z0-9])")
    for country, length in WORDS.iban_lengths.items()
} | {"NL": re.compile(rf"{GAPS}[A-Za-z]{{4}}(?:{GAPS}\d){{10}}(?![A-Za-z0-9])")}
MODULUS = 97
BANK = re.compile(r"[A-Z]{4}[ \u00a0]?$")


def bsns(text: str) -> Iterator[Span]:
    """Give the numbers of 8 or 9 digits that pass the 11-test."""
    for found in BSN.finditer(text):
        digits = re.sub(r"\D", "", found[0])
        if _passes_eleven(digits) and not _is_another_number(text, found.span(), found[0]):
            yield found.span()


def _passes_eleven(digits: str) -> bool:
    numbers = [int(digit) for digit in digits.zfill(NINE)]
    total = sum(number * (NINE - place) for place, number in enumerate(numbers[:-1])) - numbers[-1]
    return any(numbers) and total % 11 == 0


def _is_another_number(text: str, span: Span, written: str) -> bool:
    """Say whether it is a case number, an amount or a day written as 20240512."""
    before, behind = around(text, span)
    if "bsn" in before or "burgerservicenummer" in before or "sofi" in before:
        return False
    if before in WORDS.other_numbers or before.endswith("€") or behind in WORDS.counted:
        return True
    return bool(EIGHT_DIGIT_DAY.fullmatch(written))


def phones(text: str) -> Iterator[Span]:
    """Give the telephone numbers of people; not those of organisations, like 0800."""
    for found in PHONE.finditer(text):
        international = re.match(r"(?:\+|00)31", found[0])
        digits = re.sub(r"\D", "", found[0].replace("(0)", ""))
        if international:
            digits = f"0{digits.removeprefix('00').removeprefix('31')}"
        if len(digits) != FULL or digits.startswith(SERVICE):
            continue
        if (international or _is_grouped(found[0])) and not BANK.search(
            text[max(0, found.start() - 6) : found.start()]
        ):
            yield _trimmed(text, found.span())


def _is_grouped(written: str) -> bool:
    """Tell 013-1234567 from 01-02-2024 12: the first group is an area, or the whole number."""
    groups = re.findall(r"\d+", written)
    first = groups[0]
    if len(groups) > 1 and any(len(group) == 1 for group in groups[1:]):
        return False
    if len(first) == FULL or first.startswith("06"):
        return True
    is_area = SHORT_AREA.match(first) or LONG_AREA.match(first)
    return bool(is_area) and not (len(first) == len("0123") and SHORT_AREA.match(first[:3]))


def _trimmed(text: str, span: Span) -> Span:
    """Leave out a bracket that belongs to the sentence."""
    start, end = span
    return (start + 1, end) if text[start] == "(" and ")" not in text[start:end] else span


def ibans(text: str) -> Iterator[Span]:
    """Give the bank accounts whose check digits are right."""
    for found in IBAN.finditer(text):
        rest = REST_OF_IBAN.get(found[0][:2].upper())
        whole = rest.match(text, found.end()) if rest else None
        if whole and _passes_97(text[found.start() : whole.end()]):
            yield found.start(), whole.end()


def _passes_97(written: str) -> bool:
    plain = re.sub(r"[^A-Za-z0-9]", "", written).upper()
    digits = "".join(str(int(sign, 36)) for sign in plain[4:] + plain[:4])
    return int(digits) % MODULUS == 1
