import pytest

from tests.content.writing import Write


@pytest.mark.parametrize(
    ("word", "look", "called"),
    [
        ("tip", "tip", "Tip"),
        ("voorbeeld", "example", "Voorbeeld"),
        ("reflectie", "reflect", "Denk even na"),
    ],
)
def test_a_block_has_its_look_and_its_name(write: Write, word: str, look: str, called: str) -> None:
    written = write(f"/// {word}\nTekst met **vet**.\n///\n")

    assert written.problems == ()
    assert written.html == (
        f'<aside aria-labelledby="blok-1" class="lr-block lr-block--{look}">\n'
        f'<p class="lr-block__name" id="blok-1">{called}</p>\n'
        "<p>Tekst met <strong>vet</strong>.</p>\n</aside>"
    )


def test_a_block_can_have_a_title(write: Write) -> None:
    written = write("/// voorbeeld | Heusden: de *brief*\nTekst.\n///\n")

    assert '<p class="lr-block__title">Heusden: de *brief*</p>' in written.html


def test_every_block_has_a_name_of_its_own_for_who_cannot_see(write: Write) -> None:
    html = write("/// tip\nEen.\n///\n\n/// tip\nTwee.\n///\n").html

    assert 'aria-labelledby="blok-2"' in html
    assert html.count('id="blok-1"') == html.count('id="blok-2"') == 1


def test_a_block_holds_lists_and_several_paragraphs(write: Write) -> None:
    html = write("/// tip\nEen.\n\n- a\n- b\n\nTwee.\n///\n\nErna.\n").html

    inside, after = html.split("</aside>")
    assert inside.count("<p>") == 2
    assert "<li>b</li>" in inside
    assert "<p>Erna.</p>" in after
