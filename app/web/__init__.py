"""What every page needs: who may come in, how an answer looks, what goes wrong."""

from flask import Flask


def init_app(app: Flask) -> None:
    """Add the pages that belong to no feature."""
    from app.web.views import bp  # noqa: PLC0415 - the views need the rest of this package

    app.register_blueprint(bp)
