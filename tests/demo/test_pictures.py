from app.demo.pictures import PILLAR, SIZE, WOMAN, drawn
from app.uploads import read_picture


def test_a_drawing_is_a_picture_that_may_be_added() -> None:
    for shapes in (PILLAR, WOMAN):
        kept = read_picture(drawn(shapes), "tekening.png")

        assert (kept.width, kept.height) == SIZE
        assert len(kept.content) < 30_000
