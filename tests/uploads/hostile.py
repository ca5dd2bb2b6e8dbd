"""Files as they come in: good ones, and those of somebody who means no good."""

import struct
import zlib
from io import BytesIO
from zipfile import ZIP_STORED, ZipFile

from PIL import Image

MARK = b"kraanvogelkruid-52.3676N-4.9041E"


def picture(kind: str = "PNG", size: tuple[int, int] = (60, 40), **more: object) -> bytes:
    """A picture: left half red, right half blue."""
    image = Image.new("RGB", size, (200, 30, 30))
    image.paste((30, 30, 200), (size[0] // 2, 0, *size))
    written = BytesIO()
    image.save(written, kind, **more)
    return written.getvalue()


def photo(orientation: int = 6) -> bytes:
    """A photo of a telephone that lies on its side, with a place and a mark in everything."""
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010E] = MARK.decode()
    exif.get_ifd(0x8825)[1] = "N"
    exif.get_ifd(0x8825)[29] = MARK.decode()
    return picture("JPEG", exif=exif, icc_profile=b"ICC" + MARK, comment=MARK)


def chunk(name: bytes, content: bytes) -> bytes:
    crc = struct.pack(">I", zlib.crc32(name + content))
    return struct.pack(">I", len(content)) + name + content + crc


def claimed(width: int, height: int, packed: bytes = b"") -> bytes:
    """A PNG that says to be this large, whatever is in it."""
    header = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    parts = [chunk(b"IHDR", header), chunk(b"IDAT", packed or zlib.compress(b"\0"))]
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts) + chunk(b"IEND", b"")


def bomb() -> bytes:
    """Sixteen million times nothing: small on the way, large in memory."""
    return claimed(50_000, 50_000, zlib.compress(b"\0" * 2**24, 9))


def archive(**parts: bytes) -> bytes:
    """A zip with these parts; in their names "__" is a slash and "_dot_" a dot."""
    written = BytesIO()
    with ZipFile(written, "w", ZIP_STORED) as made:
        for name, content in parts.items():
            made.writestr(name.replace("__", "/").replace("_dot_", "."), content)
    return written.getvalue()


def open_document(kind: str = "text") -> bytes:
    return archive(mimetype=f"application/vnd.oasis.opendocument.{kind}".encode())


def office_document(main: str = "wordprocessingml.document") -> bytes:
    written = BytesIO()
    with ZipFile(written, "w") as made:
        part = f"application/vnd.openxmlformats-officedocument.{main}.main+xml"
        made.writestr("[Content_Types].xml", f'<Types><Override ContentType="{part}"/></Types>')
    return written.getvalue()


def crowded() -> bytes:
    """A document of Word, and ten thousand parts that have nothing to do with it."""
    written = BytesIO(office_document())
    with ZipFile(written, "a") as made:
        for number in range(10_000):
            made.writestr(f"deel{number}", b"")
    return written.getvalue()


HTML = b"<!doctype html><script>alert(1)</script>"
SVG = b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'
EPS = b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 10 10\n"
