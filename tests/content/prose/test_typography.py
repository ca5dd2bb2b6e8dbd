import pytest

from tests.content.writing import Write

LS, RS = "\N{LEFT SINGLE QUOTATION MARK}", "\N{RIGHT SINGLE QUOTATION MARK}"


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ('Ze zei "ja".', "Ze zei “ja”."),
        ("Ze zei 'ja'.", f"Ze zei {LS}ja{RS}."),
        ("foto's en 's avonds", f"foto{RS}s en {RS}s avonds"),
        ("'t Is '97", f"{RS}t Is {RS}97"),
        ('("ja")', "(“ja”)"),
        ("Nou...", "Nou…"),
        ('"*Ja*", zei ze', "“<em>Ja</em>”, zei ze"),
        ('*"Ja"*', "<em>“Ja”</em>"),
        ('"\'t Is klaar"', f"“{RS}t Is klaar”"),
        ("al “goed”", "al “goed”"),
    ],
)
def test_quotation_marks_are_set_as_in_print(write: Write, typed: str, printed: str) -> None:
    assert f"<p>{printed}</p>" == write(f"{typed}\n").html


def test_code_stays_as_typed(write: Write) -> None:
    html = write('Schrijf `"zo..."` en\n\n    "ook zo"\n').html

    assert '<code>"zo..."</code>' in html
    assert '"ook zo"' in html


def test_a_new_paragraph_begins_anew(write: Write) -> None:
    assert "<p>“Twee”</p>" in write('Een\n\n"Twee"\n').html
