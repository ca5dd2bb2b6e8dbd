from app.engine.checks.personal import KINDS, SAYS, personal_spots
from app.engine.checks.registry import Spot
from app.engine.document import Values

KEYS = {"text", "situation"}


def seen(values: Values) -> list[Spot]:
    return list(personal_spots(values, KEYS))


def test_an_address_is_found_where_it_stands() -> None:
    assert seen({"situation": "Ik woon in de Dorpsstraat 12."}) == [
        Spot("situation", "address", {"found": "Dorpsstraat 12"}, (14, 28))
    ]


def test_the_piece_is_where_the_text_has_it_without_spaces_around() -> None:
    (spot,) = seen({"situation": "  😀 Ik woon in de Dorpsstraat 12. "})

    assert spot.span == (16, 30)


def test_rows_in_rows_are_read() -> None:
    rows: Values = {
        "steps": [
            {"id": "s1", "pains": [{"id": "k1", "text": "Mail mij op sanne@voorbeeld.nl"}]},
            {"id": "s2", "text": "Ik belde mevrouw De Vries"},
        ]
    }

    assert [(spot.path, spot.variant) for spot in seen(rows)] == [
        ("steps/s1/pains/k1/text", "email"),
        ("steps/s2/text", "name"),
    ]


def test_everything_in_one_text_is_named() -> None:
    both = "Bel 06 12345678 of mail sanne@voorbeeld.nl"

    assert [spot.variant for spot in seen({"text": both})] == ["phone", "email"]


def test_other_fields_are_not_read() -> None:
    assert seen({"licence": "Mail de maker: sanne@voorbeeld.nl", "text": None, "minutes": 40}) == []


def test_it_says_what_it_promises() -> None:
    (spot,) = seen({"text": "Mail sanne@voorbeeld.nl"})

    assert spot.variant in KINDS
    assert tuple(spot.values) == SAYS
