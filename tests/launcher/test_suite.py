import sys
from pathlib import Path

import pytest

from launcher import suite
from launcher.checkout import Checkout
from launcher.suite import Outcome, Surroundings, missing, pytest_stages, static_stages, table

CHECKOUT = Checkout(Path("/c"))
EVERYTHING = Surroundings("postgresql+psycopg://postgres@127.0.0.1/test", "/chromium", strict=True)
NOTHING = Surroundings("", "", strict=False)


def test_all_that_is_there_is_tested_cheapest_first() -> None:
    names = [stage.name for stage in pytest_stages(CHECKOUT, EVERYTHING, [])]

    assert names == ["Tests op SQLite", "Tests op PostgreSQL", "Tests in de browser"]


def test_the_browser_tests_get_the_chromium_that_was_found() -> None:
    stage = pytest_stages(CHECKOUT, EVERYTHING, [])[-1]

    assert stage.environment["LEERREIS_CHROMIUM"] == "/chromium"


def test_the_second_database_runs_only_what_uses_a_database() -> None:
    stage = pytest_stages(CHECKOUT, EVERYTHING, [])[1]

    assert stage.environment["LEERREIS_TEST_DATABASE"] == "postgresql"
    assert "database and not browser" in stage.command


def test_without_postgresql_and_chromium_one_line_each_says_so() -> None:
    assert [stage.name for stage in pytest_stages(CHECKOUT, NOTHING, [])] == ["Tests op SQLite"]
    assert "alleen SQLite is getest" in missing(NOTHING)[0].result
    assert "geen Chromium" in missing(NOTHING)[1].result
    assert not any(outcome.failed for outcome in missing(NOTHING))


def test_where_both_are_required_their_absence_is_a_failure() -> None:
    assert all(outcome.failed for outcome in missing(Surroundings("", "", strict=True)))


@pytest.mark.parametrize("name", ["CI", "LEERREIS_TEST_REQUIRE"])
def test_both_are_required_by_a_setting(name: str, tmp_path: Path) -> None:
    chromium = tmp_path / "chromium"
    chromium.write_text("#!/bin/sh\n")
    chromium.chmod(0o755)
    settings = {"LEERREIS_CHROMIUM": str(chromium), name: "1"}

    assert Surroundings.of(CHECKOUT, settings) == Surroundings("", str(chromium), strict=True)


def test_chosen_tests_are_passed_on_and_may_all_be_of_another_kind() -> None:
    stage = pytest_stages(CHECKOUT, NOTHING, ["tests/accounts", "-x"])[0]

    assert stage.command[-2:] == ["tests/accounts", "-x"]
    assert stage.also_good == 5


def test_nothing_collected_is_a_failure_when_everything_was_asked() -> None:
    assert pytest_stages(CHECKOUT, NOTHING, [])[0].also_good == 0


def test_coverage_is_measured_when_asked_for_and_is_no_test_that_was_chosen() -> None:
    plain, measured = (
        pytest_stages(CHECKOUT, EVERYTHING, [], measured=asked)[0].command
        for asked in (False, True)
    )

    assert "--cov" in measured
    assert [part for part in measured if "--cov" not in part] == plain


def test_the_browser_runs_beside_the_others_and_speaks_last(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """Each waits for the file of the other: one after the other they would never end."""
    meet = "import pathlib, sys, time\n"
    meet += "mine, other, word = sys.argv[1:]\npathlib.Path(mine).touch()\n"
    meet += "while not pathlib.Path(other).exists(): time.sleep(0.01)\nprint(word)"

    def stage(name: str, mine: str, other: str) -> suite.Stage:
        files = [str(tmp_path / mine), str(tmp_path / other)]
        return suite.Stage(name, [sys.executable, "-c", meet, *files, f"said by {mine}"])

    both = [stage("Andere tests", "a", "b"), stage(suite.BROWSER, "b", "a")]
    monkeypatch.setattr(suite, "static_stages", lambda _checkout: both)
    monkeypatch.setattr(suite, "pytest_stages", lambda *_all, **_measured: [])

    assert suite.test(Checkout(tmp_path), {"LEERREIS_CHROMIUM": ""}, []) == 0
    said = capfd.readouterr().out
    assert -1 < said.index("said by a") < said.index("said by b")


def test_types_come_after_style() -> None:
    names = [stage.name for stage in static_stages(CHECKOUT)]

    assert names[0] == "Stijl (ruff)"
    assert names[-1] == "Typen (mypy)"


def test_the_table_says_what_went_how_and_what_was_left_out() -> None:
    drawn = table(
        [
            Outcome("Stijl", "goed", 0.5),
            Outcome("Typen", "mislukt", 61, failed=True),
            *missing(NOTHING),
        ],
        60,
    )

    assert "✓ Stijl" in drawn
    assert "✗ Typen" in drawn
    assert "· Tests op PostgreSQL" in drawn
    assert drawn.endswith("1 van de 4 onderdelen niet goed (1.0 minuten).")


def test_all_well_is_said_too() -> None:
    assert "Alles is goed" in table([Outcome("Stijl", "goed", 0.5)], 1)
