from enum import StrEnum

from pydantic import Field

from app.engine.frozen import Frozen


class Severity(StrEnum):
    """What a finding does to the learner."""

    BLOCK = "block"  # cannot be handed in
    WARN = "warn"  # can, with a reason, and the trainer sees it
    HINT = "hint"  # only the learner sees it


class Finding(Frozen):
    """Something worth saying about a filled-in template. What it says is in `Template.message`."""

    code: str
    severity: Severity
    path: str
    variant: str = ""  # one code can say different things: a team that is too small, or too large
    values: dict[str, str] = Field(
        default_factory=dict
    )  # what fills the {placeholders} of the sentence
    # where in the text of the field, as `Document.text` gives it, the piece stands that it is about
    span: tuple[int, int] | None = None

    @property
    def blocks(self) -> bool:
        """Say whether this has to be solved before handing in."""
        return self.severity is Severity.BLOCK

    @property
    def key(self) -> str:
        """What stays the same while the learner goes on typing: a reason is given to this."""
        return f"{self.code}:{self.path}"


class Problem(Frozen):
    """Why something that was sent cannot be stored. What it says is in `Template.refusal`."""

    code: str
    path: str
    values: dict[str, str] = Field(default_factory=dict)
