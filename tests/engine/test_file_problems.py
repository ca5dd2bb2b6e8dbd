from app.engine.file_problems import BrokenTemplateError, FileProblem


def test_all_that_is_wrong_is_in_the_error() -> None:
    problems = [
        FileProblem(file="texts", place=("fields", "title"), message="De tekst ontbreekt."),
        FileProblem(file="template", place=("checks",), message="Die controle bestaat niet."),
    ]

    error = BrokenTemplateError(problems)

    assert error.problems == tuple(problems)
    assert str(error) == "De tekst ontbreekt.; Die controle bestaat niet."
