from app.content.files.tree import walk
from app.content.page.index import Index
from app.content.problems import Problems
from app.content.reading.folders import read_files
from app.content.reading.indexing import make_index
from tests.content.sample import GLOSSARY, WORKSHOP, Sample


def index_of(sample: Sample) -> Index:
    problems = Problems()
    return make_index(read_files(walk(sample.root, problems), problems))


def test_everything_can_be_pointed_at(sample: Sample) -> None:
    assert index_of(sample).titles == {
        "les": {"vertrek": "Vertrek", "aankomst": "Aankomst"},
        "zelftoets": {"toets": "De toets"},
        "oefening": {"kaart": "De kaart"},
        "bijeenkomst": {"start": "De start"},
        "module": {"begin": "Het begin"},
        "begrip": {"klantreis": "klantreis"},
        "reis": {},
    }


def test_what_a_broken_file_holds_is_not_called_missing(sample: Sample) -> None:
    sample.write(GLOSSARY, "x")
    sample.write(WORKSHOP, "x")

    assert index_of(sample).unsure == {"begrip", "bijeenkomst"}
