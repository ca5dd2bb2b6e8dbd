import io

import pytest

from launcher.terminal import Progress, bar, say


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_bar_shows_how_far_we_are() -> None:
    assert bar(6, 12) == "████████████░░░░░░░░░░░░ 6 van 12"


def test_a_bar_never_passes_its_end() -> None:
    assert bar(13, 12).endswith("█ 12 van 12")


def test_without_a_total_there_is_no_bar() -> None:
    assert bar(3, 0) == ""


def test_a_terminal_gets_one_line_that_changes() -> None:
    out = Terminal()

    with Progress("Halen", 2, out) as progress:
        progress.show(1, "flask")

    assert "\n" not in out.getvalue().rstrip("\n")
    assert "1 van 2  flask" in out.getvalue()
    assert out.getvalue().endswith("Halen: klaar (0 s)\n")


def test_a_log_gets_a_beginning_and_an_end() -> None:
    out = io.StringIO()

    with Progress("Halen", 2, out) as progress:
        progress.show(1)

    assert out.getvalue() == "Halen ...\nHalen: klaar (0 s)\n"


def test_a_failure_is_not_called_done() -> None:
    out = io.StringIO()

    with pytest.raises(ValueError, match="x"), Progress("Halen", 2, out):
        raise ValueError("x")

    assert out.getvalue().endswith("Halen: mislukt (0 s)\n")


def test_what_is_said_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    say("Hallo")

    assert capsys.readouterr().out == "Hallo\n"
