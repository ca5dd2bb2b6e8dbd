from tests.content.sample import LESSON, Sample


def test_a_lesson_has_all_that_its_page_shows(sample: Sample) -> None:
    source = '[[sources]]\ntitle = "Klantreizen"\nby = "VNG"\nfact = "de lijn"\n+++\nEen'
    sample.change(LESSON, "+++\nEen", source)

    lesson = sample.course().lesson("vertrek")

    assert (lesson.title, lesson.minutes, lesson.summary) == ("Vertrek", 5, "Hoe u vertrekt.")
    assert [(source.title, source.year, source.url) for source in lesson.sources] == [
        ("Klantreizen", None, "")
    ]
    assert [heading.text for heading in lesson.headings] == ["De lijn"]
    assert lesson.words == 12


def test_the_fingerprint_changes_with_the_text_alone(sample: Sample) -> None:
    before = sample.course()
    sample.change(LESSON, "begint thuis", "begint buiten")
    after = sample.course()

    assert after.lesson("vertrek").fingerprint != before.lesson("vertrek").fingerprint
    assert after.lesson("aankomst").fingerprint == before.lesson("aankomst").fingerprint


def test_a_source_is_found_on_the_web_only_safely(sample: Sample) -> None:
    source = '[[sources]]\ntitle = "a"\nby = "b"\nfact = "c"\nurl = "javascript:x"\n+++\nEen'
    sample.change(LESSON, "+++\nEen", source)

    problem = sample.problem()

    assert (problem.line, problem.place) == (10, "sources 1, url")
