from flask.typing import ResponseReturnValue

from app import clock
from app.accounts.session import signed_in_user
from app.coaching import queries
from app.coaching.queries import Group
from app.coaching.rules.help import Span
from app.coaching.rules.overview import Only, Order, Overview
from app.coaching.views.blueprint import bp
from app.coaching.views.wish import Wish
from app.coaching.views.words import column_title, help_words, own_words
from app.web.access import access, guides
from app.web.course import course
from app.web.page import page


@bp.get("/cohorten")
@access(guides)
def cohorts() -> ResponseReturnValue:
    actor = signed_in_user()
    today = clock.now().astimezone(clock.AMSTERDAM).date()
    found = queries.cohorts_for(actor)
    return page("coaching/cohorts.html", cohorts=found, actor=actor, today=today)


@bp.get("/cohorten/<cohort>")
@access(guides)
def cohort(cohort: str) -> ResponseReturnValue:
    group = queries.group_for(signed_in_user(), cohort)
    wish = Wish.of_request(cohort)
    overview = overview_of(group, each_lesson=wish.each_lesson)
    return page(
        "coaching/cohort.html",
        group=group,
        overview=overview,
        rows=overview.shown(wish.only, wish.order, descending=wish.descending),
        wish=wish,
        Only=Only,
        Order=Order,
        workshop=queries.find_next_workshop(group.cohort),
        column_title=column_title,
        own_words=own_words,
        help_words=help_words,
    )


def overview_of(group: Group, *, each_lesson: bool) -> Overview:
    """Put a cohort beside the course as it is now."""
    return Overview(
        course=course(),
        learners=group.learners,
        span=Span(group.cohort.starts_on, group.cohort.ends_on),
        now=clock.now(),
        trains=group.trains,
        each_lesson=each_lesson,
    )
