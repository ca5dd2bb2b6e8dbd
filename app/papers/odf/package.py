"""An OpenDocument file: a zip with its kind first, what is in it, its styles, and a list."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from app.papers.odf.elements import element, named, plain

VERSION = "1.3"
LANGUAGE = "nl-NL"
STYLES = Path(__file__).with_name("styles.xml")
OWN = "Own"  # begins the names of styles that stand in the document itself
LONG_AGO = (1980, 1, 1, 0, 0, 0)  # so that the same document is the same file
BEGIN = b'<?xml version="1.0" encoding="UTF-8"?>\n'


class Kept(NamedTuple):
    """A picture in the file."""

    content: bytes
    media_type: str


class About(NamedTuple):
    """What programs tell about a document before it is opened."""

    kind: str  # its media type
    title: str
    made_at: datetime


def packed(about: About, content: ET.Element, pictures: Mapping[str, Kept]) -> bytes:
    """Return the whole file; `pictures` by their place in it."""
    written = BytesIO()
    parts = {
        "content.xml": BEGIN + ET.tostring(content),
        "styles.xml": STYLES.read_bytes(),
        "meta.xml": BEGIN + ET.tostring(_meta(about)),
    }
    with ZipFile(written, "w", ZIP_DEFLATED) as archive:
        archive.writestr(ZipInfo("mimetype", LONG_AGO), about.kind, ZIP_STORED)
        for name, part in parts.items():
            archive.writestr(ZipInfo(name, LONG_AGO), part, ZIP_DEFLATED)
        for name, kept in pictures.items():
            archive.writestr(ZipInfo(name, LONG_AGO), kept.content, ZIP_STORED)
        listed = dict.fromkeys(parts, "text/xml")
        listed |= {name: kept.media_type for name, kept in pictures.items()}
        manifest = BEGIN + ET.tostring(_manifest(about.kind, listed))
        archive.writestr(ZipInfo("META-INF/manifest.xml", LONG_AGO), manifest, ZIP_DEFLATED)
    return written.getvalue()


def document_content(*inside: ET.Element) -> ET.Element:
    """Return the outside of content.xml."""
    content = element("office:document-content", {"office:version": VERSION})
    content.extend(inside)
    return content


def table_styles() -> Iterator[ET.Element]:
    """Give the styles of tables once more, for a text: there, LibreOffice reads no others."""
    for style in ET.parse(STYLES).iter(named("style:style")):  # noqa: S314 - our own file
        if style.get(named("style:family")) in {"table", "table-row", "table-cell"}:
            name = named("style:name")
            style.set(name, f"{OWN}{style.get(name)}")
            yield style


def _meta(about: About) -> ET.Element:
    meta = element("office:document-meta", {"office:version": VERSION})
    inside = ET.SubElement(meta, named("office:meta"))
    told = {
        "meta:generator": "Leerreis",
        "dc:title": plain(about.title),
        "dc:language": LANGUAGE,
        "dc:date": about.made_at.isoformat(timespec="seconds"),
    }
    for name, text in told.items():
        ET.SubElement(inside, named(name)).text = text
    return meta


def _manifest(kind: str, listed: Mapping[str, str]) -> ET.Element:
    manifest = element("manifest:manifest", {"manifest:version": VERSION})
    for path, media_type in {"/": kind, **listed}.items():
        entry = {"manifest:full-path": path, "manifest:media-type": media_type}
        manifest.append(element("manifest:file-entry", entry))
    return manifest
