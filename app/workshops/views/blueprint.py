"""Where the pages of workshops are."""

from flask import Blueprint

bp = Blueprint("workshops", __name__, template_folder="../templates", url_prefix="/bijeenkomsten")
