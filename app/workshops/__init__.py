"""Live sessions: seats, waiting list, calendar."""

from flask import Flask

SIDE_BLOCKS = "leerreis.side_blocks"


def init_app(app: Flask) -> None:
    """Add this feature to the app, with a block beside "my course"."""
    from app.workshops import jobs  # noqa: F401, PLC0415 - names its jobs
    from app.workshops.views import bp, side_block  # noqa: PLC0415 - needs this package

    app.register_blueprint(bp)
    app.extensions.setdefault(SIDE_BLOCKS, []).append(side_block)
