from io import BytesIO

import pytest
from PIL import Image

from app.papers.odf.pictures import Sized, photographed, rendered
from app.papers.paper import Photo
from app.ui.assets import PRINT_FONTS
from tests.papers.samples import IS_BUILT, SVG
from tests.uploads.hostile import picture


@pytest.mark.skipif(not IS_BUILT, reason="the front end has not been built")
def test_a_drawing_is_rendered_as_large_as_it_is() -> None:
    drawn = rendered(SVG.format("een 🙂"), PRINT_FONTS)

    assert (drawn.width, drawn.height, drawn.media_type) == (60, 30, "image/png")


def test_a_photo_becomes_what_every_program_shows() -> None:
    made = photographed(Photo(picture("WEBP"), "image/webp", "balie"))

    assert Image.open(BytesIO(made.content)).format == "JPEG"


def test_a_picture_fits_in_its_frame() -> None:
    assert Sized(b"", "png", 400, 100).fitted((10, 10)) == (10, 2.5)
    assert Sized(b"", "png", 100, 400).fitted((10, 10)) == (2.5, 10)
