"""The demonstration: invented people in believable places, the same every time."""

from app.demo.people import ACCOUNTS, PASSWORD
from app.demo.story import fill

__all__ = ["ACCOUNTS", "PASSWORD", "fill"]
