import re

from app.engine.dutch.composed import composed

WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
BEFORE = {"we", "wij", "ik", "gaan", "ga", "gaat", "het", "team", "te", "eerst", "samen", "verder"}
VERBS = {
    *("onderzoeken", "verkennen", "bespreken", "nadenken", "uitzoeken", "inventariseren"),
    *("bekijken", "overleggen", "brainstormen", "analyseren", "overwegen", "bestuderen"),
    *("kijken", "afwegen", "meedenken", "oriënteren", "peilen"),
}
FIRST = VERBS | {
    *("onderzoek", "verken", "bespreek", "inventariseer", "bekijk", "overleg", "brainstorm"),
    *("analyseer", "overweeg", "bestudeer", "kijk", "verkenning", "inventarisatie", "peil"),
}
THINK = re.compile(r"^(?:denk(?:en)? na|zoek(?:en)? uit|denk(?:en)? mee)\b")


def intention(title: str) -> str:
    """Return the word that makes this an intention rather than an action, or nothing.

    It stands in front ("Onderzoeken of …") or, as Dutch likes it, at the end ("Mogelijkheden
    onderzoeken"); but "Brief herschrijven en bespreken" begins with something that gets done.
    """
    words: list[str] = WORD.findall(composed(title).text.casefold())
    while words and words[0] in BEFORE:
        words = words[1:]
    if thinking := THINK.match(" ".join(words)):
        return thinking[0]
    if words and words[0] in FIRST:
        return words[0]
    return words[-1] if words and words[-1] in VERBS and "en" not in words else ""
