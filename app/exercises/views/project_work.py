"""What a team made so far: for the page of its project, and beside "my course"."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from flask_babel import gettext as _
from flask_babel import ngettext

from app.accounts.models import User
from app.content import NotInCourseError, Step, StepKind
from app.engine.template import Template
from app.exercises import queries
from app.exercises.models import Submission
from app.exercises.queries import DocumentNow
from app.exercises.rules.review import WAITS, Review, ReviewState
from app.exercises.rules.seeing import Sight, look
from app.exercises.views.standing import Standing, draft, standing
from app.exercises.views.words import address, saved_words
from app.i18n.formats import day_short
from app.progress.rules import Beside
from app.projects.models import Project
from app.projects.queries import people_of
from app.projects.rules import Happened, Missing, NextStep, Waiting, Work, WorkItem, WorkPhase
from app.web.course import course

NOT_YET = ("", "clock")


class _Made(NamedTuple):
    """A document, how it stands and what was seen in it."""

    now: DocumentNow
    standing: Standing
    sight: Sight


def work_of(_actor: User, project: Project) -> Work:
    """Return what a team made: documents in the order of the method, what is missing, the story."""
    submissions = queries.submissions_of_project(project)
    reviews = queries.reviews_of(submissions)
    people = {user.public_id for user in people_of([project.id])[project.id]}
    made = {
        now.document.template_id: _made(now, submissions, reviews, people)
        for now in queries.documents_now(project)
    }
    return Work(
        for_whom=next((one.now.head.values.get("target_group") or "" for one in made.values()), ""),
        next_step=_next_step(made),
        phases=tuple(_phases(made)),
        missing=tuple(_missing(made)),
        waiting=tuple(_waiting(made)),
        story=tuple(_story(made, submissions, reviews)),
    )


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
        "title": _template(DocumentNow(latest.document, latest.head)).title,
        "standing": now,
        "saved": saved_words(latest.head.saved_at),
    }
    return Beside("exercises/side_block.html", shown, waits)


def _made(
    now: DocumentNow,
    submissions: Sequence[Submission],
    reviews: Mapping[int, Review],
    people: set[str],
) -> _Made:
    mine = [one for one in submissions if one.document_id == now.document.id]
    how = standing(mine[-1], reviews.get(mine[-1].id, WAITS)) if mine else draft()
    template = _template(now)
    return _Made(now, how, look(template, now.head.values, people))


def _next_step(made: Mapping[str, _Made]) -> NextStep | None:
    """Return the first document that the team can go on with; None while all of them wait."""
    for step in _steps():
        one = made.get(step.id)
        if one is None:
            text = _("Read first what to do and why; then fill it in together.")
            title = _("Begin with: %(title)s", title=step.title)
            return NextStep(title, text, _("Begin"), step.url, step.minutes)
        if one.standing.state == ReviewState.RETURNED:
            title = _("Improve: %(title)s", title=step.title)
            text = _("Your trainer gave feedback. Read it together and hand it in again.")
            return NextStep(title, text, _("Read the feedback"), _feedback(one), step.minutes)
        if one.standing.state == "draft":
            title = _("Go on with the %(title)s", title=step.title)
            return NextStep(title, _why(one), _("Continue"), _page_of(one), step.minutes)
    return None


def _steps() -> list[Step]:
    return [step for step in course().steps if step.kind is StepKind.EXERCISE]


def _phases(made: Mapping[str, _Made]) -> Iterator[WorkPhase]:
    found = course()
    steps = _steps()
    now = next((step.id for step in steps if _state(made.get(step.id)) != "done"), None)
    for phase in found.phases:
        items = tuple(
            _item(step, made.get(step.id), is_now=step.id == now)
            for step in steps
            if step.module in phase.modules
        )
        if items:
            yield WorkPhase(phase.title, items)


def _state(made: _Made | None) -> str:
    if made is None:
        return "open"
    return "done" if made.standing.state == ReviewState.PASSED else "open"


def _item(step: Step, made: _Made | None, *, is_now: bool) -> WorkItem:
    state = "now" if is_now else _state(made)
    if made is None:
        why = _("Not begun yet. About %(minutes)s minutes, together.", minutes=step.minutes)
        return WorkItem(step.title, step.url, state, _("Not yet"), *NOT_YET, why=why)
    return WorkItem(step.title, _page_of(made), state, *made.standing.badge, why=_why(made))


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


def _missing(made: Mapping[str, _Made]) -> Iterator[Missing]:
    for one in made.values():
        if one.standing.state in {ReviewState.WAITING, ReviewState.PASSED}:
            continue
        template = _template(one.now)
        for seen in one.sight.blocking:
            yield Missing(
                text=template.full_label(seen.path),
                href=address(one.now.document, "edit", _anchor=seen.path),
                detail="" if seen.is_about_nothing else seen.short,
                action=_("Fill in on the %(title)s", title=template.title),
            )


def _waiting(made: Mapping[str, _Made]) -> Iterator[Waiting]:
    for one in made.values():
        title = _template(one.now).title
        if one.standing.state == ReviewState.RETURNED:
            yield Waiting(
                _("%(title)s: read the feedback", title=title), _feedback(one), is_ours=True
            )
        elif one.standing.state == ReviewState.WAITING:
            yield Waiting(
                _("%(title)s: to be looked at", title=title), _page_of(one), is_ours=False
            )


def _feedback(made: _Made) -> str:
    review = made.standing.review
    return review.url if review is not None and review.url else _page_of(made)


def _story(
    made: Mapping[str, _Made], submissions: Sequence[Submission], reviews: Mapping[int, Review]
) -> Iterator[Happened]:
    for one in made.values():
        document, title = one.now.document, _template(one.now).title
        name = document.created_by.first_name
        said = _("%(name)s began the %(title)s", name=name, title=title)
        yield Happened(document.created_at, said)
    for submission in submissions:
        title = _template(made[submission.document.template_id].now).title
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


def _template(now: DocumentNow) -> Template:
    """Return the template as it is now; of an exercise that left the course, as it was."""
    try:
        return course().exercise(now.document.template_id).template
    except NotInCourseError:
        return queries.template_of(now.head, now.document.template_id)
