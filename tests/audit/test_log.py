from sqlalchemy import select

from app.audit import AuditLine, record
from app.db import db
from tests.factories import Make


def test_a_line_says_who_did_what_to_which_object(make: Make) -> None:
    noor, ravi = make.user("Noor"), make.user("Ravi")
    record("account.rename", actor=noor, obj=ravi, organisation_id=7)
    db.session.commit()

    line = db.session.scalars(select(AuditLine)).one()
    assert (line.action, line.result, line.actor_id) == ("account.rename", "ok", noor.id)
    assert (line.object_type, line.object_id, line.organisation_id) == ("User", ravi.id, 7)


def test_a_line_goes_when_what_it_tells_about_goes(make: Make) -> None:
    record("account.rename", actor=make.user())
    db.session.rollback()

    assert db.session.scalars(select(AuditLine)).all() == []


def test_a_line_has_no_room_for_what_people_typed() -> None:
    assert set(AuditLine.__table__.columns.keys()) == {
        "id",
        "at",
        "action",
        "result",
        "actor_id",
        "object_type",
        "object_id",
        "organisation_id",
    }
