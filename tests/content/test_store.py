import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.content import Course
from app.content.problems import BrokenCourseError
from app.content.publishing import publish
from app.content.store import (
    NoCourseError,
    Published,
    asset_path,
    compile_to,
    current_version,
    load_current,
    load_version,
    switch,
)
from tests.content.sample import LESSON, PICTURE, SVG, Sample

READS_IT = """
import sys
from pathlib import Path
from app.content.store import Published
course = Published(Path(sys.argv[1])).course()
heavy = {"markdown", "pymdownx", "yaml", "app.content.reading", "app.content.page"}
heavy &= set(sys.modules)
print(course.version, sorted(heavy))
"""


@pytest.fixture
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where compiled courses lie."""
    return tmp_path_factory.mktemp("compiled")


def changed(sample: Sample) -> Course:
    """Return the course after a small change in a lesson."""
    sample.change(LESSON, "begint thuis", "begint buiten")
    return sample.course()


def test_a_compiled_course_reads_back_the_same(sample: Sample, folder: Path) -> None:
    course = publish(sample.root, folder)

    assert load_current(folder) == course


def test_a_compiled_course_is_read_without_markdown(sample: Sample, folder: Path) -> None:
    course = publish(sample.root, folder)

    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", READS_IT, str(folder)], capture_output=True, text=True, check=True
    )

    assert done.stdout == f"{course.version} []\n"


def test_files_of_the_course_lie_beside_it(sample: Sample, folder: Path) -> None:
    course = publish(sample.root, folder)

    assert asset_path(folder, course.assets[0]).read_text() == SVG


def test_compiling_does_not_switch(sample: Sample, folder: Path) -> None:
    before = publish(sample.root, folder)
    after = changed(sample)

    compile_to(after, sample.root, folder)

    assert current_version(folder) == before.version


def test_earlier_versions_stay(sample: Sample, folder: Path) -> None:
    before = publish(sample.root, folder)
    after = changed(sample)
    publish(sample.root, folder)

    assert load_version(folder, before.version) == before
    assert load_current(folder) == after


def test_one_can_switch_back(sample: Sample, folder: Path) -> None:
    before = publish(sample.root, folder)
    changed(sample)
    publish(sample.root, folder)

    switch(folder, before.version)

    assert load_current(folder) == before


@pytest.mark.parametrize("version", ["0" * 12, "../etc/passwd", ""])
def test_the_pointer_never_names_what_cannot_be_read(
    sample: Sample, folder: Path, version: str
) -> None:
    course = publish(sample.root, folder)

    with pytest.raises(NoCourseError):
        switch(folder, version)

    assert current_version(folder) == course.version


@pytest.mark.parametrize("pointer", [b"", b"../secret", b"\xff", b"ABCDEF012345"])
def test_a_pointer_that_names_no_version_is_refused(folder: Path, pointer: bytes) -> None:
    (folder / "current").write_bytes(pointer)

    with pytest.raises(NoCourseError):
        load_current(folder)


def test_where_nothing_was_published_there_is_no_course(folder: Path) -> None:
    with pytest.raises(NoCourseError, match="nog geen cursus"):
        load_current(folder)


def test_a_file_that_changes_while_publishing_is_told(sample: Sample, folder: Path) -> None:
    course = sample.course()
    sample.write(PICTURE, SVG.replace("Lijn", "Lein"))

    with pytest.raises(BrokenCourseError, match="veranderde tijdens het publiceren"):
        compile_to(course, sample.root, folder)

    assert not asset_path(folder, course.assets[0]).exists()


def test_nothing_half_stays_behind(
    sample: Sample, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    course = sample.course()

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)

    with pytest.raises(OSError, match="No space left"):
        compile_to(course, sample.root, folder)

    assert [path for path in folder.rglob("*") if path.is_file()] == []


def test_every_file_is_on_disk_before_the_pointer_moves(
    sample: Sample, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []
    sync, replace = os.fsync, Path.replace

    def noted_sync(descriptor: int) -> None:
        done.append("sync")
        sync(descriptor)

    def noted_replace(path: Path, target: Path) -> Path:
        done.append(Path(target).name)
        return replace(path, target)

    monkeypatch.setattr(os, "fsync", noted_sync)
    monkeypatch.setattr(Path, "replace", noted_replace)
    version = publish(sample.root, folder).version

    assert done == [
        *("sync", "lijn.svg", "sync"),
        *("sync", f"{version}.json", "sync"),
        *("sync", "current", "sync"),
    ]


def test_a_running_course_follows_the_pointer(sample: Sample, folder: Path) -> None:
    before = publish(sample.root, folder)
    published = Published(folder)
    first = published.course()
    after = changed(sample)
    publish(sample.root, folder)

    assert (first, published.course()) == (before, after)


def test_a_running_course_is_read_once(sample: Sample, folder: Path) -> None:
    publish(sample.root, folder)
    published = Published(folder)

    assert published.course() is published.course()


def test_a_running_course_stays_when_the_new_one_cannot_be_read(
    sample: Sample, folder: Path
) -> None:
    published = Published(folder)
    course = publish(sample.root, folder)
    published.course()
    (folder / "new").write_text("0" * 12)
    (folder / "new").replace(folder / "current")

    assert published.course() == course


def test_a_running_course_stays_when_the_pointer_is_gone(sample: Sample, folder: Path) -> None:
    published = Published(folder)
    course = publish(sample.root, folder)
    published.course()
    (folder / "current").unlink()

    assert published.course() == course


def test_a_course_appears_when_it_is_published(sample: Sample, folder: Path) -> None:
    published = Published(folder)
    with pytest.raises(NoCourseError):
        published.course()

    course = publish(sample.root, folder)

    assert published.course() == course


def test_a_published_file_is_found(sample: Sample, folder: Path) -> None:
    course = publish(sample.root, folder)

    assert Published(folder).asset_file(course.assets[0]).read_text() == SVG
