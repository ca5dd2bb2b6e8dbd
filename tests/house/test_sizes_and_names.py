"""The house rules on sizes and names that no linter knows."""

import ast
from pathlib import Path

import pytest

from tests.house.sources import APP, APP_CODE, CODE, ROOT, TEMPLATES, name_of

SAY_NOTHING = {"utils", "util", "helpers", "helper", "common", "misc", "manager", "data", "info"}
ROLES = {
    "rules",
    "errors",
    "models",
    "queries",
    "service",
    "forms",
    "views",
    "api",
    "jobs",
    "emails",
    "cli",
    "privacy",
}
FEATURES = [
    APP / name
    for name in (
        "accounts",
        "organisations",
        "cohorts",
        "progress",
        "projects",
        "exercises",
        "quizzes",
        "lessons",
        "grading",
        "workshops",
        "coaching",
    )
]
# accounts knows two things that no other feature has: tokens and the visit of this request
OWN = {"accounts": {"tokens", "session", "passwords"}}


@pytest.mark.parametrize("path", CODE, ids=name_of)
def test_a_file_fits_in_the_head(path: Path) -> None:
    assert path.read_text().count("\n") <= 300


@pytest.mark.parametrize("path", TEMPLATES, ids=name_of)
def test_a_template_fits_in_the_head(path: Path) -> None:
    assert path.read_text().count("\n") <= 120


@pytest.mark.parametrize("path", CODE, ids=name_of)
def test_a_name_says_something(path: Path) -> None:
    parts = {*path.relative_to(ROOT).parts[:-1], path.stem}

    assert not SAY_NOTHING & parts
    assert not [part for part in parts if part.startswith("base_")]


@pytest.mark.parametrize("path", CODE, ids=name_of)
def test_a_test_and_a_conftest_stay_small(path: Path) -> None:
    if path.name == "conftest.py":
        assert path.read_text().count("\n") <= 150
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
            assert (node.end_lineno or 0) - node.lineno <= 25, node.name


@pytest.mark.parametrize("path", APP_CODE, ids=name_of)
def test_views_and_services_stay_small(path: Path) -> None:
    role = path.stem if path.stem in ROLES else path.parent.name
    most = {"views": 20, "service": 25}.get(role)
    if most is None:
        return
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.FunctionDef):
            first = node.body[0].lineno if node.body else node.lineno
            assert (node.end_lineno or 0) - first < most, f"{node.name} is too long"


@pytest.mark.parametrize("feature", FEATURES, ids=name_of)
def test_a_feature_speaks_the_house_language(feature: Path) -> None:
    found = {path.stem for path in feature.iterdir() if not path.name.startswith("__")}

    allowed = ROLES | {"templates", "gemeenten"} | OWN.get(feature.name, set())
    assert found <= allowed


@pytest.mark.parametrize("path", APP_CODE, ids=name_of)
def test_a_feature_is_entered_by_its_front_door(path: Path) -> None:
    owner = path.relative_to(APP).parts[0]
    private = {"views", "forms", "api", "cli"}
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("app."):
            _app, feature, *inside = (node.module or "").split(".")
            if owner not in {feature, "__main__.py"}:
                assert not set(inside) & private, node.module


@pytest.mark.parametrize("path", TEMPLATES, ids=name_of)
def test_class_names_live_in_the_design_system(path: Path) -> None:
    if path.is_relative_to(APP / "ui"):
        return
    assert "class=" not in path.read_text()


def test_every_source_file_has_a_test_of_its_name() -> None:
    missing = [
        name_of(path)
        for path in APP_CODE
        if not path.name.startswith("__")
        and path.stem not in {"errors", "models", "env", "wsgi"}
        and not _tested(path)
    ]

    assert not missing


def _tested(path: Path) -> bool:
    inside = path.relative_to(APP)
    same = ROOT / "tests" / inside.parent / f"test_{inside.name}"
    one_up = ROOT / "tests" / inside.parent.parent / f"test_{inside.parent.name}.py"
    return (
        same.exists() or one_up.exists() or bool(list(same.parent.glob(f"test_{path.stem}_*.py")))
    )
