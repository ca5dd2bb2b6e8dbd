from app.ui.pictures.idea_matrix import Idea
from app.ui.pictures.idea_matrix.box import MOST, Box, Look, Setting, draw_choice
from app.ui.pictures.idea_matrix.ideas import Choice
from app.ui.pictures.kit.pen import Pen, Stroke
from tests.ui.pictures.seen import SVG, parsed, said_in

LOOK = Look("#ffffff", Stroke())


def drawn(*ideas: Idea, width: float = 500, setting: Setting | None = None) -> str:
    box = Box("NU", "gewoon", ideas, width, LOOK, setting or Setting(most_votes=10))
    pen = Pen(600, 2000, "a", "t")
    box.draw(pen, (10, 10), box.height)
    return pen.svg()


def dots(svg: str) -> int:
    return len([c for c in parsed(svg).iter(f"{SVG}circle") if c.attrib["r"] == "3.2"])


def test_every_vote_is_a_dot_with_the_number_beside_it() -> None:
    svg = drawn(Idea("A", votes=7), Idea("B", votes=None), Idea("C", votes=0))

    assert dots(svg) == 7
    assert said_in(svg) == "NU gewoon A 7 B C"


def test_many_votes_are_a_line() -> None:
    svg = drawn(Idea("A", votes=40), Idea("B", votes=20), setting=Setting(most_votes=40))

    lines = [
        float(line.attrib["x1"]) - float(line.attrib["x2"])
        for line in parsed(svg).iter(f"{SVG}line")
    ]
    assert dots(svg) == 0
    assert lines[0] == 2 * lines[1]


def test_a_phone_has_room_for_the_number_only() -> None:
    assert dots(drawn(Idea("A", votes=7), width=336)) == 1


def test_why_stands_with_what_was_chosen() -> None:
    ideas = (Idea("A", choice=Choice.CHOSEN, reason="daarom"), Idea("B", reason="misschien"))

    assert "daarom" in said_in(drawn(*ideas))
    assert "misschien" not in said_in(drawn(*ideas))
    assert "daarom" not in said_in(drawn(*ideas, setting=Setting(reason=0)))


def test_a_full_box_counts_the_rest() -> None:
    svg = drawn(*[Idea(str(at)) for at in range(MOST + 3)])

    assert said_in(svg).endswith("en nog 3: zie de tabel")


def test_an_empty_box_says_so() -> None:
    assert "nog geen ideeën in dit vak" in said_in(drawn())


def test_each_choice_has_a_form_of_its_own() -> None:
    forms = set()
    for choice in Choice:
        pen = Pen(20, 20, "a", "t")
        draw_choice(pen, (10, 10), choice)
        forms.add(pen.svg().replace("#46525d", "#17212b"))

    assert len(forms) == 3
