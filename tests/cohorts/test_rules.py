"""Reading a list of people as somebody pasted it."""

import pytest

from app.cohorts.rules import Invitee, read_people


@pytest.mark.parametrize(
    ("entry", "invitee"),
    [
        ("noor@oudeveen.example", Invitee("noor@oudeveen.example")),
        ("  Noor@Oudeveen.example\t", Invitee("noor@oudeveen.example")),
        ("Noor Bakker <noor@oudeveen.example>", Invitee("noor@oudeveen.example", "Noor Bakker")),
        ('"Bakker, Noor" <noor@oudeveen.example>', Invitee("noor@oudeveen.example", "Noor Bakker")),
        ("Noor Bakker noor@oudeveen.example", Invitee("noor@oudeveen.example", "Noor Bakker")),
        ("Noor Bakker\tnoor@oudeveen.example", Invitee("noor@oudeveen.example", "Noor Bakker")),
        ("noor@oudeveen.example,", Invitee("noor@oudeveen.example")),
        ("<noor@oudeveen.example>", Invitee("noor@oudeveen.example")),
        ("<b>Noor</b> noor@oudeveen.example", Invitee("noor@oudeveen.example", "<b>Noor</b>")),
    ],
)
def test_an_entry_is_read_as_people_write_it(entry: str, invitee: Invitee) -> None:
    assert read_people(entry).invitees == [invitee]


def test_a_list_may_stand_on_lines_or_between_semicolons() -> None:
    people = read_people("a@x.nl; B C <b@x.nl>\r\n\n  c@x.nl\n;;")

    assert [one.email for one in people.invitees] == ["a@x.nl", "b@x.nl", "c@x.nl"]
    assert people.unreadable == []


def test_everything_that_is_wrong_is_told_at_once() -> None:
    people = read_people("noor\na@x.nl\nA@x.nl\nSaar Vos <saar@>\n")

    assert [one.email for one in people.invitees] == ["a@x.nl"]
    assert people.unreadable == [
        ("noor", "address"),
        ("A@x.nl", "twice"),
        ("Saar Vos <saar@>", "address"),
    ]


@pytest.mark.parametrize("text", ["", " \n ; \n"])
def test_an_empty_list_holds_nobody(text: str) -> None:
    assert read_people(text) == ([], [])


def test_two_addresses_on_one_line_are_not_silently_halved() -> None:
    people = read_people("a@x.nl, b@x.nl")

    assert [one.email for one in people.invitees] == ["a@x.nl", "b@x.nl"]


def test_names_with_brackets_may_stand_between_commas() -> None:
    people = read_people('A B <a@x.nl>, "C, D" <c@x.nl>')

    assert people.invitees == [Invitee("a@x.nl", "A B"), Invitee("c@x.nl", "D C")]
