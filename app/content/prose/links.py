"""Links: by id inside the course, by https outside it, and nothing else."""

import re
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element

from app.content.page.html import MADE_BY_US, swap, with_parents, words_in
from app.content.page.index import TERM, WORDS
from app.content.page.page import Page
from app.content.prose.headings import PREFIX
from app.content.prose.terms import explain

_BY_ID = re.compile(rf"(?P<word>{'|'.join(WORDS)}):(?P<id>.*)")
_ALMOST_BY_ID = re.compile(r"(?P<word>[a-z]+):(?P<id>[a-z0-9-]+)")
_SAYS_NOTHING = {"hier", "klik hier", "deze link", "link", "lees meer", "meer", "deze pagina"}
_FOOTNOTES = {"footnote-ref", "footnote-backref"}


def link_up(root: Element, page: Page) -> None:
    """Give every link its address, and report the ones that go nowhere."""
    for parent, link in with_parents(root, "a"):
        if MADE_BY_US in link.attrib or link.get("class") in _FOOTNOTES:
            continue
        written = link.get("href", "").strip()
        link.attrib.pop("title", None)
        _look_at_words(link, written, page)
        if not _resolve(parent, link, written, page):
            _refuse(link, written, page)
            link.tag = "span"
            link.attrib.clear()


def _resolve(parent: Element, link: Element, written: str, page: Page) -> bool:
    """Set the address of a link; say whether that is done (or reported)."""
    by_id = _BY_ID.fullmatch(written)
    if by_id:
        _to_item(parent, link, by_id, page)
        return True
    if written.startswith("#"):
        return _to_heading(link, PREFIX + written.removeprefix("#"), page)
    if _is_https(written):
        link.set("href", written)
        link.set("rel", "noopener")
        return True
    return False


def _to_heading(link: Element, heading_id: str, page: Page) -> bool:
    """Point at a heading in the same text, if it is there."""
    is_there = heading_id in {heading.id for heading in page.headings}
    if is_there:
        link.set("href", f"#{heading_id}")
    return is_there


def _to_item(parent: Element, link: Element, by_id: re.Match[str], page: Page) -> None:
    """Point at something in the course; a word of the glossary is explained in place."""
    line = page.line_of(re.escape(by_id[0]) + r"(?![\w-])")
    target = page.target(by_id["word"], by_id["id"], line)
    if target is None:
        link.tag = "span"
        link.attrib.clear()
        return
    if not words_in(link):
        link.text = target.title
    if by_id["word"] == TERM:
        swap(parent, link, explain(link, page.index.terms[by_id["id"]], page))
    else:
        link.set("href", target.url)


def _is_https(written: str) -> bool:
    if any(sign.isspace() or not sign.isprintable() for sign in written):
        return False
    try:
        parts = urlsplit(written)
    except ValueError:
        return False
    return parts.scheme == "https" and bool(parts.hostname) and "@" not in parts.netloc


def _look_at_words(link: Element, written: str, page: Page) -> None:
    """Report a link that does not say where it goes."""
    words = words_in(link)
    if words.lower().strip(".! ") in _SAYS_NOTHING:
        line = page.line_of(re.escape(f"[{words}]"))
        message = f"De link '{words}' zegt niet waar die heen gaat."
        page.problem(message, "Maak een link van de woorden die dat wel zeggen.", line)
    elif not words and not _BY_ID.fullmatch(written) and link.find(".//img") is None:
        page.problem(
            "Deze link heeft geen tekst.", "Schrijf: [tekst](adres).", page.line_of(r"\[\]\(")
        )


def _refuse(link: Element, written: str, page: Page) -> None:
    """Report an address that cannot be."""
    line = page.line_of(re.escape(link.get("href", "")) or r"\]\(\)")
    page.problem(f"Het adres '{written}' kan niet.", _instead(written), line)


def _instead(written: str) -> str:
    """Say what to write instead of an address."""
    if written.startswith("http://"):
        return f"Schrijf https://{written.removeprefix('http://')}"
    if written.startswith("#"):
        return "In deze tekst is geen kop met die naam."
    if _ALMOST_BY_ID.fullmatch(written):
        return f"Voor de dubbele punt kan staan: {', '.join(WORDS)}."
    if "." in written and ":" not in written:
        return "Gebruik voor een bestand het blok /// download."
    return "Schrijf een adres met https:// of een id, zoals les:begin-en-einde."
