import pytest

from app.papers.setting import known_fonts
from app.ui.assets import PRINT_FONTS
from tests.papers.samples import IS_BUILT


@pytest.mark.skipif(not IS_BUILT, reason="the front end has not been built")
def test_only_our_own_letters_are_used() -> None:
    families = set(known_fonts(PRINT_FONTS).families())

    assert families == {"Atkinson Hyperlegible Next", "DejaVu Sans"}
