from pydantic import BaseModel, ConfigDict


class Frozen(BaseModel):
    """A value that is checked when it is made, never changes, and survives JSON."""

    model_config = ConfigDict(frozen=True, extra="forbid")
