"""The evidence chain: on whose words a record rests, what rests on it, and what fell away."""

from app.ui.pictures.evidence_chain.chain import Chain, Node
from app.ui.pictures.evidence_chain.columns import place
from app.ui.pictures.evidence_chain.listed import upright
from app.ui.pictures.evidence_chain.said import table
from app.ui.pictures.evidence_chain.sheet import draw

__all__ = ["Chain", "Node", "draw", "place", "table", "upright"]
