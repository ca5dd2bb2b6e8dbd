from app.papers.odf.elements import named
from app.papers.odf.package import OWN, table_styles


def test_a_text_has_the_styles_of_tables_itself() -> None:
    names = {one.get(named("style:name")) for one in table_styles()}

    assert names == {f"{OWN}{name}" for name in ("Grid", "Row", "Cell", "Head_20_Cell")}
