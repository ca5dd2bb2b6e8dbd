"""Template exercises of a project: draft, autosave, versions, handing in."""

from flask import Flask

from app.exercises.queries import find_reviews_by, forget_words_by
from app.projects.queries import find_work_by

SIDE_BLOCKS = "leerreis.side_blocks"

__all__ = ["find_reviews_by", "forget_words_by", "init_app"]


def init_app(app: Flask) -> None:
    """Add this feature to the app, with what it shows on the pages of others."""
    from app.exercises import jobs  # noqa: F401, PLC0415 - importing it makes the jobs known
    from app.exercises.views import bp, side_block, work_of  # noqa: PLC0415 - need this package

    app.register_blueprint(bp)
    app.extensions.setdefault(SIDE_BLOCKS, []).append(side_block)
    find_work_by(app, work_of)
