from enum import StrEnum


class PictureKind(StrEnum):
    """What can be drawn of a document; `picture = "journey"` in template.toml."""

    JOURNEY = "journey"
    DESIRED = "desired-journey"
    ASSUMPTIONS = "assumptions"
    PERSONA = "persona"
    IDEAS = "ideas"
    PLAN = "plan"
