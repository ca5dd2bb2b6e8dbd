from app.engine.dutch.questions.lines import checked_lines


def test_line_n_of_the_answers_belongs_to_line_n_of_the_questions() -> None:
    typed = [b"Hoe ging dat?\n", b"\n", b"  \r\n", b"Bent u blij?\r\n", "\ufeffEn toen?".encode()]

    answers = list(checked_lines(typed))

    assert [answer.split("\t")[0] for answer in answers] == ["open", "", "", "closed", "open"]
    assert answers[0] == "open\t"
    assert answers[1] == ""


def test_odd_bytes_are_no_reason_to_stop() -> None:
    assert next(checked_lines([b"Hoe ging d\xff\xfet? \x00\x1b\n"])) == "open\t"


def test_an_answer_stays_on_its_line() -> None:
    (answer,) = checked_lines(["Hoe\tging\x0bdat\u2028echt, goed of slecht?\n".encode()])

    assert answer.count("\t") == 1
    assert len(answer.splitlines()) == 1
