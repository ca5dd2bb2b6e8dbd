from pathlib import Path

import pytest

from tests.content.sample import FILES, LESSON, Sample


def test_a_text_that_is_not_utf8_is_told_with_its_line(sample: Sample) -> None:
    sample.write(
        LESSON,
        FILES[LESSON].replace("thuis", "caf\N{LATIN SMALL LETTER E WITH ACUTE}").encode("latin-1"),
    )

    assert str(sample.problem()) == (
        "modules/01-begin/vertrek.nl.md:7: Op deze regel staat een teken dat geen UTF-8 is."
        " Sla het bestand op als 'UTF-8'."
    )


def test_a_byte_order_mark_is_told_and_the_rest_is_read(sample: Sample) -> None:
    sample.write(LESSON, b"\xef\xbb\xbf" + FILES[LESSON].encode())

    assert str(sample.problem()) == (
        "modules/01-begin/vertrek.nl.md:1: Dit bestand begint met een onzichtbaar teken (BOM)."
        " Sla het op als 'UTF-8', niet als 'UTF-8 met BOM'."
    )


@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_other_line_ends_read_the_same(sample: Sample, end: str) -> None:
    before = sample.course().lesson("vertrek").html
    sample.write(LESSON, FILES[LESSON].replace("\n", end))

    assert sample.course().lesson("vertrek").html == before


def test_a_file_that_cannot_be_opened_is_told(
    sample: Sample, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = Path.read_bytes

    def locked(path: Path) -> bytes:
        if path.name == "vertrek.nl.md":
            raise PermissionError
        return read(path)

    monkeypatch.setattr(Path, "read_bytes", locked)

    said = "modules/01-begin/vertrek.nl.md: Dit bestand is niet te lezen."
    assert sample.said()[-1].startswith(said)


def test_a_control_character_is_told_with_its_line(sample: Sample) -> None:
    sample.change(LESSON, "begint thuis", "begint\x02 thuis")

    assert str(sample.problem()) == (
        "modules/01-begin/vertrek.nl.md:7: Op deze regel staat een onzichtbaar stuurteken."
        " Typ de regel opnieuw."
    )
