"""Who is in the demonstration. All invented; every address ends in .example."""

from typing import NamedTuple

PASSWORD = "klantreis-demo-2026"  # noqa: S105 - printed at the start, for a demo on one computer

OUDEVEEN = "Gemeente Oudeveen"
RIETMONDE = "Gemeente Rietmonde"
KROMME_WAARD = "Gemeente Kromme Waard"
MUNICIPALITIES = (OUDEVEEN, RIETMONDE, KROMME_WAARD)
PROGRAMME = "Programma Leerreis"


class Learner(NamedTuple):
    """Somebody who follows the course, and how far they are."""

    name: str
    email: str
    organisation: str
    steps: int  # finished, in the order of the course
    days_ago: int  # when the last one was finished


LEARNERS = (
    Learner("Noor Bakker", "noor@oudeveen.example", OUDEVEEN, 9, 1),
    Learner("Marloes van der Heijden-Oosterhuis", "marloes@oudeveen.example", OUDEVEEN, 13, 1),
    Learner("Youssef el Amrani-Bouzidi", "youssef@oudeveen.example", OUDEVEEN, 11, 2),
    Learner("Tjitske Hoekstra-van Wieringen", "tjitske@oudeveen.example", OUDEVEEN, 12, 4),
    Learner("Ravi Ramcharan", "ravi@oudeveen.example", OUDEVEEN, 6, 3),
    # finished everything: her team handed in first, and went to the first kick-off
    Learner("Anneke Brouwer", "anneke@rietmonde.example", RIETMONDE, 13, 9),
    Learner("Mehmet Yıldız", "mehmet@rietmonde.example", RIETMONDE, 13, 3),  # noqa: RUF001 - his name
    Learner("Saskia de Groot", "saskia@rietmonde.example", RIETMONDE, 10, 6),
    # stuck: three weeks without a step
    Learner("Pieter-Jan Vermeulen", "pieterjan@rietmonde.example", RIETMONDE, 4, 22),
    Learner("Fatima Benali", "fatima@rietmonde.example", RIETMONDE, 7, 5),
    Learner("Jeroen Kuipers", "jeroen@krommewaard.example", KROMME_WAARD, 3, 8),
    Learner("Chantal Dijkstra", "chantal@krommewaard.example", KROMME_WAARD, 5, 2),
    Learner("Bas Hofman", "bas@krommewaard.example", KROMME_WAARD, 1, 12),
    # has never started
    Learner("Lotte Meijer", "lotte@krommewaard.example", KROMME_WAARD, 0, 0),
)
TRAINERS = (
    ("Ingrid de Wit", "ingrid@leerreis.example"),
    ("Karim Haddou", "karim@leerreis.example"),
)
ORGANISER = ("Hanneke Vos", "organisator@leerreis.example")
ADMINISTRATOR = ("Bram Smit", "beheer@leerreis.example")

# what the launcher prints, and the sign-in page of the demonstration shows
ACCOUNTS = (
    ("noor@oudeveen.example", "deelnemer, in het team van Oudeveen"),
    ("anneke@rietmonde.example", "deelnemer, klaar met module M1"),
    ("lotte@krommewaard.example", "deelnemer, nog niet begonnen"),
    ("ingrid@leerreis.example", "trainer, met werk om te beoordelen"),
    ("organisator@leerreis.example", "organisator"),
    ("beheer@leerreis.example", "beheerder"),
)
