import gzip

import brotli  # type: ignore[import-untyped]  # it has no types
import pytest
from flask import Flask, Response

from app.web.compression import SMALL, init_compression

LARGE = "<p>Ik wil weten waar ik aan toe ben.</p>" * 1000
UNPACK = {"gzip": gzip.decompress, "br": brotli.decompress}


@pytest.fixture
def packing() -> Flask:
    """An app with a large page, a small one and a file."""
    app = Flask(__name__)
    init_compression(app)
    app.add_url_rule("/large", view_func=lambda: LARGE)
    app.add_url_rule("/small", endpoint="small", view_func=lambda: "x" * (SMALL - 1))
    app.add_url_rule("/file", endpoint="file", view_func=_file)
    return app


def _file() -> Response:
    return Response(b"x" * SMALL, mimetype="image/webp")


@pytest.mark.parametrize(
    ("accepted", "used"), [("gzip, deflate, br", "br"), ("gzip", "gzip"), ("br;q=0, gzip", "gzip")]
)
def test_a_large_page_is_packed_the_way_a_browser_can_unpack(
    packing: Flask, accepted: str, used: str
) -> None:
    answer = packing.test_client().get("/large", headers={"Accept-Encoding": accepted})

    assert answer.headers["Content-Encoding"] == used
    assert UNPACK[used](answer.data).decode() == LARGE
    assert int(answer.headers["Content-Length"]) == len(answer.data) < 1000
    assert answer.headers["Vary"] == "Accept-Encoding, Sec-Fetch-Site"


@pytest.mark.parametrize(
    ("path", "accepted"),
    [("/large", ""), ("/large", "identity"), ("/small", "br"), ("/file", "br")],
)
def test_what_is_small_or_no_text_or_not_understood_goes_as_it_is(
    packing: Flask, path: str, accepted: str
) -> None:
    answer = packing.test_client().get(path, headers={"Accept-Encoding": accepted})

    assert "Content-Encoding" not in answer.headers
    assert len(answer.data) >= SMALL - 1


@pytest.mark.parametrize("site", ["cross-site", "same-site"])
def test_what_another_site_asks_for_tells_nothing_by_its_size(packing: Flask, site: str) -> None:
    asked = {"Accept-Encoding": "br", "Sec-Fetch-Site": site}

    answer = packing.test_client().get("/large", headers=asked)

    assert "Content-Encoding" not in answer.headers
    assert answer.text == LARGE


@pytest.mark.parametrize("site", ["same-origin", "none"])
def test_what_the_visitor_asks_for_is_packed(packing: Flask, site: str) -> None:
    asked = {"Accept-Encoding": "br", "Sec-Fetch-Site": site}

    assert "Content-Encoding" in packing.test_client().get("/large", headers=asked).headers
