"""Personas to draw: an ordinary one, one told much about, the longest words, nothing yet."""

from app.ui.pictures.persona_card import Channel, Persona, Scale
from tests.ui.pictures.samples import LONG_WORD

SCALES = (
    Scale("regelt het zelf", "laat zich helpen", 2, 3),
    Scale("vertrouwt de gemeente", "controleert alles na", 5, 1),
    Scale("lukt online niet", "regelt alles online", 1, 0),
    Scale("staat er alleen voor", "heeft een groot netwerk", None),
)
USUAL = Persona(
    name="Noor",
    about="Persona · gemeente Oudeveen",
    tagline="Ik wil verhuizen, niet uitzoeken hoe verhuizen werkt.",
    situation="Noor trekt in bij haar vriend en werkt veel. Ze regelt alles op haar telefoon.",
    quote="Ik wist niet of ik al ingeschreven stond.",
    quoted="R2",
    goal="In één keer weten dat alles goed staat.",
    needs=("een duidelijk bericht, met een datum", "weten wat er voor dit adres geldt"),
    worries=("een boete, omdat ze een termijn niet kende",),
    frustrations=("weken niets horen",),
    motivations=("een eigen huis",),
    scales=SCALES,
    channels=(Channel("app", "App"), Channel("brief", "Brief"), Channel("balie", "Balie")),
    comfort="gemiddeld",
    network="Eén buurvrouw",
    not_typical="Wie tijdelijk bij familie intrekt.",
    interviews=8,
    quotes=14,
)
_MUCH = tuple(
    f"punt {number}, met genoeg woorden voor twee regels van een kolom" for number in range(8)
)
FULL = Persona(
    "Meneer Wolthuizen", "Persona", "Ik zoek het uit. " * 8, "Hij woont hier al lang. " * 30,
    "Zeg het mij gewoon. " * 12, "R1", "Gewoon weten waar hij aan toe is. " * 4,
    _MUCH, _MUCH, _MUCH, _MUCH, SCALES + SCALES[:2],
    tuple(Channel(code, code) for code in ("website", "formulier", "app", "brief", "telefoon",
                                           "balie", "huisbezoek", "chat", "social", "informeel")),
    "heel veel", "Zijn dochter, zijn buren, de bibliotheek", "Wie nog werkt. " * 20, 1, 1,
    as_assumption=True,
)  # fmt: skip
WORDY = Persona(
    name=f"{LONG_WORD} {LONG_WORD}", about=LONG_WORD * 3, tagline=f"{LONG_WORD} " * 4,
    situation=f"{LONG_WORD} " * 4, quote=LONG_WORD * 4, quoted=LONG_WORD * 3, goal=LONG_WORD * 2,
    needs=(LONG_WORD * 2, f"{LONG_WORD} en {LONG_WORD}"), worries=(LONG_WORD,),
    scales=(Scale(f"{LONG_WORD} en {LONG_WORD}", LONG_WORD * 3, 5, 2),
            Scale(LONG_WORD, "kort", 1, 1)),
    channels=(Channel("brief", LONG_WORD * 2), Channel("?", LONG_WORD)), network=LONG_WORD * 4,
)  # fmt: skip
ALL = {"usual": USUAL, "full": FULL, "wordy": WORDY, "empty": Persona("Persona")}
