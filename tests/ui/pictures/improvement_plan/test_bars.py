from datetime import date

from app.ui.pictures.improvement_plan import Action
from app.ui.pictures.improvement_plan.bars import draw_bar, draw_flag, draw_pennant, draw_state
from app.ui.pictures.improvement_plan.plan import STATUSES
from app.ui.pictures.improvement_plan.time_line import time_line
from app.ui.pictures.kit.pen import Pen
from tests.ui.pictures.plan_samples import USUAL
from tests.ui.pictures.seen import SVG, parsed, said_in

LINE = time_line(USUAL, 300, 700)


def bar(one: Action) -> str:
    pen = Pen(1000, 60, "a", "t")
    draw_bar(pen, USUAL, one, LINE, 30)
    return pen.svg()


def flag(one: Action) -> str:
    pen = Pen(1000, 60, "a", "t")
    draw_flag(pen, USUAL, one, LINE, 30)
    return pen.svg()


def test_each_status_has_a_form_of_its_own() -> None:
    forms = set()
    for status in STATUSES:
        pen = Pen(100, 40, "a", "t")
        draw_state(pen, (10, 10, 50, 16), status)
        forms.add(pen.svg().replace("46525d", "0f5c63"))

    assert len(forms) == len(STATUSES)


def test_a_bar_runs_from_begin_to_deadline_with_the_day_beside_it() -> None:
    svg = bar(Action("A", start=date(2026, 12, 1), due=date(2027, 2, 1)))

    box = [rect.attrib for rect in parsed(svg).iter(f"{SVG}rect")][-1]
    assert float(box["x"]) == round(LINE.x(date(2026, 12, 1)), 1)
    assert said_in(svg) == "1 feb"


def test_what_is_late_is_dotted_up_to_today() -> None:
    svg = bar(Action("A", start=date(2026, 9, 1), due=date(2026, 10, 30)))

    dotted = [line for line in parsed(svg).iter(f"{SVG}line") if "stroke-dasharray" in line.attrib]
    assert len(dotted) == 1
    assert said_in(svg) == "3 weken te laat"


def test_without_a_deadline_there_is_no_bar() -> None:
    svg = bar(Action("A", start=date(2026, 9, 1)))

    assert len(list(parsed(svg).iter(f"{SVG}rect"))) == 1  # the paper
    assert said_in(svg) == "nog geen deadline"


def test_a_day_beyond_the_line_says_its_year() -> None:
    assert said_in(bar(Action("A", due=date(2099, 2, 1)))) == "1 feb 2099"
    assert said_in(flag(Action("A", measure_on=date(2099, 2, 1)))) == "meten 1 feb 2099"


def test_a_flag_says_whether_it_was_measured() -> None:
    assert said_in(flag(Action("A", measure_on=date(2027, 2, 1)))) == "meten 1 feb"
    assert said_in(flag(Action("A", measure_on=date(2026, 9, 1)))) == "niet gemeten 1 sep"
    measured = Action("A", measure_on=date(2026, 9, 1), measured="12")
    assert said_in(flag(measured)) == "gemeten 1 sep"
    assert said_in(flag(Action("A"))) == ""


def test_a_flag_at_the_right_edge_turns_round() -> None:
    ends = []
    for when in (date(2026, 7, 1), date(2027, 5, 30)):
        text = next(parsed(flag(Action("A", measure_on=when))).iter(f"{SVG}text"))
        ends.append(text.get("text-anchor", "start"))

    assert ends == ["start", "end"]


def test_a_full_flag_differs_from_an_open_one() -> None:
    drawn = set()
    for full in (True, False):
        pen = Pen(50, 50, "a", "t")
        draw_pennant(pen, 10, 40, 1, full=full)
        drawn.add(pen.svg())

    assert len(drawn) == 2
