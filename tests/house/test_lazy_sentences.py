"""A lazy sentence calls itself safe HTML, so nothing that people typed may stand in it."""

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.house.sources import APP_CODE, all_obey

LAZY = {"lazy_gettext", "lazy_ngettext"}


def test_no_value_is_put_into_a_lazy_sentence() -> None:
    advice = "flask_babel.LazyString is never escaped: use gettext for these lines"
    all_obey(APP_CODE, _filled_lazy_sentences, advice)


def _filled_lazy_sentences(path: Path) -> Iterator[str]:
    text = path.read_text()
    if "flask_babel" not in text:
        return
    tree = ast.parse(text)
    names = {
        alias.asname or alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module == "flask_babel"
        for alias in node.names
        if alias.name in LAZY
    }
    for call in ast.walk(tree):
        if (
            isinstance(call, ast.Call)
            and isinstance(call.func, ast.Name)
            and call.func.id in names
            and call.keywords
        ):
            yield f"line {call.lineno}"
