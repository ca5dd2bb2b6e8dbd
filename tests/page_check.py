"""What is right on every page: checked in every test that opens one."""

from collections import Counter
from html.parser import HTMLParser

from typing_extensions import override

LABELLED = {"input", "select", "textarea"}
NO_LABEL_NEEDED = {"hidden", "submit", "button", "image", "reset"}


class Page(HTMLParser):
    """What the checks need to know of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.ids: Counter[str] = Counter()
        self.lang = ""
        self.headings: list[str] = []
        self.title = ""
        self.labels: set[str] = set()
        self.controls: list[dict[str, str]] = []
        self.problems: list[str] = []
        self._open: list[str] = []
        self._levels: list[int] = []

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        if "id" in found:
            self.ids[found["id"]] += 1
        if tag == "html":
            self.lang = found.get("lang", "")
        if tag == "h1":
            self.headings.append("")
        if tag == "label" and "for" in found:
            self.labels.add(found["for"])
        if tag in LABELLED and found.get("type") not in NO_LABEL_NEEDED:
            self.controls.append(found | {"inside_label": "yes" if "label" in self._open else ""})
        self._look_at_safety(tag, found)
        self._open.append(tag)

    @override
    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open.pop() != tag:
            pass

    @override
    def handle_data(self, data: str) -> None:
        if "title" in self._open and "svg" not in self._open:
            self.title += data
        if "h1" in self._open and self.headings:
            self.headings[-1] += data

    def _look_at_safety(self, tag: str, found: dict[str, str]) -> None:
        if "style" in found or tag == "style":
            self.problems.append(f"inline style on <{tag}>")
        if tag == "script" and "src" not in found:
            self.problems.append("inline script")
        self.problems += [f"{name} on <{tag}>" for name in found if name.startswith("on")]
        if tag == "img" and "alt" not in found:
            self.problems.append("image without alt")
        for name in ("src", "href", "action"):
            if found.get(name, "").startswith(("http:", "//", "data:", "javascript:")):
                self.problems.append(f"{name}={found[name]}")


def check_page(html: str) -> None:
    """Fail when a page misses what every page has."""
    page = Page()
    page.feed(html)
    problems = list(page.problems)
    problems += [f"id {name} stands {n} times" for name, n in page.ids.items() if n > 1]
    if page.lang != "nl":
        problems.append(f"lang={page.lang!r}")
    h1 = [" ".join(text.split()) for text in page.headings]
    if len(h1) != 1:
        problems.append(f"{len(h1)} h1 headings")
    elif not " ".join(page.title.split()).startswith(h1[0]):
        problems.append(f"title {page.title!r} does not begin with {h1[0]!r}")
    problems += [f"no label: {c}" for c in page.controls if not _is_labelled(c, page.labels)]
    assert not problems, "\n".join(problems)


def _is_labelled(control: dict[str, str], labels: set[str]) -> bool:
    return bool(
        control["inside_label"]
        or control.get("aria-label")
        or control.get("aria-labelledby")
        or control.get("id") in labels
    )
