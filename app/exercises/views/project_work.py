"""What a team made so far: for the page of its project, and beside "my course"."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from flask_babel import gettext as _
from flask_babel import ngettext

from app.accounts.models import User
from app.content import Exercise, StepKind
from app.engine.records import Around
from app.exercises import queries
from app.exercises.models import Submission
from app.exercises.queries import DocumentNow
from app.exercises.rules.referring import title_of
from app.exercises.rules.review import WAITS, Review, ReviewState
from app.exercises.rules.seeing import Sight, look
from app.exercises.views.standing import Standing, draft, standing
from app.exercises.views.words import address, saved_words
from app.i18n.formats import day_short
from app.progress.rules import Beside
from app.projects.models import Project, ProjectMember
from app.projects.rules import Happened, Missing, NextStep, Waiting, Work, WorkItem, WorkPhase
from app.web.course import course

NOT_YET = ("", "clock")


class _Made(NamedTuple):
    """A document, what it is called, how it stands and what was seen in it."""

    now: DocumentNow
    title: str
    standing: Standing
    sight: Sight


Made: TypeAlias = dict[str, list[_Made]]  # by exercise, in the order in which they were begun


def work_of(project: Project, team: Sequence[ProjectMember]) -> Work:
    """Return what a team made: documents in the order of the method, what is missing, the story."""
    submissions = queries.submissions_of_project(project)
    reviews = queries.reviews_of(submissions)
    people = {member.user.public_id for member in team if member.has_joined}
    made = _all_made(queries.documents_now(project), people, submissions, reviews)
    return Work(
        for_whom=next((one.now.head.values.get("target_group") or "" for one in _all(made)), ""),
        next_step=_next_step(made),
        phases=tuple(_phases(made)),
        missing=tuple(_missing(made)),
        waiting=tuple(_waiting(made)),
        story=tuple(_story(made, submissions, reviews)),
        links=(
            (_("What rests on what"), "exercises.evidence"),
            (_("Wall for a big screen"), "exercises.wall"),
            (_("End document"), "exercises.end_document"),
            (_("Text for respondents"), "exercises.information"),
            (_("Take back a consent"), "exercises.withdrawing"),
        ),
    )


def _all_made(
    documents: Sequence[DocumentNow],
    people: set[str],
    submissions: Sequence[Submission],
    reviews: Mapping[int, Review],
) -> Made:
    made: Made = {}
    arounds = queries.arounds_among(documents, [queries.template_now(now) for now in documents])
    for now, around in zip(documents, arounds, strict=True):
        one = _made(now, how(now, submissions, reviews), people, around)
        made.setdefault(now.document.template_id, []).append(one)
    return made


def side_block(user: User) -> Beside:
    """Say beside "my course" where the team wrote last, and whether its trainer has it."""
    latest = queries.find_latest_of(user)
    if latest is None:
        return Beside("exercises/side_start.html", {})
    if latest.document is None or latest.head is None:
        return Beside("exercises/side_begin.html", {"project": latest.project})
    now = draft()
    if latest.submission is not None:
        review = queries.reviews_of([latest.submission]).get(latest.submission.id, WAITS)
        now = standing(latest.submission, review)
    step = (StepKind.EXERCISE.value, latest.document.template_id)
    waits = {step: _("with your trainer")} if now.state == ReviewState.WAITING else {}
    shown = {
        "latest": latest,
        "title": queries.template_now(DocumentNow(latest.document, latest.head)).title,
        "standing": now,
        "saved": saved_words(latest.head.saved_at),
    }
    return Beside("exercises/side_block.html", shown, waits)


def how(
    now: DocumentNow, submissions: Sequence[Submission], reviews: Mapping[int, Review]
) -> Standing:
    """Return how a document stands."""
    mine = [one for one in submissions if one.document_id == now.document.id]
    return standing(mine[-1], reviews.get(mine[-1].id, WAITS)) if mine else draft()


def _made(now: DocumentNow, stands: Standing, people: set[str], around: Around) -> _Made:
    template = queries.template_now(now)
    title = title_of(template, now.head.values, now.document.number)
    return _Made(now, title, stands, look(template, now.head.values, people, around))


def _all(made: Made) -> Iterator[_Made]:
    """Give every document, in the order of the method."""
    known = [exercise.id for exercise in _exercises()]
    for template_id in [*known, *(one for one in made if one not in known)]:
        yield from made.get(template_id, ())


def _exercises() -> list[Exercise]:
    return [exercise for phase in course().phases for exercise in course().exercises_of(phase)]


def _next_step(made: Made) -> NextStep | None:
    """Return the first document that the team can go on with; None while all of them wait."""
    for exercise in _exercises():
        if exercise.id not in made:
            text = _("Read first what to do and why; then fill it in together.")
            title = _("Begin with: %(title)s", title=exercise.title)
            return NextStep(title, text, _("Begin"), _task(exercise), exercise.minutes)
        for one in made[exercise.id]:
            step = _next_in(one, exercise.minutes)
            if step is not None:
                return step
    return None


def _next_in(one: _Made, minutes: int) -> NextStep | None:
    if one.standing.state == ReviewState.RETURNED:
        title = _("Improve: %(title)s", title=one.title)
        text = _("Your trainer gave feedback. Read it together and hand it in again.")
        return NextStep(title, text, _("Read the feedback"), _feedback(one), minutes)
    if one.standing.state == "draft":
        title = _("Go on with the %(title)s", title=one.title)
        return NextStep(title, _why(one), _("Continue"), _page_of(one), minutes)
    return None


def _task(exercise: Exercise) -> str:
    return StepKind.EXERCISE.url(exercise.id)


def _phases(made: Made) -> Iterator[WorkPhase]:
    now = next((one.id for one in _exercises() if not _is_done(made.get(one.id, []))), None)
    for phase in course().phases:
        items = tuple(
            item
            for exercise in course().exercises_of(phase)
            for item in _items(exercise, made.get(exercise.id, []), is_now=exercise.id == now)
        )
        if items:
            yield WorkPhase(phase.title, items)


def _is_done(made: Sequence[_Made]) -> bool:
    return bool(made) and all(one.standing.state == ReviewState.PASSED for one in made)


def _items(exercise: Exercise, made: Sequence[_Made], *, is_now: bool) -> Iterator[WorkItem]:
    """Give the documents of an exercise; of one that is made more often also a way to the next."""
    for one in made:
        state = "done" if _is_done([one]) else "now" if is_now else "open"
        yield WorkItem(one.title, _page_of(one), state, *one.standing.badge, why=_why(one))
    if not made:
        why = _("Not begun yet. About %(minutes)s minutes, together.", minutes=exercise.minutes)
        state = "now" if is_now else "open"
        yield WorkItem(exercise.title, _task(exercise), state, _("Not yet"), *NOT_YET, why=why)
    elif exercise.template.several:
        title = _("Another: %(title)s", title=exercise.title)
        yield WorkItem(title, _task(exercise), "open", "")


def _why(made: _Made) -> str:
    head, submission = made.now.head, made.standing.submission
    if submission is not None and made.standing.state == ReviewState.WAITING:
        return str(
            _(
                "Handed in by %(name)s on %(day)s. Your trainer looks at it.",
                name=submission.submitted_by.first_name,
                day=day_short(submission.submitted_at),
            )
        )
    if made.standing.state == ReviewState.PASSED:
        return str(_("Your trainer found it good enough."))
    said = _(
        "%(saved)s by %(name)s.", saved=saved_words(head.saved_at), name=head.saved_by.first_name
    )
    count = len(made.sight.blocking)
    blocks = ngettext("%(num)s thing blocks handing in.", "%(num)s things block handing in.", count)
    return f"{said} {blocks}" if count else str(said)


def _page_of(made: _Made) -> str:
    document = made.now.document
    submission = made.standing.submission
    if submission is None or made.standing.state == ReviewState.RETURNED:
        return address(document, "edit")
    return address(document, "submission", submission=submission.public_id)


def _missing(made: Made) -> Iterator[Missing]:
    for one in _all(made):
        if one.standing.state in {ReviewState.WAITING, ReviewState.PASSED}:
            continue
        template = queries.template_now(one.now)
        for seen in one.sight.blocking:
            yield Missing(
                text=template.full_label(seen.path),
                href=address(one.now.document, "edit", _anchor=seen.path),
                detail="" if seen.is_about_nothing else seen.short,
                action=_("Fill in on the %(title)s", title=one.title),
            )


def _waiting(made: Made) -> Iterator[Waiting]:
    for one in _all(made):
        if one.standing.state == ReviewState.RETURNED:
            text = _("%(title)s: read the feedback", title=one.title)
            yield Waiting(text, _feedback(one), is_ours=True)
        elif one.standing.state == ReviewState.WAITING:
            text = _("%(title)s: to be looked at", title=one.title)
            yield Waiting(text, _page_of(one), is_ours=False)


def _feedback(made: _Made) -> str:
    review = made.standing.review
    return review.url if review is not None and review.url else _page_of(made)


def _story(
    made: Made, submissions: Sequence[Submission], reviews: Mapping[int, Review]
) -> Iterator[Happened]:
    titles = {one.now.document.id: one.title for one in _all(made)}
    for one in _all(made):
        name = one.now.document.created_by.first_name
        said = _("%(name)s began the %(title)s", name=name, title=one.title)
        yield Happened(one.now.document.created_at, said)
    for submission in submissions:
        title = titles[submission.document_id]
        yield from _handed_in(submission, reviews.get(submission.id, WAITS), title)


def _handed_in(submission: Submission, review: Review, title: str) -> Iterator[Happened]:
    url = address(submission.document, "submission", submission=submission.public_id)
    name = submission.submitted_by.first_name
    said = _("%(name)s handed in the %(title)s", name=name, title=title)
    yield Happened(submission.submitted_at, said, url)
    if review.at is not None and review.state is not ReviewState.WAITING:
        passed = review.state is ReviewState.PASSED
        text = (
            _("%(title)s: good enough", title=title)
            if passed
            else _("%(title)s: back with feedback", title=title)
        )
        yield Happened(review.at, text, review.url or url)
