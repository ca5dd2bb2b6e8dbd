"""What is in an OpenDocument file, and whether an office program opens it."""

import shutil
import subprocess
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree as ET
from zipfile import ZIP_STORED, ZipFile

import pytest

from app.papers.odf.elements import named

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
needs_office = pytest.mark.skipif(OFFICE is None, reason="there is no LibreOffice here")


def parts(made: bytes) -> dict[str, bytes]:
    """Return everything in the file; its kind comes first and unpacked, as the standard says."""
    with ZipFile(BytesIO(made)) as archive:
        assert archive.testzip() is None
        first = archive.infolist()[0]
        assert (first.filename, first.compress_type) == ("mimetype", ZIP_STORED)
        return {name: archive.read(name) for name in archive.namelist()}


def read(part: bytes) -> ET.Element:
    """Read a part of it."""
    return ET.fromstring(part)  # noqa: S314 - we wrote it ourselves


def content(made: bytes) -> ET.Element:
    """Return what stands in the document."""
    return read(parts(made)["content.xml"])


def words(node: ET.Element) -> str:
    """Return a text as it is read: with its line breaks and its spaces."""
    marks = {named("text:line-break"): "\n", named("text:tab"): "\t"}
    own = marks.get(node.tag, node.text or "")
    if node.tag == named("text:s"):
        own = " " * int(node.get(named("text:c"), "1"))
    return own + "".join(words(one) + (one.tail or "") for one in node)


def styles_used(node: ET.Element) -> set[str]:
    """Return the names of all styles that are asked for."""
    ends = ("text:style-name", "table:style-name", "draw:style-name")
    return {one.get(named(end), "") for one in node.iter() for end in ends} - {""}


def styles_known(made: bytes) -> set[str]:
    """Return the names of all styles that there are."""
    found = parts(made)
    roots = [read(found[name]) for name in ("content.xml", "styles.xml")]
    return {one.get(named("style:name"), "") for root in roots for one in root.iter()}


def converted(made: bytes, ending: str, folder: Path) -> Path:
    """Let LibreOffice open a file and write it as PDF."""
    path = folder / f"document.{ending}"
    path.write_bytes(made)
    home = f"-env:UserInstallation=file://{folder}/office"
    program = [str(OFFICE), home, "--headless", "--convert-to", "pdf", "--outdir", str(folder)]
    subprocess.run([*program, str(path)], check=True, timeout=180)  # noqa: S603 - our own words
    return path.with_suffix(".pdf")
