"""The list of municipalities."""

from datetime import date
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import func, select

from app.db import db
from app.organisations.errors import UnknownMunicipalityError
from app.organisations.models import Municipality, Organisation, OrganisationKind
from app.organisations.service import (
    find_municipality,
    organisation_of_municipality,
    programme,
    sync_municipalities,
)


@pytest.fixture
def _all(app: Flask) -> None:  # noqa: ARG001
    sync_municipalities()


def test_the_list_holds_all_342_and_can_be_read_again(app: Flask) -> None:  # noqa: ARG001
    assert sync_municipalities() == 342
    assert sync_municipalities() == 342

    assert db.session.scalars(select(func.count()).select_from(Municipality)).one() == 342


def test_a_changed_line_changes_the_table(app: Flask, tmp_path: Path) -> None:  # noqa: ARG001
    sync_municipalities()
    changed = tmp_path / "gemeenten.csv"
    changed.write_text(
        "# one that ends, one that begins\ncbs_code,name,valid_from,valid_to\n"
        "GM0402,Hilversum,2023-01-01,2027-01-01\nGM9999,Gooiland,2027-01-01,\n",
        encoding="utf-8",
    )

    sync_municipalities(changed)

    db.session.expire_all()
    assert db.session.get_one(Municipality, "GM0402").valid_to == date(2027, 1, 1)
    assert db.session.get_one(Municipality, "GM9999").name == "Gooiland"
    assert db.session.get_one(Municipality, "GM1696").valid_to is None


@pytest.mark.usefixtures("_all")
@pytest.mark.parametrize("text", ["GM0518", " 's-gravenhage", "Gemeente 's-Gravenhage"])
def test_a_municipality_is_found_by_code_and_by_name(text: str) -> None:
    assert find_municipality(text).cbs_code == "GM0518"


@pytest.mark.usefixtures("_all")
def test_a_wrong_name_gets_a_proposal() -> None:
    with pytest.raises(UnknownMunicipalityError) as refusal:
        find_municipality("Hilversem")

    assert "Bedoelt u Hilversum?" in str(refusal.value.message)


@pytest.mark.usefixtures("_all")
def test_a_municipality_has_one_organisation() -> None:
    first = organisation_of_municipality("GM0402")

    assert first.name == "Gemeente Hilversum"
    assert organisation_of_municipality("Hilversum") == first


def test_a_programme_is_made_once(app: Flask) -> None:  # noqa: ARG001
    first = programme("Programma Leerreis")

    assert programme("programma leerreis ") == first
    assert first.kind is OrganisationKind.PROGRAMME
    assert db.session.scalars(select(func.count()).select_from(Organisation)).one() == 1
