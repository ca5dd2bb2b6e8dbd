"""Built files, answered before Flask is asked: compressed once, kept by browsers for ever."""

from pathlib import Path
from wsgiref.headers import Headers

from flask import Flask
from whitenoise import WhiteNoise

PREFIX = "/static"
# the build puts a fingerprint in a name in two ways: page-a3a8f017c1.css, letter-VX3WN42K.woff2
FINGERPRINTED = r"-(?:[0-9a-f]{10}|[0-9A-Z]{8})\.\w+$"


def serve_static(app: Flask, folder: Path) -> None:
    """Let WhiteNoise answer for this folder, with the .br or .gz that lies beside a file.

    It knows the files of this moment: after a new build the web workers must be started again.
    """
    folder.mkdir(parents=True, exist_ok=True)
    app.wsgi_app = WhiteNoise(  # type: ignore[method-assign]  # Flask's own advice
        app.wsgi_app,
        root=folder,
        prefix=PREFIX,
        allow_all_origins=False,
        immutable_file_test=FINGERPRINTED,
        add_headers_function=_protect,
    )


def _protect(headers: Headers, _path: str, _url: str) -> None:
    headers["X-Content-Type-Options"] = "nosniff"
    headers["Cross-Origin-Resource-Policy"] = "same-origin"
    # opened by itself, a drawing would be a page of ours
    headers["Content-Security-Policy"] = "default-src 'none'; sandbox"
