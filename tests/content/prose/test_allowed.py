import re
from collections.abc import Callable
from html.parser import HTMLParser
from xml.etree.ElementTree import Element, SubElement, tostring

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from typing_extensions import override

from app.content.prose.allowed import ELEMENTS, EVERYWHERE, keep_allowed
from tests.content.pages import Written

PIECES = (
    *(
        "tekst",
        " ",
        "\n",
        "\n\n",
        "    ",
        "# ",
        "## ",
        "- ",
        "1. ",
        "> ",
        "***",
        "__",
        "`",
        "```\n",
    ),
    *(
        "|",
        "|---|\n",
        "[",
        "]",
        "(",
        ")",
        "![",
        "](",
        "<",
        ">",
        '"',
        "'",
        "\\",
        "&",
        ";",
        "\t",
        ":   ",
    ),
    *(
        "javascript:",
        "JaVaScRiPt:",
        "&colon;",
        "&#58;",
        "&#x3a;",
        "data:text/html,",
        "https://x.nl",
    ),
    *("//x.nl", "les:vertrek", "begrip:klantreis", "lijn.svg", "<script>", "</script>", "style="),
    *("<img src=x onerror=a()>", "onclick=a()", ' onmouseover="a()" ', "{: style=x }", "[^1]"),
    *("[^1]: ", "[x]: ", "/// tip\n", "///\n", "/// film | ", "    src: film.mp4\n"),
    *("    attrs: {style: x, onclick: y}\n", "\x02", "\x03", "\x02wzxhzdk:0\x03", "klzzwxh:0000"),
    *("\x00", "<!--", "-->", "<![CDATA[", "<?", "\N{RIGHT-TO-LEFT OVERRIDE}", "\N{GRINNING FACE}"),
)


class Seen(HTMLParser):
    """Everything in a piece of HTML that a browser would act on."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.wrong: list[str] = []
        self.feed(html)
        self.close()

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in ELEMENTS:
            self.wrong.append(f"<{tag}>")
        for name, value in attrs:
            if name not in ELEMENTS.get(tag, set()) | EVERYWHERE:
                self.wrong.append(f"<{tag} {name}>")
            if name in {"href", "src"} and not re.match(r"/[a-z]|#|https://", value or ""):
                self.wrong.append(f"{name}={value}")

    @override
    def handle_comment(self, data: str) -> None:
        self.wrong.append(f"<!--{data}-->")

    @override
    def handle_decl(self, decl: str) -> None:
        self.wrong.append(f"<!{decl}>")

    @override
    def handle_pi(self, data: str) -> None:
        self.wrong.append(f"<?{data}>")


@settings(
    max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(pieces=st.lists(st.sampled_from(PIECES) | st.text(max_size=5), max_size=30))
def test_whatever_is_written_only_what_is_allowed_comes_out(
    write: Callable[[str], Written], pieces: list[str]
) -> None:
    assert Seen(write("".join(pieces)).html).wrong == []


def test_an_unknown_element_becomes_a_span() -> None:
    root = Element("div")
    SubElement(root, "script", {"src": "x", "class": "y"}).text = "alert(1)"

    keep_allowed(root)

    assert tostring(root) == b'<div><span class="y">alert(1)</span></div>'


def test_unknown_attributes_are_dropped() -> None:
    root = Element("div")
    SubElement(root, "p", {"style": "x", "onclick": "y", "id": "z"})

    keep_allowed(root)

    assert tostring(root) == b'<div><p id="z" /></div>'


@pytest.mark.parametrize(
    ("address", "stays"),
    [
        ("/lessen/x", True),
        ("#kop-x", True),
        ("https://vng.nl/", True),
        ("http://vng.nl/", False),
        ("//kwaad.example", False),
        ("javascript:alert(1)", False),
        ("/a\nb", False),
        ("https://x\\y", False),
        (" /lessen", False),
    ],
)
def test_only_known_addresses_stay(address: str, stays: bool) -> None:  # noqa: FBT001 - a table of cases
    root = Element("div")
    SubElement(root, "a", {"href": address})

    keep_allowed(root)

    assert ("href" in root[0].attrib) is stays
