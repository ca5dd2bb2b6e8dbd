import hashlib

from app.content.files.kinds import PICTURES
from app.content.files.tree import walk
from app.content.page.shelf import Shelf
from app.content.problems import Problems, Spot
from tests.content.sample import LESSON, SVG, Sample

HERE = Spot(LESSON, 12)


def shelf_of(sample: Sample) -> tuple[Shelf, Problems]:
    problems = Problems()
    return Shelf(walk(sample.root, problems), problems), problems


def test_a_file_is_named_after_what_is_in_it(sample: Sample) -> None:
    shelf, _problems = shelf_of(sample)

    asset = shelf.take(HERE, "lijn.svg", PICTURES)

    assert asset is not None
    assert asset.hash == hashlib.sha256(SVG.encode()).hexdigest()[:16]
    assert (asset.media_type, asset.size) == ("image/svg+xml", len(SVG))


def test_only_what_was_asked_for_is_handed_out(sample: Sample) -> None:
    sample.write("modules/01-begin/andere.svg", SVG)
    shelf, _problems = shelf_of(sample)
    shelf.take(HERE, "lijn.svg", PICTURES)
    shelf.take(HERE, "lijn.svg", PICTURES)

    assert [asset.name for asset in shelf.assets] == ["lijn.svg"]


def test_a_file_that_is_not_there_is_told_where_it_was_asked_for(sample: Sample) -> None:
    shelf, problems = shelf_of(sample)

    assert shelf.take(HERE, "lijm.svg", PICTURES) is None
    assert str(problems.all()[0]) == (
        f"{LESSON}:12: Het bestand 'lijm.svg' is er niet. Bedoelt u 'lijn.svg'?"
    )


def test_a_file_of_another_folder_is_not_there(sample: Sample) -> None:
    shelf, problems = shelf_of(sample)

    for name in ("../01-begin/lijn.svg", "/etc/passwd", "../../course/course.toml", ""):
        assert shelf.take(HERE, name, PICTURES) is None
    assert len(problems.all()) == 4


def test_a_file_of_the_wrong_kind_is_told(sample: Sample) -> None:
    shelf, problems = shelf_of(sample)

    assert shelf.take(HERE, "quiz.nl.toml", PICTURES) is None
    assert problems.all()[0].suggestion == ("Kies een bestand met .svg, .png, .jpg, .jpeg, .webp.")
