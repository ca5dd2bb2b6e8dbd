from pathlib import Path

import pytest

from app.content.problems import BrokenCourseError
from app.content.publishing import publish
from app.content.store import load_current
from tests.content.sample import LESSON, Sample


def test_a_broken_course_changes_nothing(
    sample: Sample, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("compiled")
    course = publish(sample.root, folder)
    before = _files(folder)
    sample.change(LESSON, "(les:aankomst)", "(les:weg)")

    with pytest.raises(BrokenCourseError):
        publish(sample.root, folder)

    assert _files(folder) == before
    assert load_current(folder) == course


def test_publishing_the_same_again_changes_nothing(
    sample: Sample, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("compiled")
    publish(sample.root, folder)
    before = _files(folder)

    publish(sample.root, folder)

    assert _files(folder) == before


def _files(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
