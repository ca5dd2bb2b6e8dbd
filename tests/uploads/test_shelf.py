import hashlib
import os
from pathlib import Path

import pytest

from app.uploads.shelf import ABANDONED, UNFINISHED, Shelf


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path / "files")


def test_a_file_lies_under_the_hash_of_what_is_in_it(shelf: Shelf) -> None:
    digest = shelf.put("reis", b"een foto")

    found = shelf.find("reis", digest)
    assert found is not None
    assert found.read_bytes() == b"een foto"
    assert digest == found.name == hashlib.sha256(b"een foto").hexdigest()


def test_the_same_twice_is_one_file(shelf: Shelf) -> None:
    assert shelf.put("reis", b"x") == shelf.put("reis", b"x")
    assert len(list((shelf.folder / "reis").iterdir())) == 1


def test_nobody_else_on_the_machine_can_read_it(shelf: Shelf) -> None:
    found = shelf.find("reis", shelf.put("reis", b"x"))

    assert found is not None
    assert [path.stat().st_mode & 0o077 for path in (found, found.parent, shelf.folder)] == [0] * 3


def test_a_file_gets_its_name_when_it_is_whole_and_safe(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []
    sync, replace = os.fsync, Path.replace

    def synced(handle: int) -> None:
        done.append("sync")
        sync(handle)

    def renamed(path: Path, target: Path) -> Path:
        assert path.read_bytes() == b"x"
        done.append("name")
        return replace(path, target)

    monkeypatch.setattr(os, "fsync", synced)
    monkeypatch.setattr(Path, "replace", renamed)
    shelf.put("reis", b"x")

    assert done[-3:] == ["sync", "name", "sync"]


def test_a_full_disk_leaves_nothing(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    shelf.put("reis", b"eerst")
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        shelf.put("reis", b"x")

    assert len(list((shelf.folder / "reis").iterdir())) == 1


def test_only_what_is_known_stays(shelf: Shelf) -> None:
    kept, gone = shelf.put("reis", b"blijft"), shelf.put("reis", b"gaat")
    elsewhere = shelf.put("ander", b"gaat")

    assert (shelf.keep_only("reis", {kept}), shelf.keep_only("reis", {kept})) == (1, 0)
    assert shelf.find("reis", kept)
    assert not shelf.find("reis", gone)
    assert shelf.find("ander", elsewhere)


def test_of_whom_nothing_stays_the_folder_goes_too(shelf: Shelf) -> None:
    shelf.put("reis", b"x")
    shelf.keep_only("reis", ())

    assert (shelf.owners(), shelf.strays("reis", ())) == ([], [])
    assert shelf.keep_only("reis", ()) == 0


def test_what_somebody_may_still_be_writing_is_left_alone(shelf: Shelf) -> None:
    kept = shelf.put("reis", b"x")
    unfinished = shelf.folder / "reis" / f"half{UNFINISHED}"
    unfinished.write_bytes(b"half")
    assert shelf.keep_only("reis", {kept}) == 0

    long_ago = unfinished.stat().st_mtime - ABANDONED - 1
    os.utime(unfinished, (long_ago, long_ago))
    assert shelf.keep_only("reis", {kept}) == 1


@pytest.mark.parametrize("owner", ["..", "a/b", "", "."])
def test_no_owner_leads_out_of_the_folder(shelf: Shelf, owner: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        shelf.put(owner, b"x")


def test_no_hash_leads_to_another_file(shelf: Shelf) -> None:
    shelf.put("reis", b"x")

    assert shelf.find("reis", "../reis") is None
    assert shelf.find("reis", "0" * 64) is None


def test_a_folder_that_is_not_there_has_no_owners(tmp_path: Path) -> None:
    assert Shelf(tmp_path / "nergens").owners() == []
