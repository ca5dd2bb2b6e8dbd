"""A small course without problems, to break in one place at a time."""

from dataclasses import dataclass
from pathlib import Path

from app.content import Course
from app.content.problems import BrokenCourseError, Problem
from app.content.reading import read_course

COURSE = "course/course.toml"
CERTIFICATE = "course/certificate.nl.md"
GLOSSARY = "course/glossary.toml"
WORKSHOP = "course/workshops/start.nl.toml"
MODULE = "modules/01-begin/module.toml"
LESSON = "modules/01-begin/vertrek.nl.md"
OTHER_LESSON = "modules/01-begin/aankomst.nl.md"
PICTURE = "modules/01-begin/lijn.svg"
QUIZ = "modules/01-begin/quiz.nl.toml"
TEMPLATE = "exercises/kaart/template.toml"
TEXTS = "exercises/kaart/texts.nl.toml"
TASK = "exercises/kaart/task.nl.md"
RUBRIC = "exercises/kaart/rubric.toml"
CASE = "exercises/kaart/cases/good.toml"

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 360"><title>Lijn</title></svg>'

GOALS = '[{ id = "beginnen", text = "Beginnen.", lessons = ["vertrek"], questions = ["waar"] }]'
FILES = {
    COURSE: """id = "proef"
title = "Proefcursus"
summary = "Een cursus om mee te proberen."
language = "nl"
licence = "CC-BY-4.0"
modules = ["begin"]

[[phases]]
id = "bepalen"
title = "Bepalen"
modules = ["begin"]

[finished]
exercises = ["kaart"]
workshops = ["start"]
""",
    WORKSHOP: """id = "start"
code = "W1"
title = "De start"
summary = "Samen beginnen."
goal = "U kent elkaar."
minutes = 15
owner = "De trainers"
review_on = 2027-05-01
online = true
seats_min = 3
seats_max = 12
requires = ["les:vertrek", "oefening:kaart"]
materials = ["Stiften."]
worksheets = ["kaart"]
online_changes = ["U schrijft op een gedeeld scherm."]

[[agenda]]
minutes = 10
title = "Kennismaken"
table = ["Naamkaartjes."]
steps = [
  { minutes = 4, do = "Begroet iedereen.", say = "Welkom!" },
  { minutes = 6, do = "Doe een rondje." },
]

[[agenda]]
minutes = 5
title = "Afspraken"
steps = [{ minutes = 5, do = "Lees de afspraken voor." }]
""",
    CERTIFICATE: "{naam} rondde {cursus} af op {datum}: {uren} uur.\n",
    GLOSSARY: """[[terms]]
id = "klantreis"
nl = "klantreis"
en = "customer journey"
identifier = "journey"
explanation = "De weg die iemand aflegt om iets te regelen."
forms = ["klantreizen"]
""",
    MODULE: """id = "begin"
code = "M0"
title = "Het begin"
summary = "Waar het begint."
goals = [{ id = "beginnen", text = "Beginnen.", lessons = ["vertrek"], questions = ["waar"] }]
owner = "Het programma"
review_on = 2027-06-01
steps = [
  { lesson = "vertrek" },
  { lesson = "aankomst" },
  { quiz = "toets" },
  { exercise = "kaart" },
  { workshop = "start" },
]
""",
    LESSON: """+++
id = "vertrek"
title = "Vertrek"
minutes = 5
summary = "Hoe u vertrekt."
+++
Een [klantreis](begrip:klantreis) begint thuis.

## De lijn

![Een lijn met twee haltes](lijn.svg "De lijn")

Lees ook [de aankomst](les:aankomst).
""",
    OTHER_LESSON: """+++
id = "aankomst"
title = "Aankomst"
minutes = 5
summary = "Hoe u aankomt."
+++
De reis is klaar.
""",
    PICTURE: SVG,
    QUIZ: """id = "toets"
title = "De toets"
minutes = 5

[[questions]]
id = "waar"
kind = "single"
text = "Waar begint de reis?"
lesson = "vertrek"
options = [
  { id = "thuis", text = "Thuis", correct = true, feedback = "Ja." },
  { id = "loket", text = "Bij het loket", feedback = "Nee, eerder." },
]
""",
    TEMPLATE: """id = "kaart"
minutes = 5
owner = "Het programma"
review_on = 2027-07-01
sections = ["reis"]

[[fields]]
key = "title"
section = "reis"
type = "text"
required = true
""",
    TEXTS: """title = "De kaart"
summary = "Schrijf op welke reis het is."

[sections.reis]
title = "De reis"

[fields.title]
label = "Titel"
""",
    TASK: """## Wat u gaat doen

Vul de kaart in. Kijk nog eens in [Vertrek](les:vertrek).
""",
    RUBRIC: """[[criteria]]
id = "titel"
title = "De titel"
core = true
fields = ["title"]
[criteria.levels]
2 = "Er is een titel."
3 = "De titel is van de inwoner."
4 = "De titel is raak."
""",
    CASE: """about = "Een kaart met een titel."
findings = []
[document]
title = "Ik ga verhuizen"
""",
}


@dataclass(frozen=True)
class Sample:
    """The small course on disk."""

    root: Path

    def write(self, name: str, text: str | bytes) -> None:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())

    def change(self, name: str, old: str, new: str) -> None:
        """Change one place in a file; the place must be there."""
        text = (self.root / name).read_text()
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {name}"
        self.write(name, text.replace(old, new))

    def line(self, name: str, text: str) -> int:
        """Return the line on which this stands."""
        before, found, _after = (self.root / name).read_text().partition(text)
        assert found, f"{text!r} does not stand in {name}"
        return before.count("\n") + 1

    def remove(self, name: str) -> None:
        (self.root / name).unlink()

    def lesson(self, body: str) -> None:
        """Give the lesson this text; its first line is line 7 of the file."""
        front = FILES[LESSON].partition("+++\nEen")[0]
        self.write(LESSON, f"{front}+++\n{body}")

    def add_module(self) -> None:
        """Add a second module, with one lesson: `verder`."""
        self.write(
            "modules/02-verder/module.toml",
            'id = "verder"\ncode = "M1"\ntitle = "Verder"\nsummary = "Verder."\n'
            'goals = [{ id = "verder", text = "U kunt verder.", lessons = ["verder"] }]\n'
            'owner = "Wij"\nreview_on = 2027-06-01\n'
            'steps = [{ lesson = "verder" }]\n',
        )
        self.write(
            "modules/02-verder/verder.nl.md",
            '+++\nid = "verder"\ntitle = "Verder"\nminutes = 5\nsummary = "Verder."\n+++\nKom.\n',
        )
        text = (self.root / COURSE).read_text()
        self.write(COURSE, text.replace('modules = ["begin"]', 'modules = ["begin", "verder"]'))

    def course(self) -> Course:
        return read_course(self.root)

    def problems(self) -> list[Problem]:
        try:
            read_course(self.root)
        except BrokenCourseError as error:
            return list(error.problems)
        return []

    def problem(self) -> Problem:
        """Return the one problem that there is."""
        found = self.problems()
        assert len(found) == 1, [str(problem) for problem in found]
        return found[0]

    def said(self) -> list[str]:
        """Return every problem as authors see it."""
        return [str(problem) for problem in self.problems()]


def write_sample(root: Path) -> Sample:
    """Write the small course below this folder."""
    sample = Sample(root)
    for name, text in FILES.items():
        sample.write(name, text)
    return sample
