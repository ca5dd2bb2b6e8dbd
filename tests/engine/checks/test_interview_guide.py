import pytest

from app.engine.checks import CHECKS
from app.engine.document import Document, Row, Value
from app.engine.findings import Finding, Severity
from app.engine.records import Around, Record

CODES = [f"GUI-{number:02}" for number in range(1, 12)]
OPEN, CLOSED, FACT = "Wat deed u toen?", "Belde u ons?", "Hoe oud bent u?"
INTRO = (
    "Wij willen horen hoe het ging. Meedoen is vrijwillig. U mag altijd stoppen. "
    "Tjitske schrijft mee. Uw naam komt nergens te staan."
)

OTHER_INTROS = [
    """Het doel is de dienst te verbeteren. U hoeft niet mee te doen. U kunt altijd ophouden.
    Wij maken een opname. Niemand kan u herkennen.""",
    """Wij doen onderzoek. U bepaalt zelf of u meedoet. Een pauze mag altijd.
    Ik maak aantekeningen. U krijgt een schuilnaam.""",
    """Wij zijn benieuwd naar uw verhaal. Het is niet verplicht. Wilt u niet verder? Zeg het maar.
    Wij nemen het gesprek op. Het verslag is anoniem.""",
]


def question(text: str, **values: Value) -> Row:
    return {"text": text, **values}


def theme(*questions: str | Row, name: str = "t1", first: int = 1) -> Row:
    rows = [question(one) if isinstance(one, str) else one for one in questions]
    return {
        "id": name,
        "questions": [{"id": f"v{number}", **row} for number, row in enumerate(rows, first)],
    }


def assumption(number: int = 1, /, **values: Value) -> Record:
    usual: dict[str, Value] = {"importance": 3, "evidence": 2, "tested_by": None}
    ref, code = f"lijst#assumptions/a{number}", f"a{number}"
    return Record(ref, "assumption", "aannames", code, f"Wij denken {number}", usual | values)


def findings(
    code: str, *themes: Row, around: Around | None = None, **guide: Value
) -> list[Finding]:
    document = Document({"themes": list(themes), **guide})
    return list(CHECKS[code].findings(document, {}, around or Around()))


@pytest.mark.parametrize(
    ("code", "severity"),
    list(
        zip(
            CODES,
            [
                "block",
                "warn",
                "warn",
                "warn",
                "hint",
                "hint",
                "hint",
                "block",
                "warn",
                "warn",
                "hint",
            ],
            strict=True,
        )
    ),
)
def test_every_code_weighs_what_the_method_says(code: str, severity: str) -> None:
    assert CHECKS[code].severity is Severity(severity)


@pytest.mark.parametrize(("count", "variant"), [(0, "few"), (7, "few"), (16, "many")])
def test_too_few_and_too_many_questions_block(count: int, variant: str) -> None:
    (finding,) = findings("GUI-01", theme(*[OPEN] * count))

    assert (finding.path, finding.variant) == ("themes", variant)
    assert finding.values["count"] == str(count)


@pytest.mark.parametrize("count", [8, 15])
def test_eight_to_fifteen_questions_fit_whatever_the_themes(count: int) -> None:
    unwritten = question("", kind="verhaal")
    themes = [theme(*[OPEN] * (count - 3)), theme(*[OPEN] * 3, unwritten, name="t2", first=20)]

    assert findings("GUI-01", *themes) == []


@pytest.mark.parametrize(("closed", "total", "seen"), [(1, 4, False), (2, 7, True), (2, 8, False)])
def test_more_than_a_quarter_may_not_be_closed(closed: int, total: int, *, seen: bool) -> None:
    found = findings("GUI-02", theme(*[CLOSED] * closed, *[OPEN] * (total - closed)))

    assert bool(found) is seen


def test_the_share_is_told_with_an_example() -> None:
    (finding,) = findings("GUI-02", theme(OPEN, CLOSED, CLOSED, OPEN))

    assert finding.path == "themes"
    assert (finding.values["count"], finding.values["total"]) == ("2", "4")
    assert finding.values["question"] == CLOSED


@pytest.mark.parametrize("code", ["GUI-02", "GUI-11"])
def test_among_three_questions_a_share_says_nothing(code: str) -> None:
    assert findings(code, theme(CLOSED, CLOSED, FACT)) == []


@pytest.mark.parametrize(
    ("code", "text", "words"),
    [
        ("GUI-03", "Vond u die onduidelijke brief vervelend?", "die onduidelijke brief"),
        ("GUI-04", "Was de website duidelijk en snel?", "en snel"),
        ("GUI-05", "Zou u een app gebruiken?", "Zou"),
        ("GUI-06", "Waarom belde u ons?", "Waarom"),
        ("GUI-07", "Wat vond u van de beschikking?", "beschikking"),
    ],
)
def test_a_question_is_shown_with_what_is_wrong_and_the_advice(
    code: str, text: str, words: str
) -> None:
    (finding,) = findings(code, theme(OPEN, text))

    assert (finding.path, finding.variant) == ("themes/t1/questions/v2/text", "told")
    assert finding.values["words"] == words
    assert finding.values["advice"]


@pytest.mark.parametrize("code", [f"GUI-0{number}" for number in range(3, 8)])
def test_a_neutral_question_is_left_alone(code: str) -> None:
    assert findings(code, theme(OPEN, "Wat ging er door u heen?", question(""))) == []


def test_advice_is_about_what_matters_most_and_the_rest_is_said_too() -> None:
    both = theme("Waarom kreeg u die onduidelijke brief?")

    (judged,), (why,) = findings("GUI-03", both), findings("GUI-06", both)

    assert (judged.variant, why.variant) == ("told", "also")
    assert why.values["words"] == "Waarom"


def test_an_empty_intro_is_said_once() -> None:
    (finding,) = findings("GUI-08")

    assert (finding.path, finding.variant) == ("intro", "empty")


def test_a_complete_intro_is_fine() -> None:
    assert findings("GUI-08", intro=INTRO) == []


@pytest.mark.parametrize(
    ("without", "variant"),
    [
        ("Wij willen horen hoe het ging.", "purpose"),
        ("Meedoen is vrijwillig.", "voluntary"),
        ("U mag altijd stoppen.", "stop"),
        ("Tjitske schrijft mee.", "recording"),
        ("Uw naam komt nergens te staan.", "anonymity"),
    ],
)
def test_what_the_intro_leaves_out_is_named(without: str, variant: str) -> None:
    (finding,) = findings("GUI-08", intro=INTRO.replace(without, ""))

    assert (finding.path, finding.variant) == ("intro", variant)


@pytest.mark.parametrize("intro", OTHER_INTROS)
def test_other_words_for_it_are_fine(intro: str) -> None:
    assert findings("GUI-08", intro=intro) == []


def test_a_guide_goes_from_the_first_moment_to_what_was_not_asked() -> None:
    found = findings("GUI-09", theme(OPEN), theme(OPEN, name="t2"))

    assert [(finding.path, finding.variant) for finding in found] == [
        ("themes/t1/questions", "opening"),
        ("themes/t2/questions", "closing"),
    ]
    assert findings("GUI-09") == []


@pytest.mark.parametrize(
    "questions",
    [
        (question("Hoe was dat?", kind="opening"), question("En verder?", kind="afsluiting")),
        ("Waarmee begon het voor u?", "Wat heb ik niet gevraagd?"),
        ("Wat was het eerste dat u deed?", "Wat zijn wij vergeten?"),
    ],
)
def test_a_beginning_and_an_end_are_known_by_their_kind_or_their_words(
    questions: tuple[str | Row, ...],
) -> None:
    assert findings("GUI-09", theme(*questions)) == []


def test_what_was_forgotten_may_be_asked_in_the_closing() -> None:
    begin = question("Hoe begon het?")

    assert findings("GUI-09", theme(begin), closing="Zijn wij iets vergeten?") == []
    assert len(findings("GUI-09", theme(begin), closing="Bedankt.")) == 1


def test_risky_assumptions_without_a_question_are_named_together() -> None:
    around = Around([assumption(1), assumption(2), assumption(3, evidence=3)])

    (finding,) = findings("GUI-10", theme(OPEN), around=around)

    assert (finding.path, finding.variant) == ("themes", "more")
    assert (finding.values["count"], finding.values["codes"]) == ("2", "a1, a2")
    assert finding.values["statement"] == "Wij denken 1"


def test_one_assumption_without_a_question_has_its_own_words() -> None:
    (finding,) = findings("GUI-10", theme(OPEN), around=Around([assumption()]))

    assert (finding.variant, finding.values["statement"]) == ("one", "Wij denken 1")


@pytest.mark.parametrize(
    ("asked", "values"),
    [
        (question(OPEN, assumption_refs="lijst#assumptions/a1"), {}),
        (question(OPEN), {"tested_by": "gids#themes/t1/questions/v1"}),
        (question(OPEN), {"tested_by": "safari#"}),
        (question(OPEN), {"importance": 2}),
    ],
)
def test_an_assumption_that_is_tested_or_not_risky_is_left_alone(
    asked: Row, values: dict[str, Value]
) -> None:
    safari = Record("safari#", "safari", "service-safari", "", "Verhuizen", {})
    around = Around([assumption(**values), safari])

    assert findings("GUI-10", theme(asked), around=around) == []


def test_a_research_question_is_no_question_for_a_resident() -> None:
    plan = Record("plan#research_questions/o1", "research-question", "onderzoeksplan", "", "?", {})
    tested = assumption(tested_by=plan.ref)

    assert len(findings("GUI-10", theme(OPEN), around=Around([tested, plan]))) == 1


def test_before_there_are_questions_or_assumptions_nothing_is_missed() -> None:
    assert findings("GUI-10", around=Around([assumption()])) == []
    assert findings("GUI-10", theme(OPEN)) == []


@pytest.mark.parametrize(
    ("facts", "total", "seen"), [(3, 10, False), (4, 13, True), (2, 4, True), (1, 4, False)]
)
def test_more_than_three_in_ten_may_not_ask_for_a_fact(
    facts: int, total: int, *, seen: bool
) -> None:
    found = findings("GUI-11", theme(*[FACT] * facts, *[OPEN] * (total - facts)))

    assert bool(found) is seen


def test_a_question_counts_as_a_fact_when_the_team_says_so() -> None:
    fact = question("Met wie woont u samen?", kind="feit")

    (finding,) = findings("GUI-11", theme(fact, fact, OPEN, OPEN))

    assert finding.values["question"] == "Met wie woont u samen?"
