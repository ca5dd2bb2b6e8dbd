from flask import Flask
from werkzeug.datastructures import MultiDict

from app.engine.document import Row
from app.engine.records import Around, Record
from app.exercises.forms import ReasonForm, Sheet, read_sent, typed_in
from app.exercises.queries import exercise_for
from app.exercises.rules.seeing import look
from app.exercises.rules.sent import Answer, Choice, RowButton
from tests.engine.samples import template_of

PEOPLE = {"u-marloes": "Marloes"}
MO: Row = {"id": "r1", "name": "Mo"}


def test_every_field_and_every_row_has_a_control(app: Flask) -> None:
    with app.test_request_context():
        sheet = Sheet(exercise_for("projectkaart").template, {"team": [MO]}, PEOPLE)

        assert sheet.form["team/r1/name"].data == "Mo"
        assert "team/new/name" in sheet.form
        assert '<option value="u-marloes">Marloes</option>' in str(sheet.form["lead"]())


def test_a_day_stands_there_the_way_people_type_it(app: Flask) -> None:
    with app.test_request_context():
        values = {"milestones": [{"id": "r1", "date": "2027-03-14"}]}
        sheet = Sheet(exercise_for("projectkaart").template, values, PEOPLE)

        assert sheet.form["milestones/r1/date"].data == "14-3-2027"


def test_what_was_chosen_on_a_scale_is_still_offered(app: Flask) -> None:
    with app.test_request_context():
        values = {"assumptions": [{"id": "r1", "importance": 4}]}
        sheet = Sheet(exercise_for("aannames").template, values, PEOPLE)
        control = str(sheet.form["assumptions/r1/importance"]())

        assert 'selected value="4"' in control
        assert control.count("<option") == 5  # "choose", and four degrees


def test_what_is_no_longer_offered_stays_chosen(app: Flask) -> None:
    with app.test_request_context():
        template = exercise_for("projectkaart").template
        sheet = Sheet(template, {"lead": "weg", "life_event": "oud"}, PEOPLE)

        assert 'selected value="weg"' in str(sheet.form["lead"]())
        assert 'selected value="oud"' in str(sheet.form["life_event"]())


def test_refusals_stand_at_their_field_or_above(app: Flask) -> None:
    with app.test_request_context():
        sheet = Sheet(exercise_for("projectkaart").template, {"team": [MO]}, PEOPLE)

        sheet.refuse({"team/r1/name": "Te lang.", "team": "Te veel.", "": "Onbekend."})

        assert sheet.form["team/r1/name"].errors == ["Te lang."]
        assert sheet.form.form_errors == ["Projectgroep: Te veel.", "Onbekend."]


def test_what_a_browser_sends_is_told_apart() -> None:
    sent = read_sent(
        MultiDict(
            [
                ("base-version", "7"),
                ("csrf_token", "x"),
                ("title", "Ik ga"),
                ("team", ""),
                ("team/r1/id", "r1"),
                ("team/r1/name", "Mo"),
                ("was:title", "Ik"),
                ("choice:urgency", "both"),
                ("mine:urgency", "Van mij"),
                ("row", "up team r1"),
                ("next-step", "stay"),
            ]
        )
    )

    assert sent is not None
    assert (sent.base, sent.was) == (7, {"title": "Ik"})
    assert sent.raw == {"title": "Ik ga", "team": [{"id": "r1", "name": "Mo"}]}
    assert sent.button == RowButton("up", "team", "r1")
    assert sent.answers == (Answer("urgency", Choice.BOTH, "Van mij"),)


def test_without_a_version_nothing_can_be_saved() -> None:
    for base in ("", "abc", "-1", "٣"):
        assert read_sent(MultiDict([("base-version", base)])) is None


def test_an_answer_that_is_none_is_no_answer() -> None:
    sent = read_sent(MultiDict([("base-version", "1"), ("choice:title", "allebei")]))

    assert sent is not None
    assert sent.answers == ()


def test_an_empty_list_is_sent_as_nothing() -> None:
    assert typed_in(MultiDict([("team", "")])) == {"team": ""}


def test_a_warning_is_asked_about_with_its_key(app: Flask) -> None:
    with app.test_request_context():
        template = exercise_for("projectkaart").template
        sight = look(template, {"challenge": "De afhandeling"})
        form = ReasonForm(sight.asking, {"KIC-02:challenge": "Zo heet dat"})

        form.refuse_reasons(["KIC-02:challenge", "weg"], "Geef een reden.")

        assert form["reason:KIC-02:challenge"].data == "Zo heet dat"
        assert form["reason:KIC-02:challenge"].errors == ["Geef een reden."]
    assert ReasonForm.given(MultiDict([("reason:A:b", "x"), ("title", "y")])) == {"A:b": "x"}


def test_boxes_are_ticked_and_a_group_always_stands_there(app: Flask) -> None:
    methods = {"key": "methods", "type": "multi", "choices": ["interview", "safari"]}
    metric = {"key": "metric", "type": "group", "fields": [{"key": "name", "type": "text"}]}
    with app.test_request_context():
        sheet = Sheet(template_of(methods, metric), {"methods": "safari oud"}, PEOPLE)
        boxes = str(sheet.form["methods"]())

        assert sheet.form["methods"].data == ["safari", "oud"]
        assert "oud (kunt u niet meer kiezen)" in boxes
        assert sheet.form["metric/1/name"].data == ""
        assert [row.path for row in sheet.rows(sheet.template.fields[1], "")] == ["metric/1"]


def test_what_one_can_refer_to_is_chosen_or_typed_by_its_code(app: Flask) -> None:
    persona = {"key": "persona", "type": "reference", "to": ["persona"]}
    evidence = {"key": "evidence", "type": "reference", "to": ["quote"], "many": True}
    samira = Record("p1#", "persona", "persona", "Samira", "Samira", {})
    quote = Record("k1#quotes/c1", "quote", "verslag", "R1-c1", "Ik wachtte", {})
    with app.test_request_context():
        values = {"persona": "p1#", "evidence": "k1#quotes/c1"}
        sheet = Sheet(template_of(persona, evidence), values, PEOPLE, Around([samira, quote]))

        assert '<option selected value="p1#">Samira</option>' in str(sheet.form["persona"]())
        assert sheet.form["evidence"].data == "R1-c1"
        sheet.hrefs = {"k1#quotes/c1": "/onderbouwing"}
        chosen = sheet.chosen(sheet.template.fields[1], "evidence")
        assert [tuple(one) for one in chosen] == [("R1-c1: Ik wachtte", "/onderbouwing")]
        assert sheet.on_offer() == [("quote", ["R1-c1: Ik wachtte"])]


def test_what_one_referred_to_and_is_gone_says_so(app: Flask) -> None:
    persona = {"key": "persona", "type": "reference", "to": ["persona"]}
    evidence = {"key": "evidence", "type": "reference", "to": ["quote"], "many": True}
    phase = {"key": "phase", "type": "reference", "to": ["phase"], "own": True}
    values = {"persona": "p1#", "evidence": "k1#quotes/c1", "phase": "#phases/f1"}
    with app.test_request_context():
        sheet = Sheet(template_of(persona, evidence, phase), values, PEOPLE, Around())

        gone = '<option selected value="p1#">(de onderbouwing is vervallen)</option>'
        assert gone in str(sheet.form["persona"]())
        assert "(deze regel staat er niet meer)" in str(sheet.form["phase"]())
        chosen = sheet.chosen(sheet.template.fields[1], "evidence")
        assert [one.words for one in chosen] == ["(de onderbouwing is vervallen)"]


def test_a_text_that_may_be_long_gets_a_box_that_grows(app: Flask) -> None:
    with app.test_request_context():
        report = exercise_for("interviewverslag").template
        form = Sheet(report, {"needs": [{"id": "n1"}]}, {}).form

    kinds = {path: type(form[path]).__name__ for path in ("alias", "needs/n1/text", "situation")}
    assert kinds == {
        "alias": "StringField",
        "needs/n1/text": "LineField",
        "situation": "TextAreaField",
    }
