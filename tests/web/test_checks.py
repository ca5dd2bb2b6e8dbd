"""What must be right before anything is served. The commands are tested in tests/test_main.py."""

import stat
from pathlib import Path

import pytest

from app.web import checks
from app.web.checks import NotReadyError, published, require_ready, require_writable
from tests.settings import test_settings


def test_a_folder_is_made_when_it_is_not_there(tmp_path: Path) -> None:
    require_writable(tmp_path / "new" / "folder")

    assert (tmp_path / "new" / "folder").is_dir()


def test_nobody_else_on_the_computer_can_look_into_a_new_folder(tmp_path: Path) -> None:
    require_writable(tmp_path / "new")

    assert stat.S_IMODE((tmp_path / "new").stat().st_mode) == 0o700


def test_a_full_disk_is_refused_before_anything_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checks, "LEAST_ROOM", 10**18)

    with pytest.raises(NotReadyError, match="is vol"):
        require_writable(tmp_path)


def test_a_file_where_the_folder_should_be_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    with pytest.raises(NotReadyError, match="LEERREIS_DATA"):
        require_writable(tmp_path / "file" / "below")


def test_an_empty_database_is_refused_with_what_to_do(tmp_path: Path) -> None:
    settings = test_settings(tmp_path, f"sqlite:///{tmp_path / 'empty.sqlite3'}")

    with pytest.raises(NotReadyError, match="leerreis migrate"):
        require_ready(settings)


def test_a_broken_course_is_not_published(tmp_path: Path) -> None:
    settings = test_settings(tmp_path, "", content=tmp_path / "no-course")

    with pytest.raises(NotReadyError, match=r"course\.toml"):
        published(settings)
    assert not (tmp_path / "content").exists()
