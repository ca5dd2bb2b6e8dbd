from flask import Blueprint

from app.exercises.rules.reading import reading_hints

bp = Blueprint("exercises", __name__, template_folder="../templates")
bp.add_app_template_filter(reading_hints)
