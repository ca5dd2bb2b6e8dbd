import pytest
from flask import Flask, render_template_string
from flask_babel import force_locale, gettext

from app.i18n.spoken import SENTENCES, language

NEXT = "{{ _('Next step') }}"
LEARNERS = "{{ ngettext('%(num)s learner', '%(num)s learners', n) }}"


def test_python_and_templates_speak_the_language_of_the_request(app: Flask) -> None:
    with app.test_request_context():
        assert (render_template_string(NEXT), gettext("Next step")) == ("Volgende stap",) * 2
        assert language() == "nl"

        with force_locale("en"):
            assert (render_template_string(NEXT), gettext("Next step")) == ("Next step",) * 2
            assert language() == "en"

        assert (render_template_string(NEXT), gettext("Next step")) == ("Volgende stap",) * 2


def test_the_language_is_looked_up_once_for_each_request(
    app: Flask, monkeypatch: pytest.MonkeyPatch
) -> None:
    with app.test_request_context():
        first = SENTENCES.get_translations()
        monkeypatch.setattr("app.i18n.spoken.get_locale", pytest.fail)

        assert SENTENCES.get_translations() is first


def test_outside_a_request_sentences_stay_as_they_are() -> None:
    assert gettext("Next step") == "Next step"


def test_what_people_typed_is_escaped_in_a_sentence(app: Flask) -> None:
    with app.test_request_context():
        said = render_template_string("{{ _('Hello %(name)s', name='<b>') }}")

    assert "&lt;b&gt;" in said


@pytest.mark.parametrize(("number", "said"), [(1, "1 deelnemer"), (2, "2 deelnemers")])
def test_numbers_have_their_own_form(app: Flask, number: int, said: str) -> None:
    with app.test_request_context():
        assert render_template_string(LEARNERS, n=number) == said


def test_a_value_in_a_sentence_may_have_any_name(app: Flask) -> None:
    with app.test_request_context():
        said = render_template_string("{{ _('%(text)s in %(place)s', text='Iets', place='hier') }}")

    assert said == "Iets in hier"
