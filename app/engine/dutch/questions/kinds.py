from enum import StrEnum


class Kind(StrEnum):
    """What kind of question it is; in the order in which they are told."""

    OPEN = "open"
    CLOSED = "closed"
    LEADING = "leading"
    DOUBLE = "double"
    HYPOTHETICAL = "hypothetical"
    EITHER_OR = "either_or"
    WHY = "why"
    FACT = "fact"
    JARGON = "jargon"
    LONG = "long"
