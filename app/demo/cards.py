"""Two project cards as good teams write them."""

from datetime import date

from app.accounts.models import User
from app.demo import days
from app.engine.document import Row, Value


def oudeveen_card(team: list[User]) -> dict[str, Value]:
    """Return the card about moving house, by the team of Oudeveen."""
    return {
        "title": "Ik ga verhuizen naar Oudeveen",
        "life_event": "verhuizen",
        "challenge": (
            "Ik wil in één keer goed doorgeven dat ik verhuis, en weten wat ik nog meer moet"
            " regelen. Nu hoor ik weken niets en bel ik drie keer."
        ),
        "urgency": "Vorig jaar belde een op de vier verhuizers terug met de vraag: is het gelukt?",
        "target_group": "Gezinnen die van buiten de regio komen",
        "hard_to_reach": "Mensen die weinig Nederlands lezen. Het taalcafé stelt ons aan hen voor.",
        "start_event": "Ik krijg de sleutel van mijn nieuwe huis",
        "end_event": "Ik weet de weg in mijn nieuwe buurt en heb een afvalpas",
        "out_of_scope": "Verhuizen naar het buitenland.",
        "chain_partners": _texts("Waterschap Oude Veen", "De woningcorporatie"),
        "team": _team(team, ("beleid", "balie", "kcc", "communicatie")),
        "lead": team[0].public_id,
        "sponsor": "Ineke Postma, manager dienstverlening",
        "existing_data": [
            _row(1, source="Cijfers van het KCC", fact="1.100 keer teruggebeld", date="vorig jaar")
        ],
        "milestones": _milestones(days.kick_off()),
        "success": "De helft minder mensen belt terug. En: balie en beleid weten elkaar te vinden.",
        "risks": _texts("De vakantie valt midden in de gesprekken"),
    }


def rietmonde_card(team: list[User]) -> dict[str, Value]:
    """Return the card about worries about money, by the team of Rietmonde."""
    return {
        "title": "Ik zoek hulp bij geldzorgen",
        "life_event": "werkloos-of-geldzorgen",
        "challenge": (
            "Ik wil op tijd hulp krijgen, zonder dat ik mij hoef te schamen. Nu moet ik eerst een"
            " stapel papieren inleveren voordat iemand naar mij luistert."
        ),
        "urgency": "Wie zich meldt, krijgt gemiddeld pas na drie maanden een eerste gesprek.",
        "target_group": "Alleenstaande ouders die voor het eerst hulp vragen",
        "hard_to_reach": "Mensen die hun post niet meer openen. De wijkcoach kent hen.",
        "start_event": "Ik durf een rekening niet meer open te maken",
        "end_event": "Ik kan een maand rondkomen en weet wie ik kan bellen",
        "out_of_scope": "Ondernemers met schulden.",
        "chain_partners": _texts("De voedselbank", "De woningcorporatie"),
        "team": _team(team, ("consulent", "beleid", "communicatie")),
        "lead": team[0].public_id,
        "sponsor": "Wouter Schaap, wethouder",
        "existing_data": [
            _row(1, source="Klachten", fact="Zestig klachten over de papieren", date="dit jaar")
        ],
        "milestones": _milestones(days.first_kick_off()),
        "success": "Het eerste gesprek is binnen twee weken.",
        "risks": _texts("De collega's van de wijkteams hebben weinig tijd"),
    }


def _team(people: list[User], disciplines: tuple[str, ...]) -> list[Row]:
    return [
        _row(number, name=person.name, discipline=discipline, role="", hours=20 - 2 * number)
        for number, (person, discipline) in enumerate(zip(people, disciplines, strict=True), 1)
    ]


def _milestones(kick_off: date) -> list[Row]:
    planned = (("Kick-off", 0), ("Gesprekken met inwoners", 5), ("Terugkomdag", 13))
    return [
        _row(number, name=name, date=(kick_off + weeks * days.WEEK).isoformat())
        for number, (name, weeks) in enumerate(planned, 1)
    ]


def _texts(*texts: str) -> list[Row]:
    return [_row(number, text=text) for number, text in enumerate(texts, 1)]


def _row(number: int, **values: Value) -> Row:
    return {"id": f"r{number}", **values}
