from app.content import StepKind
from app.progress.queries import done_by, done_by_each
from app.progress.service import mark_done
from tests.factories import Make


def test_each_sees_only_their_own(make: Make) -> None:
    noor, sam = make.user("Noor"), make.user("Sam")
    mark_done(user_id=noor.id, kind=StepKind.QUIZ, item_id="toets", content_version="v1")

    assert list(done_by(noor.id)) == [(StepKind.QUIZ, "toets")]
    assert done_by_each([noor.id, sam.id])[sam.id] == {}
