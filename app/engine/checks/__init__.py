"""Everything a machine can see in a filled-in template, by code. One file per template."""

from app.engine.checks import project_card
from app.engine.checks.registry import CHECKS

__all__ = ["CHECKS", "project_card"]
