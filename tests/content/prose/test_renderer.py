import html5lib

from tests.content.writing import Write

EVERYTHING = """Een [klantreis](begrip:klantreis) en "meer".

## Kop

![Een lijn](lijn.svg "Bijschrift")

/// tip | Titel
Tekst met [reis](begrip:klantreis).

- a
- b
///

/// citaat | Sanne
Klaar.
///

/// film | De film
    src: film.mp4
    captions: film.vtt

Sanne loopt.
///

/// download | Blad
    file: werkblad.pdf
///

/// oefening | kaart
///

/// bijeenkomst | start
///

| Wat | Hoe |
|---|--:|
| a | b[^1] |

Woord
:   Uitleg

1. Een

    Nog een.

2. Twee

> Aangehaald

[^1]: Noot.
"""


def test_everything_together_is_valid_html(write: Write) -> None:
    written = write(EVERYTHING)

    assert written.problems == ()
    page = f"<!DOCTYPE html><html lang=nl><title>x</title><main>{written.html}</main></html>"
    html5lib.HTMLParser(strict=True).parse(page)


def test_every_id_stands_once_and_every_reference_is_there(write: Write) -> None:
    tree = html5lib.parse(write(EVERYTHING).html, namespaceHTMLElements=False)
    ids = [element.get("id") for element in tree.iter() if element.get("id")]
    wanted = {
        element.get(name, "").removeprefix("#")
        for element in tree.iter()
        for name in ("aria-labelledby", "popovertarget", "href")
        if element.get(name, "").startswith("#") or name != "href"
    } - {""}

    assert len(ids) == len(set(ids))
    assert wanted <= set(ids)


def test_words_are_counted_as_they_are_read(write: Write) -> None:
    assert write("Dit is één 'klant-reis'.\n\n## Kop\n\n/// tip\nMeer.\n///\n").words == 7


def test_a_new_text_starts_from_nothing(write: Write) -> None:
    write("## Kop\n\n/// tip\nEen.\n///\n")
    second = write("## Kop\n\n/// tip\nEen.\n///\n")

    assert 'id="blok-1"' in second.html
    assert [heading.id for heading in second.headings] == ["kop-kop"]


def test_a_text_that_is_too_deep_to_read_is_told(write: Write) -> None:
    written = write(f"{'*' * 5000}x{'*' * 5000}\n")

    assert written.said == [(1, "In deze tekst staat te veel in elkaar.")]
    assert written.html == ""
