from app.engine.rubric import Criterion, Rubric
from app.grading.rules.feedback import about, said, verdicts

TEAM = Criterion(id="team", title="Team", core=True, levels={2: "Twee.", 3: "Drie.", 4: "Vier."})
SCOPE = Criterion(id="scope", title="Grenzen", levels={2: "2.", 3: "3.", 4: "4."})
RUBRIC = Rubric(criteria=(TEAM, SCOPE))


def test_a_level_comes_with_its_word_its_text_and_the_next_step_up() -> None:
    (one,) = verdicts(RUBRIC, {"team": 3}, {"team": "Mooi."})

    assert (one.name, one.text, one.next_text) == ("Voldoet", "Drie.", "Vier.")
    assert one.remark == "Mooi."


def test_from_nothing_the_next_step_is_the_first_that_is_described() -> None:
    first, second = verdicts(RUBRIC, {"team": 0, "scope": 1}, {})

    assert (first.next_text, second.next_text) == ("Twee.", "2.")


def test_above_the_top_there_is_no_next_step() -> None:
    assert verdicts(RUBRIC, {"team": 4}, {})[0].next_text == ""


def test_what_was_filled_in_stands_in_the_order_of_the_page() -> None:
    notes = {"good": "Fijn", "remark-scope": "Te breed", "level-team": "2"}

    assert [(one.name, one.words) for one in said(RUBRIC, notes)] == [
        ("level-team", "2 Op weg"),
        ("remark-scope", "Te breed"),
        ("good", "Fijn"),
    ]


def test_a_field_without_criterion_is_about_the_whole() -> None:
    assert about(RUBRIC, "good", "Fijn").criterion is None
    assert about(RUBRIC, "level-scope", "3").criterion == SCOPE
