"""Questions one a line, as another program gives and reads them."""

from collections.abc import Iterable, Iterator

from app.engine.dutch.questions.question import look_at_question


def checked_lines(lines: Iterable[bytes]) -> Iterator[str]:
    """Answer each line with one: its kinds, a tab, the advice; nothing on a blank line."""
    for line in lines:
        yield _answer(line.decode("utf-8", errors="replace").strip("\ufeff \t\r\n"))


def _answer(text: str) -> str:
    if not text:
        return ""
    found = look_at_question(text)
    return f"{','.join(found.kinds)}\t{' '.join(found.advice.split())}"
