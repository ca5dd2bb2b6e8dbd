from app.ui.pictures.drawing import Drawing, Paper
from app.ui.pictures.table import Table


def test_a_picture_is_the_same_on_a_phone_unless_it_says_otherwise() -> None:
    assert Drawing("Kaart", ("<svg/>",), Table("Kaart", (), ())).narrow == ""


def test_a_picture_is_a_map_unless_it_says_otherwise() -> None:
    assert Drawing("Kaart", ("<svg/>",), Table("Kaart", (), ())).paper is Paper.MAP
