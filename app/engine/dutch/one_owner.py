import re
from enum import StrEnum

from app.engine.dutch.composed import composed

WORD = re.compile(r"[^\W\d_]+(?:[-'][^\W\d_]+)*")
AND = re.compile(r"\s*(?:\ben\b|&|\+|/|;)\s*")
ROLE = re.compile(
    r"(?:leid(?:st)?er|manager|adviseur|werker|coördinator|coordinator|directeur|hoofd|chef"
    r"|wethouder|burgemeester|secretaris|griffier|beheerder|redacteur|consulent|jurist|ambtenaar"
    r"|specialist|expert|regisseur|ontwikkelaar|ontwerper|ontwerpster|strateeg|controller|voorlichter"
    r"|eigenaar|trekker|officer|makelaar|projectsecretaris|planner|inspecteur)\b",
    re.IGNORECASE,
)
SMALL_WORDS = {"de", "het", "een", "ons", "onze", "van", "hele", "heel", "alle", "allen", "samen"}
NOBODY = {
    *("n t b", "ntb", "n v t", "nvt", "t b d", "tbd", "onbekend", "nog onbekend", "volgt", "x"),
    *("nog te bepalen", "nader te bepalen", "te bepalen", "nog niet bekend", "niet bekend"),
    *("nog bepalen", "weten we nog niet", "geen", "niemand", "vacature", "nader in te vullen"),
}
EVERYONE = {
    *("iedereen", "allemaal", "allen", "wij", "we", "collega's", "medewerkers", "ambtenaren"),
    *("teamleden", "projectleden", "betrokkenen", "diversen", "diverse", "meerdere"),
}
GROUP = {
    *("team", "afdeling", "gemeente", "organisatie", "projectgroep", "projectteam", "werkgroep"),
    *("cluster", "domein", "college", "dienst", "eenheid", "stuurgroep", "kernteam", "wijkteam"),
}
DEPARTMENT = {
    *("balie", "kcc", "klantcontactcentrum", "backoffice", "frontoffice", "burgerzaken", "ict"),
    *("communicatie", "beleid", "juridisch", "juridische zaken", "management", "publiekszaken"),
    *("dienstverlening", "vergunningen", "toezicht", "sociaal domein", "buitendienst"),
    *("financiën", "belastingen", "informatievoorziening", "webredactie", "automatisering"),
}


class NoOwner(StrEnum):
    """Why nobody in particular will do it."""

    NOBODY = "nobody"
    GROUP = "group"
    SEVERAL = "several"


def no_owner(written: str) -> NoOwner | None:
    """Say why this is not one person or one role; None when it can be one.

    "Hoofd Burgerzaken en Belastingen" is one role, "Youssef en Ravi" are two people: only names
    on both sides of the "en" count, and a word for a role makes it one.
    """
    words: list[str] = WORD.findall(composed(written).text.casefold())
    if not words or " ".join(words) in NOBODY:
        return NoOwner.NOBODY
    telling = [word for word in words if word not in SMALL_WORDS]
    if not telling or set(telling) <= EVERYONE or telling[0] in GROUP | EVERYONE:
        return NoOwner.GROUP
    if " ".join(telling) in DEPARTMENT:
        return NoOwner.GROUP
    return NoOwner.SEVERAL if _are_several(written) else None


def _are_several(written: str) -> bool:
    parts = [part.strip() for part in AND.split(written)]
    return len(parts) > 1 and all(part[:1].isupper() for part in parts) and not ROLE.search(written)
