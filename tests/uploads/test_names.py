import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.uploads.names import LONGEST, ending_of, plain_name


@pytest.mark.parametrize(
    ("sent", "shown"),
    [
        ("brief.pdf", "brief.pdf"),
        ("Welkom in Oudeveen (versie 2).PDF", "Welkom in Oudeveen (versie 2).pdf"),
        ("C:\\Users\\noor\\brief.pdf", "brief.pdf"),
        ("../../etc/passwd", "passwd.pdf"),
        (".pdf", "pdf.pdf"),
        ("", "bestand.pdf"),
        ("...", "bestand.pdf"),
        ("brief\u202efdp.exe", "brief fdp.pdf"),
        ("a\0b\r\nSet-Cookie: x.pdf", "a b Set-Cookie: x.pdf"),
    ],
)
def test_a_name_is_shown_plainly(sent: str, shown: str) -> None:
    assert plain_name(sent, "pdf") == shown


@pytest.mark.parametrize(
    ("name", "ending"), [("a.JPEG", "jpg"), ("a.b.Png ", "png"), ("a", ""), ("x.pdf/b", "")]
)
def test_the_ending_is_read_as_people_mean_it(name: str, ending: str) -> None:
    assert ending_of(name) == ending


@given(st.text(max_size=300))
def test_no_name_leads_anywhere_or_hides_a_sign(name: str) -> None:
    shown = plain_name(name, "pdf")

    assert shown.endswith(".pdf")
    assert len(shown) <= LONGEST + 4
    assert not set("/\\") & set(shown)
    assert not [sign for sign in shown if unicodedata.category(sign).startswith("C")]
