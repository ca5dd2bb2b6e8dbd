"""What a form sends, read in one go: the same as Werkzeug reads, which decodes name by name."""

from typing import IO, TYPE_CHECKING, TypeAlias
from urllib.parse import parse_qsl, unquote

from flask import Request
from typing_extensions import override
from werkzeug.formparser import FormDataParser

if TYPE_CHECKING:
    from werkzeug.datastructures import FileStorage, MultiDict

PAIR, VALUE = "\0", "\1"  # stand between pairs, and between a name and its value
BOTH = str.maketrans({"&": PAIR, "=": VALUE, "+": " "})
NOT_IN_TEXT = (PAIR, VALUE, "%00", "%01")
HOW_TO_DECODE = "werkzeug.url_quote"  # what is no UTF-8 stays as it was sent
_Fields: TypeAlias = "MultiDict[str, str]"
_Files: TypeAlias = "MultiDict[str, FileStorage]"


class FormReader(FormDataParser):
    """Reads the fields of a form that was sent as the address of a page is written."""

    @override
    def _parse_urlencoded(
        self, stream: IO[bytes], mimetype: str, content_length: int | None, options: dict[str, str]
    ) -> tuple[IO[bytes], _Fields, _Files]:
        return stream, self.cls(pairs(stream.read().decode())), self.cls()


class FormRequest(Request):
    """A request of which the form is read that way: an autosave has sixty fields and more."""

    form_data_parser_class = FormReader


def pairs(text: str) -> list[tuple[str, str]]:
    """Return the names and values in what a form sent."""
    if any(sign in text for sign in NOT_IN_TEXT):  # then the signs between would be ambiguous
        return parse_qsl(text, keep_blank_values=True, errors=HOW_TO_DECODE)
    decoded = unquote(text.translate(BOTH), errors=HOW_TO_DECODE)
    found = [pair.partition(VALUE) for pair in decoded.split(PAIR) if pair]
    return [(name, value.replace(VALUE, "=")) for name, _sign, value in found]
