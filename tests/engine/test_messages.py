from app.engine.messages import Message, Wording, fill, placeholders

MESSAGE = Message(
    short="Klein.",
    sentence="{Word} is een woord van {who}.",
    why="Daarom.",
    do="Kijk.",
    variants={"large": Wording(short="Groot.")},
)


def test_a_placeholder_is_filled() -> None:
    assert fill("Dit is {word}.", {"word": "afhandeling"}) == "Dit is afhandeling."


def test_a_placeholder_with_a_capital_begins_the_sentence() -> None:
    assert fill("{Word} hier.", {"word": "ïntake"}) == "Ïntake hier."


def test_what_a_learner_typed_is_never_a_placeholder() -> None:
    assert fill("{word} {who}", {"word": "{who}", "who": "mij"}) == "{who} mij"
    assert fill("{word.__class__}", {"word": "x"}) == "{word.__class__}"


def test_a_placeholder_without_value_stays() -> None:
    assert fill("{word}", {}) == "{word}"


def test_a_text_names_its_placeholders() -> None:
    assert placeholders("{Word} of {better}") == {"word", "better"}


def test_a_variant_says_only_what_differs() -> None:
    large = MESSAGE.variant("large")

    assert (large.short, large.why) == ("Groot.", "Daarom.")
    assert MESSAGE.variant("").short == "Klein."


def test_every_text_is_filled() -> None:
    assert (
        MESSAGE.filled({"word": "ketens", "who": "ons"}).sentence == "Ketens is een woord van ons."
    )
