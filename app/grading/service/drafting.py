"""Keeping what a trainer writes, put together with what a colleague wrote at the same time."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from app.accounts.models import User
from app.exercises.models import Submission
from app.grading import queries
from app.grading.errors import UnknownDraftError
from app.grading.models import ReviewDraft
from app.grading.rules.notes import Clash, Merged, Notes, merged, with_choices, with_clashes
from app.grading.service.storing import Pen


@dataclass(frozen=True)
class Sent:
    """What was on a trainer's screen, and the save that the screen began with; 0: none."""

    base: int
    notes: Notes
    keep: Mapping[str, str] = field(default_factory=dict)  # where two wrote: "mine" or "theirs"


@dataclass(frozen=True)
class Saved:
    """What came of saving."""

    sent: Notes
    head: ReviewDraft | None  # the last save now; None while there is nothing to keep
    others: tuple[ReviewDraft, ...] = ()  # what colleagues saved since the screen began
    clashes: tuple[Clash, ...] = ()

    @property
    def number(self) -> int:
        """The number that the screen begins with from now on."""
        return self.head.number if self.head else 0

    @property
    def notes(self) -> Notes:
        """What stands there now."""
        return self.head.notes if self.head else {}

    @property
    def is_as_sent(self) -> bool:
        """Whether the trainer saw everything that stands there now."""
        return self.notes == self.sent

    @property
    def on_screen(self) -> dict[str, str]:
        """What the trainer goes on with: the own text stays where both wrote."""
        return with_clashes(self.notes, self.clashes)

    @property
    def colleague(self) -> User | None:
        """Who wrote something in the meantime."""
        return self.others[-1].saved_by if self.others else None


def save(submission: Submission, pen: Pen, sent: Sent) -> Saved:
    """Keep what was sent, together with what was saved since it began; the same twice is once.

    Where a colleague wrote in the same field, the stored text stays there. What was sent is kept
    before that, so that it can be found again.
    """
    since = queries.drafts_since(submission, sent.base)
    if sent.base and (not since or since[0].number != sent.base):
        raise UnknownDraftError
    base = since[0].notes if sent.base else {}
    head = since[-1] if since else None
    mine = with_choices(sent.notes, base, sent.keep)
    together = merged(base, head.notes if head else {}, mine)
    for notes in _to_keep(together, mine, since):
        head = pen.write(submission, notes, upon=head)
    later = since[1:] if sent.base else since
    others = tuple(draft for draft in later if draft.saved_by_id != pen.trainer.id)
    return Saved(mine, head, others, together.clashes)


def _to_keep(together: Merged, mine: Notes, since: list[ReviewDraft]) -> Iterator[Notes]:
    """Give what is not stored yet. Of a clash first what was sent, then what stands there."""
    stored: Notes = since[-1].notes if since else {}
    if together.clashes:
        if all(draft.notes != mine for draft in since):
            yield mine
            yield together.notes
    elif together.notes != stored:
        yield together.notes
