import shutil
from pathlib import Path

import pytest

from app.content.files import kinds
from app.content.files.tree import look
from tests.content.sample import LESSON, Sample


@pytest.mark.parametrize("folder", ["modules", "exercises"])
def test_a_missing_folder_is_told(sample: Sample, folder: str) -> None:
    shutil.rmtree(sample.root / folder)

    assert f"{folder}/: De map '{folder}' ontbreekt." in "\n".join(sample.said())


def test_an_empty_folder_has_three_missing_folders(tmp_path: Path) -> None:
    said = "\n".join(Sample(tmp_path).said())

    assert said.count("De map '") == 3


@pytest.mark.parametrize("name", ["Les Een.nl.md", "les!.nl.md", "Lijn.svg", "-lijn.svg"])
def test_an_unsafe_name_is_refused(sample: Sample, name: str) -> None:
    sample.write(f"modules/01-begin/{name}", "x")

    problem = sample.problems()[0]

    assert problem.file == f"modules/01-begin/{name}"
    assert problem.message == f"De naam '{name}' kan niet."
    assert problem.suggestion == "Gebruik alleen kleine letters, cijfers, streepjes en punten."


def test_a_link_out_of_the_course_is_refused(
    sample: Sample, tmp_path_factory: pytest.TempPathFactory
) -> None:
    secret = tmp_path_factory.mktemp("outside") / "secret.svg"
    secret.write_text("<svg/>")
    (sample.root / "modules/01-begin/lijn2.svg").symlink_to(secret)

    assert str(sample.problem()) == (
        "modules/01-begin/lijn2.svg: Deze koppeling wijst buiten de cursus."
        " Zet het bestand zelf in deze map."
    )


def test_a_linked_folder_is_refused(
    sample: Sample, tmp_path_factory: pytest.TempPathFactory
) -> None:
    outside = tmp_path_factory.mktemp("outside")
    (outside / "module.toml").write_text("x = 1")
    (sample.root / "modules/02-buiten").symlink_to(outside)

    assert sample.problem().message == "Deze koppeling wijst buiten de cursus."


def test_a_link_to_nothing_is_refused(sample: Sample) -> None:
    (sample.root / "modules/01-begin/weg.svg").symlink_to(sample.root / "modules/nergens.svg")

    assert sample.problem().message == "Deze koppeling wijst niet naar een bestand."


def test_a_link_inside_the_course_is_a_file(sample: Sample) -> None:
    target = sample.root / "modules/01-begin/lijn.svg"
    (sample.root / "modules/01-begin/lijn2.svg").symlink_to(target)
    sample.change(LESSON, "lijn.svg", "lijn2.svg")

    assert sample.course().assets[0].name == "lijn2.svg"


def test_a_kind_of_file_that_is_no_part_of_a_course_is_refused(sample: Sample) -> None:
    sample.write("modules/01-begin/virus.exe", "x")

    assert str(sample.problem()) == (
        "modules/01-begin/virus.exe: Dit soort bestand ('.exe') hoort niet in een cursus."
        " Haal het weg, of laat de naam met _ beginnen."
    )


def test_a_file_that_is_too_large_is_refused(sample: Sample) -> None:
    sample.write("modules/01-begin/groot.svg", b" " * (201 * kinds.KILOBYTE))

    assert sample.said() == [
        "modules/01-begin/groot.svg: Dit bestand is te groot: 201 kB. Maak het kleiner dan 200 kB."
    ]


def test_an_empty_picture_is_refused(sample: Sample) -> None:
    sample.write("modules/01-begin/lijn.svg", b"")

    assert "modules/01-begin/lijn.svg: Dit bestand is leeg." in sample.said()[0]


def test_too_many_files_are_not_read(sample: Sample, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.content.files.tree._MOST_FILES", 3)

    assert "De cursus heeft meer dan 3 bestanden." in "\n".join(sample.said())


@pytest.mark.parametrize(
    "name", ["_concept.nl.md", ".DS_Store", "vertrek.nl.md~", "#vertrek.nl.md#"]
)
def test_drafts_hidden_files_and_copies_of_editors_do_not_count(sample: Sample, name: str) -> None:
    sample.write(f"modules/01-begin/{name}", "geen les")

    assert sample.problems() == []


def test_a_draft_folder_does_not_count(sample: Sample) -> None:
    sample.write("modules/_later/module.toml", "geen module")

    assert sample.problems() == []


def test_a_look_differs_when_a_file_changed_or_came_or_went(sample: Sample) -> None:
    looks = [look(sample.root)]
    sample.change(LESSON, "begint thuis", "begint buiten")
    looks.append(look(sample.root))
    sample.write("modules/01-begin/nieuw.svg", "<svg/>")
    looks.append(look(sample.root))
    sample.remove("modules/01-begin/nieuw.svg")
    sample.remove(LESSON)
    looks.append(look(sample.root))

    assert len(set(looks)) == 4


def test_a_look_is_the_same_when_nothing_changed(sample: Sample) -> None:
    assert look(sample.root) == look(sample.root)
