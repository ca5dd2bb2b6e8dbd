"""The house rules on sizes and names that no linter knows."""

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.house.sources import APP, APP_CODE, CODE, ROOT, TEMPLATES, all_obey, name_of

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
        "journeys",
        "coaching",
    )
]
# accounts knows two things that no other feature has: tokens and the visit of this request
OWN = {"accounts": {"tokens", "session", "passwords"}}
PRIVATE = {"views", "forms", "api", "cli"}


def test_a_file_fits_in_the_head() -> None:
    all_obey(CODE, lambda path: _longer_than(300, path), "split it; it may become a folder")


def test_a_template_fits_in_the_head() -> None:
    all_obey(TEMPLATES, lambda path: _longer_than(120, path), "take a part out, with a name")


def test_a_name_says_something() -> None:
    all_obey(CODE, _names_without_sense, "name it after what it is about")


def test_a_test_and_a_conftest_stay_small() -> None:
    advice = "a test has 25 lines at most, a conftest.py 150: split it"
    all_obey(CODE, _big_tests, advice)


def test_views_and_services_stay_small() -> None:
    advice = "a view has fewer than 20 lines, a service function fewer than 25: split it"
    all_obey(APP_CODE, _big_functions, advice)


def test_a_feature_speaks_the_house_language() -> None:
    advice = "a file of a feature has the name of a role (ROLES); put it under one"
    all_obey(FEATURES, _files_without_a_role, advice)


def test_a_feature_is_entered_by_its_front_door() -> None:
    advice = "views, forms, api and cli belong to their feature: import its service or queries"
    all_obey(APP_CODE, _side_doors, advice)


def test_class_names_live_in_the_design_system() -> None:
    theirs = [path for path in TEMPLATES if not path.is_relative_to(APP / "ui")]
    all_obey(theirs, _class_names, "use a macro of app/ui, or make one there")


def _longer_than(most: int, path: Path) -> Iterator[str]:
    if (lines := path.read_text().count("\n")) > most:
        yield f"{lines} lines, {most} at most"


def _names_without_sense(path: Path) -> list[str]:
    parts = {*path.relative_to(ROOT).parts[:-1], path.stem}
    return [part for part in parts if part in SAY_NOTHING or part.startswith("base_")]


def _big_tests(path: Path) -> Iterator[str]:
    if path.name == "conftest.py":
        yield from _longer_than(150, path)
    text = path.read_text()
    for node in ast.walk(ast.parse(text)) if "test_" in text else ():
        if not isinstance(node, ast.FunctionDef) or not node.name.startswith("test_"):
            continue
        if (node.end_lineno or 0) - node.lineno > 25:
            yield node.name


def _big_functions(path: Path) -> Iterator[str]:
    role = path.stem if path.stem in ROLES else path.parent.name
    most = {"views": 20, "service": 25}.get(role)
    if most is None:
        return
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.FunctionDef):
            first = node.body[0].lineno if node.body else node.lineno
            if (node.end_lineno or 0) - first >= most:
                yield node.name


def _files_without_a_role(feature: Path) -> set[str]:
    found = {path.stem for path in feature.iterdir() if not path.name.startswith("__")}
    return found - ROLES - {"templates", "gemeenten"} - OWN.get(feature.name, set())


def _side_doors(path: Path) -> Iterator[str]:
    owner = path.relative_to(APP).parts[0]
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("app."):
            _app, feature, *inside = (node.module or "").split(".")
            if owner not in {feature, "__main__.py"} and set(inside) & PRIVATE:
                yield f"line {node.lineno} imports from {node.module}"


def _class_names(path: Path) -> Iterator[str]:
    if "class=" in path.read_text():
        yield "class="


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
