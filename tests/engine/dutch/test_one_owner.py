import pytest

from app.engine.dutch.one_owner import NoOwner, no_owner


@pytest.mark.parametrize(
    "owner",
    [
        "Ravi Ramcharan",
        "Marloes van der Heijden-Oosterhuis",
        "Ineke Postma, manager dienstverlening",
        "Teamleider Burgerzaken",
        "teamleider balie/KCC",
        "Hoofd Burgerzaken en Belastingen",
        "De coördinator van het KCC",
        "Adviseur communicatie",
        "Functioneel beheerder zaaksysteem",
        "Medewerker webredactie",
        "Wethouder Dienstverlening en Financiën",
        "Gemeentesecretaris",
        "Proceseigenaar verhuizen",
        "Fatma",
    ],
)
def test_one_person_or_one_role_is_an_owner(owner: str) -> None:
    assert no_owner(owner) is None


@pytest.mark.parametrize(
    "owner", ["n.t.b.", "N.t.b", "ntb", "?", "-", "nog te bepalen", "Nog niet bekend", "TBD", " "]
)
def test_nobody_yet_is_no_owner(owner: str) -> None:
    assert no_owner(owner) is NoOwner.NOBODY


@pytest.mark.parametrize(
    "owner",
    [
        "iedereen",
        "Wij allemaal",
        "Het hele team",
        "team Burgerzaken",
        "Afdeling Communicatie",
        "de gemeente",
        "Gemeente Oudeveen",
        "alle collega\u2019s",
        "Projectgroep",
        "KCC",
        "Communicatie",
        "Samen",
    ],
)
def test_a_group_is_no_owner(owner: str) -> None:
    assert no_owner(owner) is NoOwner.GROUP


@pytest.mark.parametrize(
    "owner",
    [
        "Youssef en Ravi",
        "Marloes van der Heijden & Ravi Ramcharan",
        "Tjitske/Youssef",
        "Marloes; Ravi; Youssef",
    ],
)
def test_two_people_are_no_one_owner(owner: str) -> None:
    assert no_owner(owner) is NoOwner.SEVERAL
