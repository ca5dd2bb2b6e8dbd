from tests.content.sample import (
    COURSE,
    FILES,
    GLOSSARY,
    LESSON,
    OTHER_LESSON,
    QUIZ,
    WORKSHOP,
    Sample,
)


def test_two_lessons_with_one_id_are_told(sample: Sample) -> None:
    sample.change(LESSON, 'id = "vertrek"', 'id = "aankomst"')

    said = (
        f"{LESSON}:2: Deze les heeft hetzelfde id als {OTHER_LESSON}: 'aankomst'."
        " Geef een van de twee een ander id. (id)"
    )
    assert said in sample.said()


def test_two_self_checks_with_one_id_are_told(sample: Sample) -> None:
    sample.write("modules/01-begin/tweede.nl.toml", FILES[QUIZ])

    assert sample.problem().message == f"Deze zelftoets heeft hetzelfde id als {QUIZ}: 'toets'."


def test_two_modules_with_one_id_are_told(sample: Sample) -> None:
    sample.add_module()
    sample.change("modules/02-verder/module.toml", 'id = "verder"\ncode', 'id = "begin"\ncode')

    said = "\n".join(sample.said())
    assert "Deze module heeft hetzelfde id als modules/01-begin/module.toml: 'begin'." in said


def test_two_words_with_one_id_are_told(sample: Sample) -> None:
    sample.write(GLOSSARY, FILES[GLOSSARY] * 2)

    assert str(sample.problem()) == (
        f"{GLOSSARY}:9: Het id 'klantreis' staat er twee keer."
        " Geef een van de twee een ander id. (terms 2, id)"
    )


def test_two_workshops_with_one_id_are_told(sample: Sample) -> None:
    sample.write("course/workshops/tweede.nl.toml", FILES[WORKSHOP])

    assert f"Deze bijeenkomst heeft hetzelfde id als {WORKSHOP}: 'start'." in "\n".join(
        sample.said()
    )


def test_two_phases_with_one_id_are_told(sample: Sample) -> None:
    phase = '[[phases]]\nid = "bepalen"\ntitle = "Nog eens"\n\n'
    sample.change(COURSE, "[finished]", f"{phase}[finished]")

    assert sample.problem().message == "Het id 'bepalen' staat er twee keer."
    assert sample.problem().place == "phases 2, id"
