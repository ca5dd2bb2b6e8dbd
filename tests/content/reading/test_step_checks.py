from tests.content.sample import MODULE, WORKSHOP, Sample


def test_something_to_do_that_is_no_step_is_told_where_it_is_asked(sample: Sample) -> None:
    sample.change(WORKSHOP, '"les:vertrek"', '"zelftoets:toets"')
    sample.change(MODULE, '  { quiz = "toets" },\n', "")

    assert (
        f"{WORKSHOP}:12: 'zelftoets:toets' is geen stap van een module."
        " Zet het bij steps van een module, of haal het hier weg. (requires 1)"
    ) in sample.said()


def test_a_module_that_cannot_be_read_may_have_any_step(sample: Sample) -> None:
    sample.change(MODULE, 'code = "M0"', "code = 0")

    assert [problem.file for problem in sample.problems()] == [MODULE]
