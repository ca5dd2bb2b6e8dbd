"""The running case of the course as one filled-in project: every good example, in order."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from app.content import Course, Exercise
from app.content.items import Phase
from app.engine.case import around_case, case_name, records_of_case
from app.engine.document import Document, Values
from app.engine.files import CaseFile
from app.engine.reading import read_values
from app.engine.records import Around, Record, code_of
from app.exercises.rules.picturing import Filled
from app.exercises.rules.referring import around_with_own, names_of_records
from app.exercises.rules.showing import ShownSection, show

GOOD = "good"
OWNER = "gemeente Oudeveen (verzonnen)"


class Example(NamedTuple):
    """A filled-in example of an exercise."""

    exercise: Exercise
    name: str  # of the case: "good", "r2"
    case: CaseFile

    @property
    def values(self) -> Values:
        """What was filled in."""
        values, _problems = read_values(self.exercise.template, self.case.document)
        return values

    @property
    def title(self) -> str:
        """How this document is called: by what it is about, where there are several."""
        shapes = [shape for shape in self.exercise.template.records if not shape.at]
        named = (Document(self.values).text(shape.name) for shape in shapes)
        return next(filter(None, named), self.exercise.title)


def examples(course: Course) -> Mapping[Phase, list[Example]]:
    """Return the documents of the running case, by the phase in which they are made."""
    used = _used(course)
    return {
        phase: [
            Example(exercise, name, exercise.cases[name])
            for exercise in course.exercises_of(phase)
            for name in sorted(exercise.cases, key=lambda name: (name != GOOD, name))
            if case_name(exercise.id, name) in used
        ]
        for phase in course.phases
    }


def find_example(course: Course, exercise_id: str, name: str) -> Example | None:
    """Return one document of the running case."""
    found = (one for part in examples(course).values() for one in part)
    wanted = (exercise_id, name)
    return next((one for one in found if (one.exercise.id, one.name) == wanted), None)


def sections_of(course: Course, example: Example) -> tuple[ShownSection, ...]:
    """Return an example to read; a reference stands there in the words that it leads to."""
    template = example.exercise.template
    known = around_with_own(template, example.values, around_example(course, example))
    return show(template, example.values, names_of_records(known))


def filled(course: Course, example: Example) -> Filled:
    """Return an example to draw."""
    return Filled(
        template=example.exercise.template,
        values=example.values,
        around=around_example(course, example),
        ref=case_name(example.exercise.id, example.name),
        owner=OWNER,
    )


def around_example(course: Course, example: Example) -> Around:
    """Return what the other documents of the running case hold."""
    this = case_name(example.exercise.id, example.name)
    records = dict(_records(course))
    others = (record for name, found in records.items() if name != this for record in found)
    own = around_case(example.case, records)
    return Around([*own.records.values(), *others], own.moment)


def _used(course: Course) -> set[str]:
    """Return the good cases, and all that they refer to."""
    used = {case_name(one.id, GOOD) for one in course.exercises if GOOD in one.cases}
    for exercise in course.exercises:
        if GOOD in exercise.cases:
            used |= set(exercise.cases[GOOD].around)
    return used


def _records(course: Course) -> Iterator[tuple[str, list[Record]]]:
    used = _used(course)
    for exercise in course.exercises:
        for number, (name, case) in enumerate(sorted(exercise.cases.items()), 1):
            if case_name(exercise.id, name) in used:
                records = list(records_of_case(exercise.template, name, case))
                begin = code_of(exercise.template.records, case.document, number)
                yield case_name(exercise.id, name), [_coded(one, begin) for one in records]


def _coded(record: Record, begin: str) -> Record:
    """Give a record the short code that it would have in a project."""
    if not record.code:
        return record._replace(code=begin)
    return record._replace(code=f"{begin}-{record.code.rpartition('-')[2]}")
