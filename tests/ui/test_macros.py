"""What single components promise, in the states that matter."""

import re

import pytest
from flask import Flask, flash, render_template_string

from tests.page_check import check_page
from tests.ui.conftest import Render


def test_a_button_that_cannot_be_used_says_why_and_sends_nothing(render: Render) -> None:
    drawn = render(
        '{% from "ui/button.html" import button %}{{ button("Inleveren", why_not="Nog leeg.") }}'
    )

    reason = re.search(r'id="([^"]+)">Nog leeg\.', drawn)
    assert reason
    assert f'aria-disabled="true" aria-describedby="{reason[1]}"' in drawn
    assert 'type="button"' in drawn


def test_what_people_type_is_never_html(render: Render) -> None:
    source = """
      {% from "ui/quote.html" import quote %}{% from "ui/person.html" import person %}
      {% from "ui/card.html" import card %}{% from "ui/finding.html" import finding %}
      {% from "ui/note.html" import note %}{% from "ui/table.html" import table %}
      {{ quote(x, x) }}{{ person(x, x) }}{{ card(x, foot=x) }}{{ finding("warn", x, reason=x) }}
      {% from "ui/marked.html" import marked %}{{ marked(x, x, x) }}
      {{ finding("warn", x, why=x) }}
      {{ table(x, [x], [[x]]) }}{% call note("ok", x) %}{{ x }}{% endcall %}
    """

    assert "<b>x" not in render(source, x="<b>x")


def test_a_closed_stop_is_no_link_and_says_why(render: Render) -> None:
    drawn = render(
        '{% from "ui/stop.html" import stop %}'
        '{{ stop("locked", "Persona", "/lessen/x", why="Na vijf gesprekken.") }}'
    )

    assert "<a " not in drawn
    assert "Na vijf gesprekken." in drawn
    assert "nog dicht" in drawn


def test_a_programme_without_times_keeps_no_room_for_them(render: Render) -> None:
    source = '{% from "ui/agenda.html" import agenda %}{{ agenda([{"at": at, "text": "x"}]) }}'

    assert "lr-agenda__at" in render(source, at="9.30")
    assert "lr-agenda__at" not in render(source, at="")
    assert "lr-agenda--untimed" in render(source, at="")


@pytest.mark.parametrize(
    ("state", "word"),
    [
        ("done", "klaar"),
        ("busy", "bezig"),
        ("waits", "wacht op u"),
        ("handed-in", "ingeleverd"),
        ("returned", "terug bij de maker"),
        ("late", "te laat"),
        ("none", "nog niet"),
    ],
)
def test_a_cell_has_a_shape_and_a_word(render: Render, state: str, word: str) -> None:
    drawn = render('{% from "ui/cell.html" import cell %}{{ cell(s) }}', s=state)

    assert f"#cell-{state}" in drawn
    assert word in drawn


def test_a_form_without_mistakes_has_no_summary(render: Render) -> None:
    drawn = render('{% from "ui/errors.html" import errors %}{{ errors(f) }}', f=[])

    assert drawn == ""


def test_no_previous_and_no_next_is_no_pager(render: Render) -> None:
    assert render('{% from "ui/pager.html" import pager %}{{ pager("x") }}') == ""


def test_one_page_needs_no_pages(render: Render) -> None:
    assert render('{% from "ui/pages.html" import pages %}{{ pages(1, 1, "?p={page}") }}') == ""


def test_the_first_row_cannot_go_up(render: Render) -> None:
    source = (
        '{% from "ui/rows.html" import row %}'
        '{% call row("team", 0, what="Noor", first=true) %}veld{% endcall %}'
    )

    drawn = render(source)

    assert (
        'aria-label="Noor omhoog" title="Noor omhoog" name="row" value="up team 0" aria-disabled'
        in drawn
    )
    assert 'name="row" value="down team 0" formnovalidate' in drawn
    assert 'value="remove team 0"' in drawn


def test_an_empty_fact_is_left_out(render: Render) -> None:
    drawn = render(
        '{% from "ui/facts.html" import facts %}{{ facts([("Plaats", ""), ("Tijd", "9.30")]) }}'
    )

    assert "Plaats" not in drawn
    assert "9.30" in drawn


def test_a_post_button_carries_a_token(render: Render) -> None:
    drawn = render(
        '{% from "ui/post_button.html" import post_button %}{{ post_button("Meld mij aan", "/x") }}'
    )

    assert 'method="post" action="/x"' in drawn
    assert 'name="csrf_token"' in drawn


def test_a_flash_has_a_kind_and_is_marked_for_announcing(render: Render) -> None:
    flash("Let op.", "warn")

    drawn = render('{% include "ui/flashes.html" %}')

    assert "utrecht-alert--warning" in drawn
    assert "data-flash" in drawn


def test_an_error_gives_back_what_was_typed(render: Render) -> None:
    drawn = render(
        '{% extends "ui/error.html" %}',
        title="Er ging iets mis",
        advice="U bent niets kwijt.",
        typed=["Een lange tekst <van u>"],
    )

    check_page(drawn)
    assert "Een lange tekst &lt;van u&gt;</textarea>" in drawn


def test_a_stranger_is_offered_to_sign_in_but_not_on_that_page(ui_app: Flask) -> None:
    page = '{% extends "ui/page.html" %}'
    with ui_app.test_request_context("/hulp"):
        assert 'href="/inloggen"' in render_template_string(page)
    with ui_app.test_request_context("/inloggen"):
        assert 'href="/inloggen"' not in render_template_string(page)


def test_the_one_right_answer_is_called_right_and_looks_so(render: Render) -> None:
    known = '{% from "ui/answer.html" import answer %}'
    one, more = (
        render(known + '{{ answer("q", "a", "Ja", multiple=many, verdict="missed") }}', many=many)
        for many in (False, True)
    )

    assert "Dit is het goede antwoord" in one
    assert "lr-answer--right" in one
    assert "Dit hoort er ook bij" in more
    assert "lr-answer--wrong" in more
