from app.engine.dutch.questions.words import WORDS, QuestionWords


def test_words_are_written_as_they_are_compared() -> None:
    lists = [getattr(WORDS, name) for name in QuestionWords.model_fields]

    assert [word for words in lists for word in words if word != word.casefold()] == []


def test_a_judgement_that_only_measures_leads_not_after_how() -> None:
    assert "open" in WORDS.judging
    assert "open" not in WORDS.judging_after_how
