import pytest

from tests.content.sample import MODULE, QUIZ, Sample

BROKEN = {
    'id = "begin': (1, "Een tekst met gewone aanhalingstekens loopt door op de volgende regel."),
    "id = begin": (1, "Achter het =-teken staat geen geldige waarde."),
    "id begin": (1, "Na de naam van een veld hoort een =-teken."),
    'id = "begin" x': (1, "Achter de waarde staat nog iets."),
    'id = "begin"\nid = "begin"': (2, "Dit veld staat er twee keer."),
    'id = "be\\gin"': (1, "In een tekst staat een losse backslash (\\)."),
    'id = "begin"\n= 3': (2, "Deze regel begint niet met de naam van een veld."),
    'id = "begin"\n[x]\n[y': (3, "Een kop tussen blokhaken is niet gesloten."),
    'id = "begin"\n[x]\n[x]': (3, "Deze kop tussen blokhaken staat er twee keer."),
    'id = "begin"\nx = {a = 1, a = 2}': (2, "Dit veld staat er twee keer."),
    'id = "begin"\nx = "\\uD800"': (2, "Deze regel is geen geldige TOML."),
}


@pytest.mark.parametrize("text", BROKEN, ids=repr)
def test_what_toml_cannot_read_is_told_with_its_line(sample: Sample, text: str) -> None:
    line, message = BROKEN[text]
    sample.change(MODULE, 'id = "begin"', text)

    problem = sample.problem()

    assert (problem.file, problem.line, problem.message) == (MODULE, line, message)
    assert problem.suggestion


def test_a_list_that_never_closes_is_told(sample: Sample) -> None:
    sample.change(MODULE, 'questions = ["waar"] }]', 'questions = ["waar"] }')

    problem = sample.problem()

    assert (problem.line, problem.message) == (
        sample.line(MODULE, "owner ="),  # where something else than ] stands
        "Een lijst begint met [, maar eindigt niet met ].",
    )


def test_a_text_that_never_closes_is_told(sample: Sample) -> None:
    sample.write(MODULE, 'id = "begin"\ntitle = """Het begin')

    assert sample.problem().message.startswith("Een tekst begint met een aanhalingsteken")


def test_lists_too_deep_to_read_are_told(sample: Sample) -> None:
    sample.write(QUIZ, 'id = "toets"\n' + f"x = {'[' * 20_000}{']' * 20_000}\n")

    assert sample.problem().message == "Hier staan te veel lijsten in elkaar."


def test_a_broken_file_does_not_make_its_id_unknown(sample: Sample) -> None:
    sample.change(QUIZ, 'title = "De toets"', "title = De toets")

    assert [problem.file for problem in sample.problems()] == [QUIZ]
