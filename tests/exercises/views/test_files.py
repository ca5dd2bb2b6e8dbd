"""Adding, seeing and taking out pictures and files, with and without a script."""

import re
from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest

from app.exercises import queries
from tests.client import PageClient
from tests.exercises.views.easel import JSON, PLACE, Easel
from tests.factories import Make
from tests.factories.exercises import fill, make_document
from tests.factories.files import keep_file, upload
from tests.uploads.hostile import HTML, MARK, SVG, bomb, claimed, photo, picture

Count = Callable[[], AbstractContextManager[list[str]]]


@pytest.fixture
def easel(make: Make, client: PageClient) -> Easel:
    return Easel(make, client)


def image_on(page: str) -> str:
    found = re.search(r'<img src="(/bijlagen/[^"]+)"', page)
    assert found, page
    return found[1]


def test_a_picture_is_added_and_seen(easel: Easel) -> None:
    answer = easel.send(photo(), typed={"name": "Samira", "image/1/alt": "Een vrouw <b>"})

    assert (answer.status_code, answer.location) == (303, f"{easel.page}#{PLACE}")
    page = easel.client.get(easel.page)
    assert "Het bestand is toegevoegd." in page.text
    assert 'alt="Een vrouw &lt;b&gt;"' in page.text
    assert (easel.standing("name"), easel.standing("image/1/alt")) == ("Samira", "Een vrouw <b>")
    seen = easel.client.get(image_on(page.text))
    assert (seen.status_code, seen.mimetype) == (200, "image/webp")
    assert MARK not in seen.data


def test_it_is_seen_wherever_the_document_is_read(easel: Easel) -> None:
    easel.send(picture(), typed={"image/1/alt": "Een vrouw", "image/1/licence": "Eigen werk"})
    kept = easel.standing()

    for page in ("/versies/2", "/inleveren"):
        text = easel.client.get(easel.page + page).text
        assert f'<img src="/bijlagen/{kept}" alt="Een vrouw" width="60" height="40"' in text
        assert "Eigen werk" in text
    assert "balie.webp" in easel.client.get(f"{easel.page}/versies/2?met=1").text


def test_how_a_file_is_handed_over(easel: Easel) -> None:
    easel.send(picture())
    place = f"/bijlagen/{easel.standing()}"

    for address in (place, f"{place}/klein"):
        headers = easel.client.get(address).headers
        assert headers["Cache-Control"] == "no-store"
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["Content-Security-Policy"] == "default-src 'none'; sandbox"
        assert "attachment" not in headers.get("Content-Disposition", "")


def prototype(easel: Easel) -> Easel:
    """Another document of the same project, with a list of files."""
    easel.document = make_document(easel.document.project, easel.me, template_id="prototype")
    fill(easel.document, easel.me, {"files": [{"id": "r1", "description": "De brief"}]})
    return easel


def test_a_file_is_handed_over_as_a_file_and_called_as_it_was(easel: Easel) -> None:
    prototype(easel)
    place = "files/r1/file"
    name = "..\\Brief \u202e\u2066<b>.pdf"
    answer = easel.send(
        b"%PDF-1.7", name, wish=f"add {place}", place=place, typed={"files/r1/id": "r1"}
    )

    assert answer.status_code == 303
    for page in ("", "/versies/3"):
        text = easel.client.get(easel.page + page).text
        assert "Brief &lt;b&gt;.pdf</a>" in text
        assert "1 kB" in text
    handed = easel.client.get(f"/bijlagen/{easel.standing(place)}")
    assert handed.headers["Content-Disposition"].startswith("attachment; filename=")
    assert (handed.data, handed.mimetype) == (b"%PDF-1.7", "application/pdf")
    assert easel.client.get(f"/bijlagen/{easel.standing(place)}/klein").status_code == 404


@pytest.mark.parametrize(
    ("content", "name", "sentence"),
    [
        (HTML, "balie.png", "geen afbeelding die wij kunnen lezen"),
        (SVG, "balie.png", "geen afbeelding die wij kunnen lezen"),
        (b"%PDF-1.7", "balie.jpg", "geen afbeelding die wij kunnen lezen"),
        (claimed(50_000, 50_000), "balie.png", "te veel beeldpunten"),
        (bomb(), "balie.png", "te veel beeldpunten"),
        (b"\xff\xd8\xff" + b"x" * (10 * 1024 * 1024), "balie.jpg", "groter dan 10 MB"),
        (None, "", "Kies eerst een bestand."),
    ],
)
def test_what_is_refused_says_why_at_its_field_and_keeps_what_was_typed(
    easel: Easel, content: bytes | None, name: str, sentence: str
) -> None:
    typed = {"name": "Samira", "image/1/alt": "Een vrouw"}
    page = easel.send(content, name, typed=typed)
    script = easel.send(content, name, headers=JSON, typed=typed)

    assert (page.status_code, script.status_code) == (422, 422)
    error = re.search(rf'id="{PLACE}-error">.*?<span>([^<]+)</span>', page.text)
    assert error
    assert sentence in error[1]
    assert ('value="Samira"' in page.text, "Een vrouw" in page.text) == (True, True)
    assert sentence in script.json["fields"][PLACE]  # type: ignore[index]
    assert (easel.document.head, queries.files_of(easel.document)) == (1, [])


def test_a_refused_file_is_noted_without_its_name(
    easel: Easel, caplog: pytest.LogCaptureFixture
) -> None:
    easel.send(HTML, "geheim.png")

    assert "refused: exercises.upload" in caplog.text
    assert "geheim" not in caplog.text


def test_the_script_gets_what_to_draw(easel: Easel) -> None:
    answer = easel.send(picture(), headers=JSON, typed={"image/1/alt": "Een vrouw"})

    said = answer.json
    assert said is not None
    assert (answer.status_code, said["version"], said["news"]) == (200, 2, "")
    kept = easel.standing()
    assert f'<input type="text" hidden name="{PLACE}" value="{kept}"' in said["files"][PLACE]
    assert f'src="/bijlagen/{kept}/klein" alt="Een vrouw"' in said["files"][PLACE]
    assert 'value="remove image/1/file"' in said["files"][PLACE]


def test_what_is_taken_out_is_gone_from_the_form_with_its_words(easel: Easel) -> None:
    easel.send(picture(), typed={"image/1/alt": "Een vrouw"})
    kept = str(easel.standing())
    said = easel.send(
        None, wish=f"remove {PLACE}", headers=JSON, typed={PLACE: kept, "image/1/alt": "Een vrouw"}
    ).json

    assert said is not None
    assert said["fields"] == {"image/1/alt": "", "image/1/licence": ""}
    assert "<img" not in said["files"][PLACE]
    assert (easel.standing(), easel.standing("image/1/alt")) == (None, None)
    easel.send(picture(), typed={PLACE: ""})
    page = easel.send(None, wish=f"remove {PLACE}", typed={PLACE: str(easel.standing())})
    assert page.status_code == 303
    assert "Het bestand is weggehaald." in easel.client.get(easel.page).text


def test_a_picture_of_a_colleague_arrives_by_itself(easel: Easel) -> None:
    kept = keep_file(easel.document, easel.colleague)
    fill(easel.document, easel.colleague, {"image": [{"id": "1", "file": kept.public_id}]})

    said = easel.client.post(
        f"{easel.page}/opslaan", data={"base-version": 1, "image/1/id": "1"}, headers=JSON
    ).json

    assert said is not None
    assert said["fields"][PLACE] == kept.public_id
    assert f"/bijlagen/{kept.public_id}/klein" in said["files"][PLACE]
    assert "Een collega wijzigde: Beeld: Afbeelding" in said["news"]


def test_two_pictures_at_once_are_asked_about_by_their_names(easel: Easel) -> None:
    kept = keep_file(easel.document, easel.colleague, upload(name="zuil.webp"))
    fill(easel.document, easel.colleague, {"image": [{"id": "1", "file": kept.public_id}]})

    for headers in (None, JSON):
        answer = easel.send(picture(), base=1, headers=headers)
        text = str(answer.json["clashes"]) if headers else answer.text  # type: ignore[index]
        assert answer.status_code == 409
        assert ("zuil.webp" in text, "balie.webp" in text) == (True, True)
    assert easel.standing() == kept.public_id


def test_saving_by_itself_costs_no_query_for_files(easel: Easel, count_queries: Count) -> None:
    easel.send(picture())
    head = str(easel.document.head)
    typed = {"base-version": head, "image/1/id": "1", PLACE: str(easel.standing())}

    with count_queries() as seen:
        answer = easel.client.post(f"{easel.page}/opslaan", data=typed, headers=JSON)

    assert (answer.status_code, "files" in (answer.json or {})) == (200, False)
    assert not [query for query in seen if "stored_file" in query]


@pytest.mark.parametrize("wish", ["", "add", "steal image/1/file", "add name", "add steps/x/y"])
def test_a_button_that_is_not_ours_does_nothing(easel: Easel, wish: str) -> None:
    assert easel.send(picture(), wish=wish, place="name").status_code in {400, 404, 422}
    assert easel.document.head == 1


def test_a_chosen_file_that_was_not_added_is_told(easel: Easel) -> None:
    typed = {"base-version": 1, "name": "Samira", f"file:{PLACE}": "balie.png"}
    easel.client.post(easel.page, data=typed)

    assert "maar het is nog niet toegevoegd" in easel.client.get(easel.page).text
    assert easel.standing("name") == "Samira"


def test_more_than_the_site_takes_elsewhere_may_come_in_here(easel: Easel) -> None:
    much = picture("PNG") + b"\0" * (3 * 1024 * 1024)

    assert easel.send(much).status_code == 303
    assert easel.client.post(easel.page, data={"name": "x" * len(much)}).status_code == 413
    assert easel.send(b"x" * (33 * 1024 * 1024)).status_code == 413
