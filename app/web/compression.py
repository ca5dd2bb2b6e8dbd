"""Large pages go over the wire small, also where no proxy sees to that.

The form of a plan with thirty actions is 800 kB of text that says much the same again and again.
Packing a page with a secret in it lets somebody guess the secret who can make a visitor's browser
ask for it with guesses inside, and see how large the answer is (BREACH). So what another site made
the browser ask for goes as it is.
"""

import gzip

import brotli  # type: ignore[import-untyped]  # it has no types
from flask import Flask, Response, request

SMALL = 20_000  # bytes: below this it costs more than it gives
KINDS = {"text/html", "application/json"}
STRANGERS = {"cross-site", "same-site"}  # of Sec-Fetch-Site: who made the browser ask
GZIP_LEVEL, BROTLI_QUALITY = 5, 4


def init_compression(app: Flask) -> None:
    """Pack what is large, for browsers that can unpack it."""
    app.after_request(_packed)


def _packed(response: Response) -> Response:
    if response.mimetype not in KINDS or response.direct_passthrough:
        return response
    body = response.get_data()
    if len(body) < SMALL:
        return response
    response.vary.update(["Accept-Encoding", "Sec-Fetch-Site"])
    if request.headers.get("Sec-Fetch-Site") in STRANGERS:
        return response
    accepted = request.accept_encodings
    if accepted.quality("br") > 0:
        response.set_data(brotli.compress(body, quality=BROTLI_QUALITY))
        response.content_encoding = "br"
    elif accepted.quality("gzip") > 0:
        response.set_data(gzip.compress(body, GZIP_LEVEL, mtime=0))
        response.content_encoding = "gzip"
    return response
