"""What somebody finds in a PDF who cannot look at it."""

import re
from collections.abc import Iterator
from io import BytesIO
from typing import Any, NamedTuple

import pikepdf
from page import validate_pdf_bytes
from pypdf import PdfReader


class Tag(NamedTuple):
    """A mark in the structure: H1, P, Table, Figure; and the words for who cannot see it."""

    name: str
    alt: str


def tags(pdf: bytes) -> list[Tag]:
    """Return the whole structure, in the order in which it is read."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        return list(_tags(opened.Root.StructTreeRoot.K))


def _tags(node: Any) -> Iterator[Tag]:  # noqa: ANN401 - as pikepdf
    if isinstance(node, pikepdf.Array):
        for one in node:
            yield from _tags(one)
    elif isinstance(node, pikepdf.Dictionary):
        if "/S" in node:
            yield Tag(str(node.S).strip("/"), str(node.get("/Alt", "")))
        if "/K" in node:
            yield from _tags(node.K)


def failures(pdf: bytes) -> list[str]:
    """Return what an independent program finds against PDF/UA-1."""
    report = validate_pdf_bytes(pdf, profile="ua1")
    return [f"{one.rule_id}: {one.message}" for one in report.failures]


def words(pdf: bytes) -> str:
    """Return all text without white space and hyphens, which come where a line is full."""
    text = "".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)
    return bare(text)


def bare(text: str) -> str:
    """Return a text without what a line break adds or takes."""
    return re.sub(r"[\s\u00ad\u200b\u2010-]", "", text)
