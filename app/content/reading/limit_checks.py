"""Whether the lessons stay within what the course promises its readers."""

from collections.abc import Iterator

from app.content.items import StepKind
from app.content.lesson import Lesson
from app.content.measure import Measure, measure, together
from app.content.reading.folders import Files
from app.content.reading.written import LessonLimits


def check_limits(files: Files, lessons: list[Lesson | None]) -> None:
    """Report lessons that are too short, too long or too hard to read, and modules that are so."""
    limits = files.course.value.lesson_limits if files.course and files.course.value else None
    if limits is None:  # a course may do without
        return
    found: dict[str, Measure] = {}
    for written, lesson in zip(files.lessons, lessons, strict=True):
        if lesson:
            found[lesson.id] = measure(lesson)
            for message, suggestion in _of_lesson(found[lesson.id], limits):
                written.body.file.problem(message, suggestion, line=written.body.first_line)
    _check_modules(files, found, limits)


def _of_lesson(seen: Measure, limits: LessonLimits) -> Iterator[tuple[str, str]]:
    """Give everything about one lesson that goes over a limit, and what to do."""
    if seen.words < limits.words_least:
        message = f"Deze les heeft {seen.words} woorden; {limits.words_least} is het minste."
        yield message, "Vul hem aan, of voeg hem samen met een andere les."
    if seen.words > limits.words_most:
        message = f"Deze les heeft {seen.words} woorden; {limits.words_most} is het meeste."
        yield message, "Schrap, of maak er twee lessen van."
    if seen.ease < limits.ease_least:
        message = f"Deze les heeft leesgemak {seen.ease:.0f}; {limits.ease_least} is het minste."
        yield message, "Schrijf kortere zinnen en gewonere woorden."
    if seen.per_sentence >= limits.sentence_average:
        message = (
            f"De zinnen van deze les hebben gemiddeld {seen.per_sentence:.1f} woorden;"
            f" het blijft onder {limits.sentence_average}."
        )
        yield message, "Maak van een lange zin er twee."


def _check_modules(files: Files, found: dict[str, Measure], limits: LessonLimits) -> None:
    """Report a module whose lessons are hard to read on average."""
    for module in files.modules:
        steps = module.value.steps if module.value else ()
        ids = [step.ref.id for step in steps if step.ref.kind is StepKind.LESSON]
        ease = together(found[one] for one in ids if one in found).ease
        if any(one in found for one in ids) and ease < limits.ease_average:
            message = (
                f"De lessen van deze module hebben gemiddeld leesgemak {ease:.0f};"
                f" {limits.ease_average} is het minste."
            )
            module.problem(message, "Begin bij de les met het laagste leesgemak.", "steps")
