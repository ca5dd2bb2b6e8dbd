"""Parts of a lesson page are drawn once for everybody; what is somebody's own never is."""

from app.content import StepKind
from app.progress.service import mark_done
from tests.client import PageClient
from tests.factories import Make

SECOND = "/lessen/van-loket-naar-leefwereld"
DONE = '<span class="lr-hidden">, klaar</span>'


def test_what_one_learner_did_does_not_show_at_another(client: PageClient, make: Make) -> None:
    quick, slow = make.user(name="Noor de Groot"), make.user(name="Youssef el Amrani")
    mark_done(
        user_id=quick.id,
        kind=StepKind.LESSON,
        item_id="kijken-als-een-klant",
        content_version="1",
    )

    of_quick = client.sign_in(quick).get(SECOND).text
    of_slow = client.sign_in(slow).get(SECOND).text

    assert (of_quick.count(DONE), of_slow.count(DONE)) == (1, 0)
    assert "Noor" not in of_slow
    assert "Youssef" not in of_quick


def test_a_lesson_that_is_drawn_again_is_the_same(client: PageClient, make: Make) -> None:
    client.sign_in(make.user())

    assert client.get(SECOND).text == client.get(SECOND).text
