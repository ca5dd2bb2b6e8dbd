"""What the forms about an organisation refuse."""

import pytest
from flask import Flask
from sqlalchemy import select

from app.db import db
from app.organisations.forms import InviteForm, RoleForm
from app.organisations.models import Membership, OrganisationRole
from tests.factories import Make


def membership(make: Make, role: OrganisationRole) -> Membership:
    user = make.member(role=role)
    return db.session.scalars(select(Membership).where(Membership.user_id == user.id)).one()


def test_only_roles_that_one_may_give_are_offered(app: Flask, make: Make) -> None:
    by = membership(make, OrganisationRole.ORGANISER)
    with app.test_request_context("/", method="POST", data={"role": "administrator"}):
        form = RoleForm(by)

        assert [option.data for option in form.role] == ["member"]
        assert not form.validate()


@pytest.mark.parametrize(
    ("typed", "wrong"),
    [
        ({"email": "saar", "name": "Saar", "role": "member"}, "email"),
        ({"email": "s@oudeveen.example", "name": "\u200b", "role": "member"}, "name"),
        ({"email": "s@oudeveen.example", "name": "S" * 121, "role": "member"}, "name"),
        ({"email": "s@oudeveen.example", "name": "Saar", "role": "nonsense"}, "role"),
    ],
)
def test_a_mistake_is_told_at_its_field(
    app: Flask, make: Make, typed: dict[str, str], wrong: str
) -> None:
    by = membership(make, OrganisationRole.ADMINISTRATOR)
    with app.test_request_context("/", method="POST", data=typed):
        form = InviteForm(by)

        assert not form.validate()
        assert set(form.errors) == {wrong}


def test_the_chosen_role_is_one_of_ours(app: Flask, make: Make) -> None:
    by = membership(make, OrganisationRole.ADMINISTRATOR)
    with app.test_request_context("/", method="POST", data={"role": "organiser"}):
        form = RoleForm(by)

        assert form.validate()
        assert form.chosen is OrganisationRole.ORGANISER
