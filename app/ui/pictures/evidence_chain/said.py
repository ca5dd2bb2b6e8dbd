"""What a chain says: one sentence, the same in one breath, and the table."""

from collections import Counter
from collections.abc import Collection

from app.ui.pictures.evidence_chain.chain import VOICES, Chain, Node, State
from app.ui.pictures.evidence_chain.columns import COLUMNS, REST, place
from app.ui.pictures.table import Table

_THIS = {"action": "Deze actie", "desired-step": "Deze stap", "assumption": "Deze aanname",
         "observation": "Deze waarneming", "finding": "Deze bevinding"}  # fmt: skip
_CALLED = {"quote": "Dit citaat", "idea": "Dit idee", "pain": "Dit knelpunt"}
_MOST_NAMED = 3
_MOST_ENDS = 12  # named in a cell of the table


def finding(chain: Chain) -> str:
    """Return on how much the centre rests; of words of people what they carry."""
    centre = chain.centre_node
    if not chain.nodes:
        return "Nog geen onderbouwing. Koppel een citaat aan een knelpunt."
    if centre is None:
        return _counted(chain)
    if centre.kind in VOICES:
        return _carries(chain, centre)
    alive, count = sum(not one.gone for one in chain.voices), len(chain.voices)
    if not count:
        return f"Onder {_this(centre).lower()} ligt nog geen onderzoek"
    if not alive:
        return f"Onder {_this(centre).lower()} ligt geen onderzoek meer"
    return f"{_this(centre)} rust op {_of(alive, count)} uit onderzoek"


def _of(alive: int, count: int) -> str:
    what = "bron" if count == 1 else "bronnen"
    return f"{count} {what}" if alive == count else f"{alive} van {count} {what}"


def _this(node: Node) -> str:
    return _THIS.get(node.kind) or _CALLED.get(node.kind) or "Dit onderdeel"


def _carries(chain: Chain, centre: Node) -> str:
    """Return what rests on words: "Dit citaat draagt 1 knelpunt, 2 ideeën"."""
    if centre.gone:
        return f"{_this(centre)} is ingetrokken"
    found = chain.reached([centre.id], chain.out) - {centre.id}
    counts = Counter(place(chain.by_id[key]) for key in found)
    if not counts:
        return f"Aan {_this(centre).lower()} hangt nog niets"
    parts = [(*COLUMNS, REST)[at].many(counts[at]) for at in sorted(counts)]
    return f"{_this(centre)} draagt {' en '.join(filter(None, (', '.join(parts[:-1]), parts[-1])))}"


def _called(node: Node) -> str:
    return (*COLUMNS, REST)[place(node)].names[0]


def _counted(chain: Chain) -> str:
    lost = sum(chain.state(node.id) is State.LOST for node in chain.nodes)
    guess = sum(chain.state(node.id) is State.GUESS for node in chain.nodes)
    parts = [
        "1 onderdeel" if len(chain.nodes) == 1 else f"{len(chain.nodes)} onderdelen",
        f"bij {lost} is de onderbouwing vervallen" if lost else "",
        f"bij {guess} is er nog geen" if guess else "",
    ]
    return ", ".join(filter(None, parts))


def broken(chain: Chain) -> str:
    """Return what lost its ground, and what to do; empty when nothing did."""
    lost = [
        node.words for node in chain.related if not node.gone and chain.state(node.id) is State.LOST
    ]
    if not lost:
        return ""
    named = ", ".join(f"\u2018{words}\u2019" for words in lost[:_MOST_NAMED])
    more = f" en nog {len(lost) - _MOST_NAMED}" if len(lost) > _MOST_NAMED else ""
    return f"{named}{more}. Zoek nieuw bewijs, of haal het uit het verhaal."


def cut(chain: Chain, nodes: int, links: int) -> str:
    """Return what a drawing with so many records and links leaves out; empty when it is all."""
    related = {node.id for node in chain.related}
    if chain.left:
        return (
            f"De tekening toont {nodes} van de {len(related) + chain.left} onderdelen. In de tabel "
            f"staan de {len(related)} die hier het dichtst bij staan."
        )
    all_links = sum(end in related for key in related for end in chain.out[key])
    if nodes == len(related) and links == all_links:
        return ""
    return (
        f"De tekening toont {nodes} van de {len(related)} onderdelen en {links} van de {all_links} "
        "verbanden. In de tabel staan ze allemaal."
    )


def description(chain: Chain) -> str:
    """Return the chain in one breath, for who hears it."""
    said, lost = finding(chain), broken(chain)
    parts = [said if said.endswith(".") else f"{said}.", f"Vervallen: {lost}" if lost else ""]
    where = "De verbanden" if chain.left else "Alle verbanden"
    return " ".join([*filter(None, parts), f"{where} staan in de tabel onder de tekening."])


def table(chain: Chain) -> Table:
    """Return every record with what it rests on and what it leads to, in words."""
    shown = {one.id for one in chain.related}
    return Table(
        caption=f"Onderbouwing: {chain.about}",
        heads=("Onderdeel", "Soort", "Waar het vandaan komt", "Rust op", "Leidt tot", "Stand"),
        rows=tuple(_row(chain, node, shown) for node in _in_order(chain)),
    )


def _in_order(chain: Chain) -> list[Node]:
    return sorted(chain.related, key=place)


def _named(words: list[str]) -> str:
    """Return what a record is linked with; where all is linked with all, it would never end."""
    more = len(words) - _MOST_ENDS
    return " · ".join([*words[:_MOST_ENDS], *([f"en nog {more}"] if more > 0 else [])])


def _row(chain: Chain, node: Node, shown: Collection[str]) -> tuple[str, ...]:
    ends = (
        _named([chain.by_id[key].words for key in links[node.id] if key in shown])
        for links in (chain.into, chain.out)
    )
    state = "ingetrokken" if node.gone else chain.state(node.id).value
    return (node.words, _called(node), node.about, *ends, state)
