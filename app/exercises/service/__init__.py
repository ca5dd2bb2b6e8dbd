"""Writing documents: beginning, saving, bringing back, handing in.

Whoever writes holds the document: `queries.basis_for` or `queries.document_to_change`.
"""

from app.exercises.service.beginning import begin
from app.exercises.service.filing import (
    ask_to_sweep,
    owners_of_files,
    shelf,
    sweep_document,
)
from app.exercises.service.handing_in import HandIn, hand_in
from app.exercises.service.hanging import Hung, Wall, wall_of
from app.exercises.service.information import tell
from app.exercises.service.presence import note_presence
from app.exercises.service.restoring import restore
from app.exercises.service.saving import Saved, save
from app.exercises.service.taking_along import end_paper, grids_of, paper_of
from app.exercises.service.uploading import change_files
from app.exercises.service.withdrawing import withdraw

__all__ = [
    "HandIn",
    "Hung",
    "Saved",
    "Wall",
    "ask_to_sweep",
    "begin",
    "change_files",
    "end_paper",
    "grids_of",
    "hand_in",
    "note_presence",
    "owners_of_files",
    "paper_of",
    "restore",
    "save",
    "shelf",
    "sweep_document",
    "tell",
    "wall_of",
    "withdraw",
]
