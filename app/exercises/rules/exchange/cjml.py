"""A journey in CJML 2.0, the customer journey modelling language: for programs that read it.

CJML knows actors, communication points and actions; persona, pain points and what happens behind
the scenes it does not. A current journey is an actual one, a desired or designed one is planned,
and only an actual one has experiences.
"""

from collections.abc import Sequence
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from app.engine.document import Document, Values
from app.engine.fields import FieldType
from app.engine.references import path_of
from app.engine.template import Template
from app.exercises.rules.exchange.form import TRADED

RESIDENT = "inwoner"
NO_CONTACT, NOBODY_ELSE = "geen_contact", "zelf"
MUNICIPALITY = "gemeente"  # with whom, when a step does not say so
BELOW_ALL = -3  # CJML rates an experience from 1


def as_cjml(template: Template, values: Values) -> str:
    """Return a journey as an XML document."""
    journey = Document(values)
    is_actual = TRADED[template.id] == "current" and journey.text("kind") != "as_designed"
    root = Element("CJML", version="2.0")
    root.append(_Journey(template, journey, is_actual=is_actual).element())
    indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{tostring(root, encoding="unicode")}\n'


class _Journey:
    """Writes one journey."""

    def __init__(self, template: Template, journey: Document, *, is_actual: bool) -> None:
        self.template = template
        self.journey = journey
        self.is_actual = is_actual
        self.phases = {f"phases/{phase.id}" for phase in journey.rows("phases")}
        self.steps = journey.rows("steps")

    def element(self) -> Element:
        """Return all of it."""
        element = Element("actualJourney" if self.is_actual else "plannedJourney")
        _tell(element, "journeyID", "AJ1" if self.is_actual else "PJ1")
        _tell(element, "journeyTitle", self.journey.text("title"))
        if self.phases:
            self._phases(SubElement(element, "journeyPhases"))
        _tell(element, "journeyShortSummary", self.journey.text("scenario"))
        self._actors(SubElement(element, "actors"))
        points = SubElement(element, "touchpoints")
        for number, step in enumerate(self.steps, 1):
            points.append(self._touchpoint(step, number))
        return element

    def _phases(self, element: Element) -> None:
        for phase in self.journey.rows("phases"):
            one = SubElement(element, "journeyPhase", phaseID=phase.id)
            _tell(one, "phaseName", phase.text("name"))
            _tell(one, "phaseDescription", phase.text("customer_goal"))

    def _actors(self, element: Element) -> None:
        resident = SubElement(element, "endUser", actorID=RESIDENT)
        _tell(resident, "actorName", "Inwoner")
        for party in dict.fromkeys(filter(None, map(_other, self.steps))):
            actor = SubElement(element, "serviceProvider", actorID=party)
            _tell(actor, "companyName", self._words("party", party))

    def _touchpoint(self, step: Document, number: int) -> Element:
        other = _other(step)
        kind = "CommunicationPoint" if other else "Action"
        element = Element(f"{'actual' if self.is_actual else 'planned'}{kind}")
        _tell(element, "touchpointID", f"TP{number}")
        phase = path_of(step.text("phase"))
        if phase in self.phases:
            SubElement(element, "belongsTo", phaseIDref=phase.partition("/")[2])
        _side(element, "initiator", RESIDENT, step.text("title"))
        if other:
            _side(element, "receiver", other, step.text("touchpoint"))
            channel = SubElement(element, "channel")
            _tell(channel, "channelName", self._words("channel", step.text("channel")))
        _tell(element, "comment", step.text("thought"))
        feeling = step.number("feeling")
        if self.is_actual and feeling is not None:
            self._experience(SubElement(element, "touchpointExperience"), feeling)
        return element

    def _experience(self, element: Element, feeling: int) -> None:
        _tell(element, "experienceDescription", self._words("feeling", str(feeling)))
        _tell(element, "experienceRating", str(feeling - BELOW_ALL))

    def _words(self, key: str, stored: str) -> str:
        field = next((one for one in self._fields if one.key == key), None)
        return field.in_words(stored) if field else stored

    @property
    def _fields(self) -> Sequence[FieldType]:
        steps = self.template.field("steps")
        return steps.subfields if steps else ()


def _other(step: Document) -> str:
    """Return with whom a resident has to do in a step; nobody when there is no contact."""
    party = step.text("party") or MUNICIPALITY
    return "" if step.text("channel") == NO_CONTACT or party == NOBODY_ELSE else party


def _side(element: Element, name: str, actor: str, label: str) -> None:
    side = SubElement(element, name)
    SubElement(side, "refersTo", actorIDref=actor)
    _tell(side, f"{name}Label", label)


def _tell(element: Element, name: str, text: str) -> None:
    """Add an element with a text; signs that no XML can hold become the sign for "unknown"."""
    if text:
        SubElement(element, name).text = "".join(map(_storable, text))


def _storable(sign: str) -> str:
    is_storable = sign in "\t\n\r" or " " <= sign <= "\ud7ff" or "\ue000" <= sign <= "\ufffd"
    return sign if is_storable or sign > "\uffff" else "\ufffd"
