from sqlalchemy import select

from app.db import db
from app.mail import Mail
from app.projects import emails, queries
from tests.factories import Make
from tests.factories.projects import ask, make_project


def test_an_invitation_tells_who_asks_and_where_to_answer(make: Make) -> None:
    project, asked = make_project(title="Ik ga trouwen"), make.user()
    ask(project, asked, project.created_by)

    emails.invited(queries.invitation_for(asked, project.public_id), project.created_by, None)

    letter = db.session.scalars(select(Mail)).one()
    assert letter.recipient == asked.email
    assert project.created_by.name in letter.subject
    assert f"/projecten/{project.public_id}" in letter.body
    assert "Ik ga trouwen" in letter.body
