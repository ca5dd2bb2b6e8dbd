"""Everything a machine can see in a filled-in template, by code. One file per template."""

from app.engine.checks import (
    assumptions,
    current_journey,
    desired_journey,
    ideas,
    improvement_plan,
    interview,
    interview_guide,
    persona,
    project_card,
    publication,
    research_plan,
    safari,
    validation,
)
from app.engine.checks.registry import CHECKS

__all__ = [
    "CHECKS",
    "assumptions",
    "current_journey",
    "desired_journey",
    "ideas",
    "improvement_plan",
    "interview",
    "interview_guide",
    "persona",
    "project_card",
    "publication",
    "research_plan",
    "safari",
    "validation",
]
