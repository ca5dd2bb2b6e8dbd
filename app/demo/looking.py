"""What the team of Oudeveen saw outside: a safari, and a persona, each with a drawing."""

from app.accounts.models import User
from app.demo.pictures import PILLAR, WOMAN, Shape, drawn
from app.engine.document import Row, Value
from app.exercises import queries, service
from app.exercises.models import ExerciseDocument
from app.exercises.rules.sent import Sent
from app.projects.models import Project
from app.uploads import read_picture

PILLAR_ALT = (
    "Een groene zuil in een hal. Op het scherm staan twee regels, eronder steekt een nummertje uit."
)
WOMAN_ALT = "Tekening van een vrouw met donker haar en een rode trui, die u aankijkt."


def fill(project: Project, team: list[User]) -> None:
    """Let the first of the team go on safari, and the second draw a persona."""
    safari = _saved(project, team[0], "service-safari", {"steps": [dict(_step())]})
    _with_picture(safari, team[0], "steps/s1/photo/1/file", "zuil.png", PILLAR)
    persona = _saved(project, team[1], "persona", {**_persona()})
    _with_picture(persona, team[1], "image/1/file", "samira.png", WOMAN)


def _saved(
    project: Project, actor: User, template_id: str, raw: dict[str, object]
) -> ExerciseDocument:
    document = service.begin(project, queries.exercise_for(template_id), actor)
    sent = Sent(base=document.head, raw=raw)
    service.save(queries.basis_of(document, actor, sent), actor, sent)
    return document


def _with_picture(
    document: ExerciseDocument, actor: User, path: str, name: str, shapes: tuple[Shape, ...]
) -> None:
    raw = dict(queries.head_of(document).values)
    picture = read_picture(drawn(shapes), name)
    service.change_files(document, actor, Sent(base=document.head, raw=raw), {path: picture})


def _step() -> Row:
    photo: Value = [{"id": "1", "alt": PILLAR_ALT}]
    return {
        "id": "s1",
        "what_i_do": "Ik trek een nummertje",
        "channel": "balie",
        "touchpoint": "De zuil bij de ingang",
        "what_i_see_hear_read": 'Op het scherm staat: "Kies uw product". Ik zoek "verhuizen".',
        "feeling": "-1",
        "thought": "Is verhuizen een product?",
        "friction": 'Het woord "product" zegt mij niets',
        "opportunity": 'Vraag: "Waar komt u voor?"',
        "photo": photo,
    }


def _persona() -> dict[str, Value]:
    return {
        "name": "Samira",
        "image": [{"id": "1", "alt": WOMAN_ALT, "licence": "Eigen tekening, vrij te gebruiken"}],
        "tagline": "Ik regel alles zelf, maar ik wil wel weten dat het goed is.",
        "situation": "Samira verhuist met twee kinderen naar Oudeveen. Ze werkt in de zorg.",
    }
