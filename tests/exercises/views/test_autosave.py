import json
import re
from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest
from flask import Flask
from flask.testing import FlaskClient
from flask_babel import force_locale

from app.db import db, transaction
from app.exercises import queries, service
from app.exercises.models import Cause
from app.exercises.rules.seeing import look
from app.exercises.views.answering import findings_answer
from tests.client import PageClient
from tests.exercises.views.desk import Desk
from tests.factories import Make
from tests.factories.exercises import fill, good_card, make_document, row

Count = Callable[[], AbstractContextManager[list[str]]]


@pytest.fixture
def desk(make: Make, client: PageClient) -> Desk:
    return Desk(make, client)


def test_an_autosave_says_when_and_what_was_seen(desk: Desk) -> None:
    response = desk.autosave(1, challenge="De afhandeling duurt lang")

    answer = response.json
    assert answer is not None
    assert (response.status_code, answer["version"]) == (200, 2)
    assert answer["saved"] == "Opgeslagen om 12:00"
    assert "woord van ons" in answer["findings"]["fields"]["challenge"]
    assert "Waarschuwing" in answer["findings"]["list"]
    assert queries.version_of(desk.document, 2).cause is Cause.AUTOSAVE


def test_the_piece_it_is_about_is_marked_in_its_sentence(desk: Desk) -> None:
    text = "Ik belde. De <b>afhandeling</b> duurt lang."

    said = desk.autosave(1, challenge=text).json["findings"]["fields"]["challenge"]  # type: ignore[index]

    marked = r"De &lt;b&gt;<mark><span[^>]*>\[gemarkeerd\]</span>afhandeling</mark><span"
    assert re.search(marked, said)
    assert "Ik belde." not in said
    assert "onze eigen bril" in said
    assert ">Lees meer: Van loket naar leefwereld</a>" in said


def test_the_questions_of_a_guide_come_along_by_kind(make: Make, client: PageClient) -> None:
    guide = Desk(make, client, "interviewleidraad")
    row = "themes/t1/questions/v1"
    fields = {"themes/t1/id": "t1", f"{row}/id": "v1", f"{row}/text": "Vond u de balie fijn?"}

    answer = guide.autosave(1, **fields).json

    assert answer is not None
    assert "Wat vond u van de balie?" in answer["findings"]["questions"]
    assert answer["findings"]["questions"] in guide.client.get(guide.page).text


def test_what_reads_hard_for_residents_comes_along(make: Make, client: PageClient) -> None:
    guide = Desk(make, client, "interviewleidraad")

    hard = guide.autosave(1, intro="Uw aanvraag wordt i.v.m. de regels bekeken.").json
    page = guide.client.get(guide.page).text
    easy = guide.autosave(2, intro="Fijn dat u er bent.").json

    assert hard is not None
    assert easy is not None
    assert "i.v.m. (vanwege)" in hard["findings"]["reading"]["intro"]
    assert hard["findings"]["reading"]["intro"] in page
    assert easy["findings"]["reading"] == {"intro": "", "closing": ""}


def test_the_words_are_those_of_the_page(desk: Desk) -> None:
    answer = desk.autosave(1, challenge="De afhandeling duurt lang").json

    assert answer is not None
    assert answer["findings"]["fields"]["challenge"] in desk.client.get(desk.page).text


def test_the_same_autosave_twice_is_one_version(desk: Desk) -> None:
    for _time in range(2):
        assert desk.autosave(1, urgency="Nu").json["version"] == 2  # type: ignore[index]

    assert desk.head == 2


def test_what_colleagues_saved_comes_along(desk: Desk) -> None:
    ravi = row("r1", name="Ravi", hours=12)
    fill(desk.document, desk.colleague, {"success": "Van Youssef", "team": [ravi]})

    answer = desk.autosave(1, urgency="Van mij").json

    assert answer is not None
    assert answer["fields"] == {"success": "Van Youssef"}
    assert answer["lists"]["team"]["order"] == ["r1"]
    assert answer["lists"]["team"]["rows"]["r1"]["team/r1/name"] == "Ravi"
    assert "Wanneer tevreden" in answer["news"]


def test_ones_own_text_does_not_come_back(desk: Desk) -> None:
    answer = desk.autosave(1, urgency="  Van mij  ").json

    assert answer is not None
    assert (answer["fields"], answer["lists"], answer["news"]) == ({}, {}, "")


def test_who_else_writes_is_said(desk: Desk) -> None:
    fill(desk.document, desk.colleague, {"success": "Van Youssef"})

    assert desk.autosave(1, urgency="x").json["here"] == "Youssef schrijft nu ook"  # type: ignore[index]


def test_a_clash_is_a_409_with_both_texts(desk: Desk) -> None:
    fill(desk.document, desk.colleague, {"urgency": "Van Youssef"})

    response = desk.autosave(1, urgency="Van mij", success="Ook")

    answer = response.json
    assert answer is not None
    (clash,) = answer["clashes"]
    assert (response.status_code, clash["path"]) == (409, "urgency")
    assert 'data-mine="Van mij"' in clash["html"]
    assert 'data-theirs="Van Youssef"' in clash["html"]
    assert "urgency" not in answer["fields"]
    assert desk.values["success"] == "Ook"


def test_a_row_that_one_removed_and_the_other_changed_is_asked_about(desk: Desk) -> None:
    fill(desk.document, desk.me, {"team": [{"id": "r1", "name": "Ravi"}]})
    fill(desk.document, desk.colleague, {"team": [{"id": "r1", "name": "Ravi Ramcharan"}]})

    response = desk.autosave(2, team="")

    answer = response.json
    assert answer is not None
    assert response.status_code == 409
    assert "Deze rij laten staan, zoals Youssef hem wijzigde" in answer["clashes"][0]["html"]
    assert answer["lists"]["team"]["order"] == ["r1"]


def test_a_visit_that_ended_is_told_to_the_script(app: Flask, desk: Desk) -> None:
    stranger = app.test_client()

    response = stranger.post(
        f"{desk.page}/opslaan",
        data={"base-version": "1", "urgency": "x"},
        headers={"Accept": "application/json"},
    )

    assert (response.status_code, response.mimetype) == (401, "application/json")
    assert desk.head == 1


def test_an_autosave_costs_five_queries(desk: Desk, count_queries: Count) -> None:
    fill(desk.document, desk.me, good_card(desk.me))

    with count_queries() as seen:
        assert desk.autosave(2, urgency="Nog een keer").status_code == 200

    # who; the document, held, with the versions that matter; its new head; the new version;
    # the team and who of it is there
    assert len(seen) == 5


def test_an_autosave_that_refers_to_other_documents_costs_six(
    desk: Desk, count_queries: Count
) -> None:
    project, me = desk.document.project, desk.me
    report = make_document(project, me, {"alias": "R1"}, template_id="interviewverslag")
    make_document(project, me, template_id="persona")
    with transaction():
        service.tell(project, me, "Wij vragen u naar uw verhuizing.")
        service.withdraw(project, me, "R2")
    desk.page = f"/oefeningen/interviewverslag/{report.public_id}"

    with count_queries() as seen:
        assert desk.autosave(2, situation="Bij de balie").status_code == 200

    # who; the document, held, with the versions that matter; what the project holds that it can
    # refer to; its new head; the new version; the team and who of it is there
    assert len(seen) == 6


def test_a_look_that_saves_nothing_costs_at_most_six(desk: Desk, count_queries: Count) -> None:
    with count_queries() as seen:
        assert desk.autosave(1).status_code == 200

    assert len(seen) <= 6
    assert desk.head == 1


def test_an_answer_is_small(desk: Desk) -> None:
    fill(desk.document, desk.me, good_card(desk.me))

    assert len(desk.autosave(2, urgency="Nog een keer").data) < 1000


def test_fifty_rows_are_no_burden(desk: Desk) -> None:
    facts = [row(f"r{n}", source=f"Bron {n}", fact="feit " * 50) for n in range(50)]
    fill(desk.document, desk.me, {"existing_data": facts})

    page = desk.client.get(desk.page)
    answer = desk.autosave(2, urgency="Snel")

    assert page.text.count('data-row-id="r') == 50
    assert (answer.status_code, len(json.dumps(answer.json)) < 10_000) == (200, True)


def test_without_the_secret_of_the_page_nothing_is_saved(app: Flask, desk: Desk) -> None:
    app.config["WTF_CSRF_ENABLED"] = True
    try:
        assert desk.post(1, urgency="Vreemd").status_code == 400
        assert desk.autosave(1, urgency="Vreemd").status_code == 400
    finally:
        app.config["WTF_CSRF_ENABLED"] = False
    assert desk.head == 1
    assert isinstance(desk.client, FlaskClient)
    db.session.rollback()


def test_what_is_said_again_is_in_the_language_of_who_reads_it(app: Flask) -> None:
    sight = look(queries.exercise_for("projectkaart").template, {})
    said = []
    for language in ("nl", "en", "nl"):
        with app.test_request_context(), force_locale(language):
            said.append(findings_answer(sight)["count"])

    assert said[0] == said[2] != said[1]
