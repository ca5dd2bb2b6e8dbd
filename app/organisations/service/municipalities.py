"""The list of municipalities, and the organisations made from it."""

import csv
import difflib
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from sqlalchemy.dialects.postgresql import insert as postgres_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from app.audit import record
from app.db import db
from app.organisations import queries
from app.organisations.errors import UnknownMunicipalityError
from app.organisations.models import Municipality, Organisation, OrganisationKind

LIST = Path(__file__).parents[1] / "gemeenten.csv"

NEAR = 0.75  # how much a name must look like another to be meant


def sync_municipalities(path: Path = LIST) -> int:
    """Make the table say what the file says; return how many there are. Nothing is removed."""
    rows = list(_rows(path))
    insert = postgres_insert if db.engine.dialect.name == "postgresql" else sqlite_insert
    statement = insert(Municipality).values(rows)
    new = {name: statement.excluded[name] for name in ("name", "valid_from", "valid_to")}
    db.session.execute(statement.on_conflict_do_update(index_elements=["cbs_code"], set_=new))
    return len(rows)


def find_municipality(text: str) -> Municipality:
    """Return the municipality with this code or this name; it must exist today."""
    wanted = text.strip().casefold().removeprefix("gemeente ")
    known = queries.municipalities()
    for municipality in known:
        if wanted in {municipality.cbs_code.casefold(), municipality.name.casefold()}:
            return municipality
    names = {municipality.name.casefold(): municipality.name for municipality in known}
    near = difflib.get_close_matches(wanted, names, n=1, cutoff=NEAR)
    raise UnknownMunicipalityError(wanted.title(), names[near[0]] if near else "")


def organisation_of_municipality(text: str) -> Organisation:
    """Return the organisation of a municipality by its code or name; make it when needed."""
    municipality = find_municipality(text)
    known = queries.find_organisation_of(municipality.cbs_code)
    if known is not None:
        return known
    return _added(
        Organisation(
            kind=OrganisationKind.MUNICIPALITY,
            name=f"Gemeente {municipality.name}",
            cbs_code=municipality.cbs_code,
        )
    )


def programme(name: str) -> Organisation:
    """Return the programme with this name; make it when needed."""
    known = queries.find_organisation(name)
    return known or _added(Organisation(kind=OrganisationKind.PROGRAMME, name=name.strip()))


def _added(organisation: Organisation) -> Organisation:
    db.session.add(organisation)
    db.session.flush()
    record("organisation.create", obj=organisation, organisation_id=organisation.id)
    return organisation


def _rows(path: Path) -> Iterator[dict[str, object]]:
    lines = path.read_text(encoding="utf-8").splitlines()
    for row in csv.DictReader(line for line in lines if not line.startswith("#")):
        yield {
            "cbs_code": row["cbs_code"],
            "name": row["name"],
            "valid_from": date.fromisoformat(row["valid_from"]),
            "valid_to": date.fromisoformat(row["valid_to"]) if row["valid_to"] else None,
        }
