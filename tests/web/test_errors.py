"""What people see when something goes wrong."""

import pytest
from flask import Flask, Response
from sqlalchemy import event
from sqlalchemy.exc import DataError, DBAPIError, IntegrityError, NoResultFound, OperationalError
from sqlalchemy.orm.exc import StaleDataError

from app.accounts.models import User
from app.db import db
from app.web.access import access, public
from tests.client import PageClient
from tests.factories import Make
from tests.web.conftest import MakeApp

LONG = "een lange zin die niemand nog een keer wil typen"


@pytest.fixture
def breaking(make_app: MakeApp) -> PageClient:
    """A browser of an app with pages that go wrong."""
    other = make_app()
    other.config["WTF_CSRF_ENABLED"] = False
    failures = {
        "/stuk": ZeroDivisionError("secret words"),
        "/weg": NoResultFound("secret words"),
        "/druk": OperationalError("SELECT secret", {}, Exception("secret words")),
        "/teken": DataError("SELECT secret", {}, Exception("secret words")),
        "/dubbel": IntegrityError("INSERT secret", {}, Exception("secret words")),
        "/verdwenen": StaleDataError("secret words"),
    }
    for path, failure in failures.items():
        _add(other, path, failure)
    client = other.test_client()
    assert isinstance(client, PageClient)
    return client


def _add(app: Flask, path: str, failure: Exception) -> None:
    @access(public)
    def fail() -> str:
        raise failure

    @access(public)
    def fail_with_token(token: str) -> str:  # noqa: ARG001 - the name in the address
        raise failure

    app.add_url_rule(path, path, fail, methods=["GET", "POST"])
    app.add_url_rule(f"{path}/<token>", f"{path}/token", fail_with_token)


@pytest.mark.parametrize(
    ("path", "status", "title"),
    [
        ("/stuk", 500, "Er ging iets mis"),
        ("/weg", 404, "Deze pagina bestaat niet"),
        ("/nergens", 404, "Deze pagina bestaat niet"),
        ("/druk", 503, "Het is nu erg druk"),
        ("/teken", 404, "Deze pagina bestaat niet"),
        ("/dubbel", 409, "Iemand anders was u net voor"),
        ("/verdwenen", 409, "Iemand anders was u net voor"),
        ("/uitloggen", 405, "Dat kan hier niet"),
    ],
)
def test_a_failure_is_a_page_of_ours_without_a_trace(
    breaking: PageClient, path: str, status: int, title: str
) -> None:
    page = breaking.get(path)

    assert page.status_code == status
    assert title in page.text
    assert "secret" not in page.text
    assert "Traceback" not in page.text


def test_a_script_is_answered_with_json(breaking: PageClient) -> None:
    answer = breaking.get("/stuk", headers={"Accept": "application/json"})

    assert answer.status_code == 500
    assert set(answer.get_json()) == {"error", "advice"}


def test_what_was_typed_is_given_back_and_passwords_are_not(breaking: PageClient) -> None:
    secrets = dict.fromkeys(
        ("password", "new_password", "current_password", "csrf_token"), "geheim" * 5
    )

    page = breaking.post("/stuk", data={"text": LONG + "</textarea><b>", "short": "kort"} | secrets)

    assert LONG + "&lt;/textarea&gt;&lt;b&gt;" in page.text
    assert "geheim" not in page.text
    assert "kort</textarea>" not in page.text


def test_an_address_is_not_given_back(breaking: PageClient) -> None:
    assert LONG not in breaking.get("/stuk", query_string={"zoek": LONG}).text


@pytest.mark.parametrize("checks_token", [True, False])
def test_too_much_at_once_is_told(make_app: MakeApp, *, checks_token: bool) -> None:
    other = make_app()
    other.config["WTF_CSRF_ENABLED"] = checks_token

    page = other.test_client().post("/inloggen", data={"email": "x" * (3 * 1024 * 1024)})

    assert page.status_code == 413
    assert "Dat is te veel in één keer" in page.text


def test_what_no_database_takes_is_told_and_given_back(breaking: PageClient) -> None:
    page = breaking.post("/teken", data={"text": LONG})

    assert page.status_code == 422
    assert "Dit kan niet worden opgeslagen" in page.text
    assert LONG in page.text


@pytest.mark.parametrize("path", ["/projecten/a%00b", "/lessen/%00", "/nergens%00"])
def test_an_address_with_a_sign_that_no_database_takes_does_not_exist(
    client: PageClient, make: Make, path: str
) -> None:
    assert client.sign_in(make.user()).get(path).status_code == 404


@pytest.mark.parametrize("path", ["/stuk", "/dubbel", "/teken"])
def test_the_log_of_a_failure_holds_nothing_that_somebody_typed(
    breaking: PageClient, caplog: pytest.LogCaptureFixture, path: str
) -> None:
    breaking.post(f"{path}?zoek=secret", data={"text": "secret"})

    assert "secret" not in caplog.text
    assert "Error" in caplog.text


def test_the_log_of_a_failure_says_where_it_was(
    breaking: PageClient, caplog: pytest.LogCaptureFixture
) -> None:
    breaking.get("/stuk")

    assert "ZeroDivisionError" in caplog.text
    assert "in fail" in caplog.text


def test_the_log_of_a_failure_does_not_hold_the_link_of_a_letter(
    breaking: PageClient, caplog: pytest.LogCaptureFixture
) -> None:
    breaking.get("/stuk/geheime-sleutel")

    assert "ZeroDivisionError" in caplog.text
    assert "geheime-sleutel" not in caplog.text


def test_the_log_of_a_database_failure_holds_no_parameters(
    breaking: PageClient, caplog: pytest.LogCaptureFixture
) -> None:
    breaking.get("/druk")

    assert "OperationalError in /druk" in caplog.text
    assert "secret" not in caplog.text


@pytest.mark.parametrize(("failure", "status"), [(OperationalError, 503), (IntegrityError, 409)])
def test_a_commit_that_fails_is_answered_as_a_statement_is(
    make_app: MakeApp, failure: type[DBAPIError], status: int
) -> None:
    other = make_app()
    other.config["WTF_CSRF_ENABLED"] = False

    @other.after_request
    def commit(answer: Response) -> Response:
        if answer.status_code < 400:
            raise failure("COMMIT", {}, Exception("disk full"))
        return answer

    assert other.test_client().post("/weergave", data={"thema": "dark"}).status_code == status


def test_who_was_late_sees_a_page_with_their_own_name(make_app: MakeApp, make: Make) -> None:
    """A refused row leaves a session in which nothing can be read, not even who asks."""
    other = make_app()
    other.config["WTF_CSRF_ENABLED"] = False
    noor = make.learner(name="Noor Janssen")
    taken = noor.email

    @access(public)
    def twice() -> str:
        db.session.add(User(email=taken, name="Iemand Anders"))
        db.session.flush()
        return ""

    other.add_url_rule("/twee-keer", "twice", twice, methods=["POST"])
    client = other.test_client()
    assert isinstance(client, PageClient)

    answer = client.sign_in(noor).post("/twee-keer")

    assert answer.status_code == 409
    assert "Noor Janssen" in answer.text


def test_a_database_that_cannot_say_who_asks_still_gets_a_page(app: Flask, make: Make) -> None:
    client = app.test_client()
    assert isinstance(client, PageClient)
    client.sign_in(make.learner())

    def fail(_c: object, _cursor: object, statement: str, *_rest: object) -> None:
        raise OperationalError(statement, {}, Exception("no connection"))

    event.listen(db.engine, "before_cursor_execute", fail)
    try:
        answer = client.get("/mijn-cursus")
    finally:
        event.remove(db.engine, "before_cursor_execute", fail)

    assert answer.status_code == 503
    assert "Het is nu erg druk" in answer.text
