"""Chains to draw: an ordinary one, all taken back, a circle, a thousand links, long words."""

from dataclasses import replace

from app.ui.pictures.evidence_chain import Chain, Node
from tests.ui.pictures.samples import LONG_WORD

NODES = (
    Node("q1", "quote", "Ik durfde mijn zorgverzekering niet om te zetten.", "R2"),
    Node("q2", "quote", "Na een week heb ik toch maar gebeld.", "R7"),
    Node("q3", "quote", "GEHEIM", "R4", gone=True),
    Node("p1", "pain", "Negen dagen geen enkel bericht", "stap 10 · 7 mensen"),
    Node("p2", "pain", "Brief zonder naam lijkt reclame", "stap 11"),
    Node("i1", "idea", "Meteen bevestigen met naam en datum", "NU · 8 stickers"),
    Node("f1", "finding", "R9 en R10 wisten na de testmail dat het rond was", "ronde 2"),
    Node("a1", "action", "Stuur meteen een bevestiging", "teamleider Burgerzaken · bezig"),
)
LINKS = (
    ("q1", "p1"), ("q2", "p1"), ("q3", "p2"), ("p1", "i1"), ("p2", "i1"), ("i1", "f1"),
    ("f1", "a1"),
)  # fmt: skip
USUAL = Chain("Ik ga verhuizen · gemeente Oudeveen", NODES, LINKS, "a1")
GONE = replace(USUAL, nodes=tuple(replace(n, gone=n.kind == "quote") for n in NODES))
CIRCLE = replace(USUAL, links=(*LINKS, ("a1", "p1"), ("i1", "i1"), ("p1", "p2"), ("x", "a1")))
MANY = Chain(
    "Heel veel", tuple(
        Node(f"{kind}{at}", kind, f"{kind} {at}: iemand wacht te lang op bericht")
        for kind in ("quote", "pain", "idea", "action") for at in range(125)
    ),
    tuple((f"{a}{at}", f"{b}{(at * 7 + turn) % 125}")
          for a, b in (("quote", "pain"), ("pain", "idea"), ("idea", "action"))
          for at in range(125) for turn in range(3)),
    "action3",
)  # fmt: skip
WORDY = Chain(
    LONG_WORD * 4,
    tuple(Node(str(at), kind, f"{LONG_WORD} en {LONG_WORD}" * 3, LONG_WORD * 3, gone=at == 1)
          for at, kind in enumerate(("quote", "quote", "assumption", "pain", "idea", "finding",
                                     "desired-step", "action", "iets"))),
    (("0", "2"), ("1", "3"), ("3", "4"), ("2", "4"), ("4", "5"), ("5", "6"), ("6", "7"),
     ("7", "8")),
    "7",
)  # fmt: skip
ALL = {
    "usual": USUAL, "gone": GONE, "circle": CIRCLE, "many": MANY, "wordy": WORDY,
    "empty": Chain("Leeg"), "whole": replace(USUAL, centre=""),
    "skips": replace(USUAL, links=(*LINKS, ("p1", "a1"), ("q1", "a1"), ("q2", "i1"))),
    "one": Chain("Los", (Node("a", "action", "Doe iets"),), (), "a"),
}  # fmt: skip
