import pytest
from pydantic import ValidationError

from app.engine.files import TemplateFile
from app.engine.picture_kind import PictureKind

FIELD = {"key": "title", "type": "text", "section": "all"}
WRITTEN = {"id": "kaart", "minutes": 5, "sections": ["all"], "fields": [FIELD]}


def test_a_template_names_what_is_drawn_of_it() -> None:
    assert (
        TemplateFile.model_validate({**WRITTEN, "picture": "journey"}).picture
        is PictureKind.JOURNEY
    )
    assert TemplateFile.model_validate(WRITTEN).picture is None


def test_what_nobody_can_draw_is_refused() -> None:
    with pytest.raises(ValidationError, match="picture"):
        TemplateFile.model_validate({**WRITTEN, "picture": "taart"})
