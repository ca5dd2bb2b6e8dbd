"""What a file is, by what is in it. Nothing is unpacked but two small parts of known names."""

import re
from io import BytesIO
from zipfile import BadZipFile, ZipFile

KINDS = {
    "pdf": "application/pdf",
    "png": "image/png",
    "jpg": "image/jpeg",
    "webp": "image/webp",
    "odt": "application/vnd.oasis.opendocument.text",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "odp": "application/vnd.oasis.opendocument.presentation",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "txt": "text/plain",
    "csv": "text/csv",
}
PICTURES = frozenset({"png", "jpg", "webp"})
TEXTS = frozenset({"txt", "csv"})
NOTHING: frozenset[str] = frozenset()

# What a browser offers to choose from.
ACCEPT_PICTURES = ",".join(KINDS[ending] for ending in ("png", "jpg", "webp"))
ACCEPT_ALL = ",".join(f".{ending}" for ending in (*KINDS, "jpeg"))

_OPEN_DOCUMENT = {KINDS[ending].encode(): ending for ending in ("odt", "ods", "odp")}
_MAIN_PART = {f"{KINDS[ending]}.main+xml".encode(): ending for ending in ("docx", "xlsx", "pptx")}
_DIRECTORY_END = b"PK\x05\x06"
_LONGEST_COMMENT = 65_557  # of a zip: its end is somewhere in these last bytes
_LARGEST_DIRECTORY = 256 * 1024  # some three thousand parts: no document has that many
_LONGEST_LIST = 1024 * 1024  # of the parts of a document, unpacked
_CONTROL = re.compile("[\0-\x08\x0b\x0e-\x1f\x7f]")
_MARKUP = re.compile(r"\s*<(!|\?|html|head|body|script|svg|xml)", re.IGNORECASE)


def kinds_of(content: bytes) -> frozenset[str]:
    """Return the endings that fit what is in a file; none for what we do not keep."""
    if content.startswith(b"%PDF-"):
        return frozenset({"pdf"})
    if content.startswith((b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")) or _is_webp(content):
        return PICTURES
    if content.startswith(b"PK\x03\x04"):
        return _office(content)
    return TEXTS if _is_text(content) else NOTHING


def _is_webp(content: bytes) -> bool:
    return content[:4] == b"RIFF" and content[8:12] == b"WEBP"


def _office(content: bytes) -> frozenset[str]:
    if not _has_small_directory(content):
        return NOTHING
    try:
        with ZipFile(BytesIO(content)) as parts:
            if "mimetype" in parts.namelist():
                return _only(_OPEN_DOCUMENT.get(_start_of(parts, "mimetype", 100)))
            listed = _start_of(parts, "[Content_Types].xml", _LONGEST_LIST)
    except (BadZipFile, KeyError, NotImplementedError, RuntimeError, OSError, ValueError, EOFError):
        return NOTHING
    except Exception:  # noqa: BLE001 - whatever a broken or hostile archive stumbles over
        return NOTHING
    return _only(next((end for part, end in _MAIN_PART.items() if part in listed), None))


def _has_small_directory(content: bytes) -> bool:
    """Whether the list of parts is short: reading a long one alone would take seconds."""
    at = content.rfind(_DIRECTORY_END, max(0, len(content) - _LONGEST_COMMENT))
    return at >= 0 and int.from_bytes(content[at + 12 : at + 16], "little") <= _LARGEST_DIRECTORY


def _start_of(parts: ZipFile, name: str, most: int) -> bytes:
    with parts.open(name) as part:
        return part.read(most)


def _only(ending: str | None) -> frozenset[str]:
    return frozenset({ending}) if ending else NOTHING


def _is_text(content: bytes) -> bool:
    """Whether people can read it as it is; what a browser could take for a page is no text."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("cp1252", "replace")  # what Excel writes
    return bool(content) and not _CONTROL.search(text) and not _MARKUP.match(text)
