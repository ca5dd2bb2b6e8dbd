"""What is a good password, a plain name, one address; when counting starts anew."""

import unicodedata
from datetime import UTC, datetime, timedelta
from ipaddress import IPv6Address, ip_address, ip_network
from typing import Literal

from email_validator import EmailNotValidError, validate_email

Flaw = Literal["short", "long", "personal", "common"]

SHORTEST = 12
LONGEST = 200
SHORTEST_PART = 3  # of a name: "de" and "nl" say nothing
FEWEST_DIFFERENT = 5
DECORATION = "0123456789!?.,#*-_+ "
LOOKALIKES = str.maketrans("@0135$", "aoiess")
# What everybody tries first, once digits and signs are left out.
WORN_OUT = {
    *("wachtwoord", "password", "passwort", "welkom", "welcome", "geheim", "inloggen", "login"),
    *("gemeente", "leerreis", "klantreis", "klantreizen", "inwoner", "beheerder", "admin"),
    *("administrator", "qwerty", "qwertyuiop", "azerty", "azertyuiop", "asdfghjkl", "letmein"),
    *("iloveyou", "ikhouvanjou", "nederland", "holland", "amsterdam", "rotterdam", "utrecht"),
    *("zomer", "lente", "herfst", "winter", "zonneschijn", "sunshine", "feyenoord", "changeme"),
    *("januari", "februari", "maart", "april", "juni", "juli", "augustus", "september"),
    *("oktober", "november", "december", "maandag", "vrijdag", "weekend", "vakantie"),
}
ALPHABETS = ("abcdefghijklmnopqrstuvwxyz", "qwertyuiopasdfghjklzxcvbnm", "01234567890123456789")
BROWSERS = (
    ("Edg/", "Edge"),
    ("OPR/", "Opera"),
    ("Firefox/", "Firefox"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
)
SYSTEMS = (
    ("Windows", "Windows"),
    ("Android", "Android"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Mac OS X", "Mac"),
    ("CrOS", "Chromebook"),
    ("Linux", "Linux"),
)


def find_address(text: str) -> str | None:
    """Return an e-mail address the way we keep it, or None when it is none."""
    try:
        found = validate_email(text.strip(), check_deliverability=False, allow_smtputf8=False)
    except EmailNotValidError:
        return None
    return (found.ascii_email or found.normalized).lower()


def same_address(text: str) -> str:
    """Return what to compare with the addresses we keep, whatever was typed."""
    return find_address(text) or text.strip().lower()


def plain_name(text: str) -> str:
    """Return a name on one line, without signs that nobody can see."""
    visible = "".join(
        " " if sign.isspace() else sign
        for sign in unicodedata.normalize("NFC", text)
        if sign.isspace() or not unicodedata.category(sign).startswith("C")
    )
    return " ".join(visible.split())


def name_from(address: str) -> str:
    """Guess a name from an address, until its owner tells a better one."""
    local = address.partition("@")[0]
    words = plain_name("".join(sign if sign.isalnum() else " " for sign in local)).split()
    return " ".join(word.capitalize() for word in words) or address


def flaw_in(password: str, *personal: str) -> Flaw | None:
    """Return what is wrong with a new password: short, long, about oneself, or worn out."""
    if len(password) < SHORTEST:
        return "short"
    if len(password) > LONGEST:
        return "long"
    if _leans_on(password, personal):
        return "personal"
    return "common" if _is_worn_out(password) else None


def _leans_on(password: str, personal: tuple[str, ...]) -> bool:
    """Whether little is left when the name and the address are taken out."""
    rest = password.casefold()
    parts = {part for whole in personal for part in _parts(whole)}
    for part in sorted(parts, key=len, reverse=True):
        rest = rest.replace(part, "")
    return len(rest) < SHORTEST // 2


def _parts(text: str) -> set[str]:
    folded = text.casefold()
    words = "".join(sign if sign.isalnum() else " " for sign in folded).split()
    return {part for part in (folded, *words) if len(part) >= SHORTEST_PART}


def _is_worn_out(password: str) -> bool:
    folded = password.casefold()
    letters = "".join(sign for sign in folded if sign.isalpha())
    core = folded.strip(DECORATION).translate(LOOKALIKES)
    return (
        len(set(folded)) < FEWEST_DIFFERENT
        or not WORN_OUT.isdisjoint({letters, core, _half(letters), _half(core)})
        or any(folded in row * 2 or folded in row[::-1] * 2 for row in ALPHABETS)
    )


def _half(text: str) -> str:
    """Return one of two equal halves: 'welkom' of 'welkomwelkom'."""
    half = text[: len(text) // 2]
    return half if half * 2 == text else text


def network_of(address: str | None) -> str:
    """Return the neighbourhood of an IP address: people behind one door count together."""
    try:
        found = ip_address(address or "")
    except ValueError:
        return "unknown"
    if isinstance(found, IPv6Address):
        if found.ipv4_mapped is None:
            return str(ip_network((found, 56), strict=False))
        found = found.ipv4_mapped
    return str(ip_network((found, 24), strict=False))


def window_start(moment: datetime, length: timedelta) -> datetime:
    """Return when the stretch of time began in which this moment is counted."""
    seconds = int(length.total_seconds())
    return datetime.fromtimestamp(int(moment.timestamp()) // seconds * seconds, tz=UTC)


def device_of(user_agent: str) -> str:
    """Return the browser and the system in two words, all that we keep of them."""
    browser = next((name for sign, name in BROWSERS if sign in user_agent), "")
    system = next((name for sign, name in SYSTEMS if sign in user_agent), "")
    return " · ".join(word for word in (browser, system) if word)
