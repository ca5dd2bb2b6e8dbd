"""The design system: one macro per component, forms, pictures, stylesheets and scripts."""

from flask import Flask

from app.config import settings


def init_app(app: Flask) -> None:
    """Give every template pictures, stylesheets and menus; add the design system's own pages."""
    from app.ui import assets, in_templates, quick, views  # noqa: PLC0415 - the views need this package

    quick.init_quick(app)
    in_templates.init_templates(app)
    app.register_blueprint(views.bp)
    with app.app_context():
        assets.init_assets(app, settings())
        if settings().mode == "development":
            from app.ui import stijl  # noqa: PLC0415 - the examples are for builders only

            app.register_blueprint(stijl.bp)
