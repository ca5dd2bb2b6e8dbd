import pytest

from app.content import READ, StepKind
from tests.content.sample import COURSE, MODULE, Sample


def test_a_module_that_does_not_exist_is_asked_about(sample: Sample) -> None:
    sample.change(COURSE, 'modules = ["begin"]\n\n[[', 'modules = ["begin", "begln"]\n\n[[')

    assert sample.said()[0] == (
        f"{COURSE}:6: Deze module bestaat niet: 'begln'. Bedoelt u 'begin'? (modules 2)"
    )


def test_a_module_twice_is_told(sample: Sample) -> None:
    sample.change(COURSE, 'modules = ["begin"]\n\n[[', 'modules = ["begin", "begin"]\n\n[[')

    assert sample.problem().message == "De module 'begin' staat er twee keer."


def test_a_module_that_is_left_out_is_told(sample: Sample) -> None:
    sample.add_module()
    sample.change(COURSE, '"verder"]\n\n[[phases', '"begin"]\n\n[[phases')

    assert "De module 'verder' staat niet in de cursus." in "\n".join(sample.said())


def test_an_end_document_with_an_unknown_exercise_is_told_with_its_line(sample: Sample) -> None:
    sample.change(COURSE, "[[phases", 'end_document = ["kaart", "weg"]\n\n[[phases')

    problem = sample.problem()

    assert (problem.line, problem.place) == (8, "end_document 2")
    assert problem.message == "Deze oefening bestaat niet: 'weg'."


def test_a_phase_with_an_unknown_module_is_told_with_its_line(sample: Sample) -> None:
    sample.change(COURSE, 'modules = ["begin"]\n\n[f', 'modules = ["begin", "weg"]\n\n[f')

    problem = sample.problem()

    assert (problem.line, problem.place) == (11, "phases 1, modules 2")
    assert problem.message == "Deze module bestaat niet: 'weg'."


def test_a_module_without_a_phase_is_told(sample: Sample) -> None:
    sample.change(COURSE, 'modules = ["begin"]\n\n[f', "modules = []\n\n[f")

    assert sample.problem().message == "De module 'begin' staat in geen enkele fase."


def test_a_module_in_two_phases_is_told(sample: Sample) -> None:
    phase = '[[phases]]\nid = "twee"\ntitle = "Twee"\nmodules = ["begin"]\n\n[finished]'
    sample.change(COURSE, "[finished]", phase)

    assert sample.problem().message == "De module 'begin' staat in twee fasen."


def test_a_course_can_do_without_phases(sample: Sample) -> None:
    phase = '[[phases]]\nid = "bepalen"\ntitle = "Bepalen"\nmodules = ["begin"]\n'
    sample.change(COURSE, phase, "")

    assert sample.course().phases == ()


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            'exercises = ["kaart"]',
            'exercises = ["kaartt"]',
            "Deze oefening bestaat niet: 'kaartt'.",
        ),
        ('workshops = ["start"]', 'workshops = ["w1"]', "Deze bijeenkomst bestaat niet: 'w1'."),
    ],
)
def test_what_does_not_fit_is_told_with_its_line(
    sample: Sample, old: str, new: str, message: str
) -> None:
    sample.change(COURSE, old, new)

    problem = sample.problem()

    assert (problem.line, problem.message) == (sample.line(COURSE, new), message)


def test_something_to_do_that_is_no_step_is_told(sample: Sample) -> None:
    sample.change(MODULE, '  { workshop = "start" },\n', "")

    assert str(sample.problem()) == (
        f"{COURSE}:15: 'bijeenkomst:start' is geen stap van een module."
        " Zet het bij steps van een module, of haal het hier weg. (finished, workshops 1)"
    )


def test_a_phase_with_an_unknown_exercise_is_told_with_its_line(sample: Sample) -> None:
    known = 'modules = ["begin"]\n\n[f'
    sample.change(COURSE, known, 'modules = ["begin"]\nexercises = ["kaart", "kart"]\n\n[f')

    problem = sample.problem()

    assert problem.place == "phases 1, exercises 2"
    assert "'kart'" in problem.message


TRACK = '[[tracks]]\nid = "lezer"\ntitle = "Lezer"\nsummary = "U leest."\nmodules = ["begin"]\n'


def with_tracks(sample: Sample, tracks: str) -> None:
    sample.change(COURSE, "[finished]", f"{tracks}\n[finished]")


def test_a_track_with_an_unknown_module_is_told_with_its_line(sample: Sample) -> None:
    with_tracks(sample, TRACK.replace('"begin"', '"begin", "weg"'))

    problem = sample.problem()

    assert (problem.place, problem.message) == (
        "tracks 1, modules 2",
        "Deze module bestaat niet: 'weg'.",
    )


@pytest.mark.parametrize(
    ("tracks", "message"),
    [
        (TRACK * 2, "Het spoor 'lezer' staat er twee keer."),
        (
            TRACK.replace('"begin"', '"begin", "begin"'),
            "De module 'begin' staat twee keer in dit spoor.",
        ),
    ],
)
def test_what_stands_in_tracks_twice_is_told(sample: Sample, tracks: str, message: str) -> None:
    with_tracks(sample, tracks)

    assert sample.problem().message == message


def test_who_only_reads_makes_nothing(sample: Sample) -> None:
    with_tracks(sample, TRACK + "reads_only = true\n\n" + TRACK.replace("lezer", "maker"))

    course = sample.course()

    reader, maker = course.tracks
    assert [course.minutes_of(one, *READ) for one in (reader, maker)] == [15, 15]
    assert [course.minutes_of(one, StepKind.EXERCISE) for one in (reader, maker)] == [0, 5]
