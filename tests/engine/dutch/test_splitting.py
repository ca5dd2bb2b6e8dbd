import pytest

from app.engine.dutch.splitting import sentence_spans


def cut(text: str) -> list[str]:
    return [text[start:end] for start, end in sentence_spans(text)]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Ik belde. Niemand nam op! En toen?", ["Ik belde.", "Niemand nam op!", "En toen?"]),
        ("Neem bijv. uw pas mee. Tot dan.", ["Neem bijv. uw pas mee.", "Tot dan."]),
        (
            "Dhr. J. Jansen belde d.w.z. mailde o.a. ons.",
            ["Dhr. J. Jansen belde d.w.z. mailde o.a. ons."],
        ),
        ("Dat kost 3.50 euro. Betaal nu.", ["Dat kost 3.50 euro.", "Betaal nu."]),
        ("Hij riep 'stop!' en ging weg.", ["Hij riep 'stop!' en ging weg."]),
        ("Zij zei: 'Ga weg.' Toen ging ik.", ["Zij zei: 'Ga weg.'", "Toen ging ik."]),
        ("Nou... ik weet het niet.", ["Nou... ik weet het niet."]),
        (
            "Paspoort aanvragen\n\nU heeft nodig:\n- een foto\n- geld\n1. Bel ons.",
            ["Paspoort aanvragen", "U heeft nodig:", "een foto", "geld", "Bel ons."],
        ),
        ("Dit is een lange\nregel die verder gaat.", ["Dit is een lange\nregel die verder gaat."]),
        ("# Kop\nTekst zonder punt", ["Kop", "Tekst zonder punt"]),
        ("Tot vijf min. Daarna niet.", ["Tot vijf min.", "Daarna niet."]),
        ("", []),
        ("...\n\n - \n ?", []),
    ],
)
def test_a_text_is_cut_into_sentences(text: str, sentences: list[str]) -> None:
    assert cut(text) == sentences
