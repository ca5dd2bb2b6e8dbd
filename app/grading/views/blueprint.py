from flask import Blueprint

bp = Blueprint("grading", __name__, template_folder="../templates")
