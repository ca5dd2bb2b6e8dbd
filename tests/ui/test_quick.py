"""A page imports a dozen macros and calls a hundred; that must cost next to nothing."""

from collections import ChainMap

import pytest
from flask import Flask, render_template_string
from jinja2 import DictLoader, pass_context
from jinja2.runtime import Context

USES = '{% from "ui/badge.html" import badge %}{{ badge("Klaar") }}'


def test_macros_are_made_once(ui_app: Flask) -> None:
    with ui_app.test_request_context("/"):
        first = render_template_string(USES)
        made = ui_app.jinja_env.get_template("ui/badge.html").module

        assert render_template_string(USES) == first
        assert ui_app.jinja_env.get_template("ui/badge.html").module is made


def test_globals_are_not_compared_at_every_import(ui_app: Flask) -> None:
    kept = ui_app.jinja_env.get_template("ui/badge.html").module
    page = ui_app.jinja_env.from_string(
        '{% from "ui/badge.html" import badge %}{{ badge is sameas kept.badge }}',
        globals={"kept": kept},  # plain Jinja would make the macros again because of this
    )

    assert page.render() == "True"


def test_a_macro_still_sees_the_globals_of_the_app(ui_app: Flask) -> None:
    ui_app.jinja_env.loader = DictLoader(
        {"m.html": "{% macro m() %}{{ language() }}{% endmacro %}"}
    )
    with ui_app.test_request_context("/"):
        assert render_template_string('{% from "m.html" import m %}{{ m() }}') == "nl"


@pass_context
def greeting(context: Context, mark: str) -> str:
    return f"{context['word']} {context['name']}{mark}"


def test_what_wants_the_context_gets_it_also_in_a_loop(ui_app: Flask) -> None:
    ui_app.jinja_env.globals["greeting"] = greeting
    source = "{% set word = 'Dag' %}{% for name in names %}{{ greeting('!') }}{% endfor %}"

    with ui_app.test_request_context("/"):
        assert render_template_string(source, names=["Noor"], name="iedereen") == "Dag iedereen!"


def test_functions_methods_classes_and_macros_are_called_with_what_stands_there(
    ui_app: Flask,
) -> None:
    source = (
        "{% macro m(a, b=2) %}<i>{{ a }}{{ b }}</i>{% endmacro %}"
        "{% for x in [1] %}{{ f(x, b=3) }} {{ text.upper() }} {{ kind('7') }} {{ m(x) }}"
        "{% endfor %}"
    )

    with ui_app.test_request_context("/"):
        seen = render_template_string(source, f=lambda a, b: a + b, text="ja", kind=int)

    assert seen == "4 JA 7 <i>12</i>"


def test_a_macro_escapes_what_people_typed(ui_app: Flask) -> None:
    source = "{% macro m(a) %}<i>{{ a }}</i>{% endmacro %}{{ m(typed) }}"

    with ui_app.test_request_context("/"):
        assert render_template_string(source, typed="<b>") == "<i>&lt;b&gt;</i>"


def test_what_is_given_wins_from_globals_and_those_of_the_template_from_those_of_all(
    ui_app: Flask,
) -> None:
    ui_app.jinja_env.globals.update(a="app", b="app", c="app")
    page = ui_app.jinja_env.from_string("{{ a }} {{ b }} {{ c }}", globals={"b": "own", "c": "own"})

    assert page.render(c="given") == "app own given"


def test_a_global_of_later_is_seen_too(ui_app: Flask) -> None:
    page = ui_app.jinja_env.from_string("{{ late }}")
    ui_app.jinja_env.globals["late"] = "yes"

    assert page.render() == "yes"


def test_a_part_that_is_included_sees_what_stands_around_it(ui_app: Flask) -> None:
    ui_app.jinja_env.loader = DictLoader({"part.html": "{{ word }} {{ name }} {{ language() }}"})
    source = "{% for name in names %}{% set word = 'Dag' %}{% include 'part.html' %};{% endfor %}"

    with ui_app.test_request_context("/"):
        assert render_template_string(source, names=["Noor", "Li"]) == "Dag Noor nl;Dag Li nl;"


def test_what_the_including_template_sees_does_not_change(ui_app: Flask) -> None:
    ui_app.jinja_env.loader = DictLoader({"part.html": "{% set word = 'other' %}{{ word }}"})

    with ui_app.test_request_context("/"):
        seen = render_template_string("{% include 'part.html' %} {{ word }}", word="mine")

    assert seen == "other mine"


def test_globals_are_not_asked_for_one_by_one(
    ui_app: Flask, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = ui_app.jinja_env.from_string("{{ language() }}")
    monkeypatch.setattr(ChainMap, "__iter__", lambda _chain: pytest.fail("walked through"))

    with ui_app.test_request_context("/"):
        assert page.render() == "nl"
