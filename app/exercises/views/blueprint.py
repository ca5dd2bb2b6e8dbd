from flask import Blueprint

bp = Blueprint("exercises", __name__, template_folder="../templates")
