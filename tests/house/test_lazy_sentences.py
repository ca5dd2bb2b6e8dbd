"""A lazy sentence calls itself safe HTML, so nothing that people typed may stand in it."""

import ast
from pathlib import Path

import pytest

from tests.house.sources import APP_CODE, name_of

LAZY = {"lazy_gettext", "lazy_ngettext"}


@pytest.mark.parametrize("path", APP_CODE, ids=name_of)
def test_no_value_is_put_into_a_lazy_sentence(path: Path) -> None:
    tree = ast.parse(path.read_text())
    names = {
        alias.asname or alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module == "flask_babel"
        for alias in node.names
        if alias.name in LAZY
    }
    filled = [
        call.lineno
        for call in ast.walk(tree)
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Name)
        and call.func.id in names
        and call.keywords
    ]

    assert not filled, "flask_babel.LazyString is never escaped: use gettext for these lines"
