"""Whether each goal of a module is served by its lessons and tested by its self-checks."""

from app.content.items import StepKind
from app.content.reading.folders import Files
from app.content.reading.loading import Loaded
from app.content.reading.written import ModuleFile


def check_goals(files: Files) -> None:
    """Report goals with the same id, and lessons and questions that are not there."""
    asked = {
        question.id for quiz in files.quizzes if quiz.value for question in quiz.value.questions
    }
    complete = all(quiz.value for quiz in files.quizzes)
    for module in files.modules:
        if module.value:
            _check_ids(module, module.value)
            _check_lessons(module, module.value)
            if complete:  # a self-check that is broken was reported as such
                _check_questions(module, module.value, asked)


def _check_ids(module: Loaded[ModuleFile], written: ModuleFile) -> None:
    seen: set[str] = set()
    for number, goal in enumerate(written.goals):
        if goal.id in seen:
            message = f"Het leerdoel '{goal.id}' staat er twee keer."
            module.problem(message, "Geef elk leerdoel een eigen id.", "goals", number, "id")
        seen.add(goal.id)


def _check_lessons(module: Loaded[ModuleFile], written: ModuleFile) -> None:
    steps = [step.ref.id for step in written.steps if step.ref.kind is StepKind.LESSON]
    for number, goal in enumerate(written.goals):
        for at, lesson in enumerate(goal.lessons):
            if lesson not in steps:
                message = f"De les '{lesson}' is geen stap van deze module."
                suggestion = f"Mogelijk zijn: {', '.join(steps) or 'geen'}."
                module.problem(message, suggestion, "goals", number, "lessons", at)


def _check_questions(module: Loaded[ModuleFile], written: ModuleFile, asked: set[str]) -> None:
    for number, goal in enumerate(written.goals):
        for at, question in enumerate(goal.questions):
            if question not in asked:
                message = f"De vraag '{question}' staat in geen enkele zelftoets."
                suggestion = "Neem het id van een vraag over uit quiz.nl.toml."
                module.problem(message, suggestion, "goals", number, "questions", at)
