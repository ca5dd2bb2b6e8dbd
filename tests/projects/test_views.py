from app.projects import queries
from tests.client import PageClient
from tests.factories import Make
from tests.factories.projects import add_member, ask, make_project

HOSTILE = "<script>alert(1)</script>{{ 7*7 }}"


def test_without_a_project_the_page_says_what_to_do(client: PageClient, make: Make) -> None:
    response = client.sign_in(make.learner()).get("/projecten")

    assert "U hebt nog geen project" in response.text
    assert 'href="/projecten/nieuw"' in response.text


def test_with_one_project_one_goes_straight_to_it(client: PageClient) -> None:
    project = make_project()

    response = client.sign_in(project.created_by).get("/projecten")

    assert response.location == f"/projecten/{project.public_id}"


def test_a_question_to_join_is_seen_in_the_list(client: PageClient, make: Make) -> None:
    me = make.learner()
    make_project([me])
    ask(make_project(title="Ik ga trouwen"), me)

    response = client.sign_in(me).get("/projecten")

    assert response.status_code == 200
    assert "Ik ga trouwen" in response.text


def test_a_learner_starts_a_project(client: PageClient, make: Make) -> None:
    me = make.learner()

    response = client.sign_in(me).post("/projecten/nieuw", data={"title": " Ik  ga trouwen "})

    project = queries.project_of_learner(me.id)
    assert project is not None
    assert project.title == "Ik ga trouwen"
    assert response.location == f"/projecten/{project.public_id}"


def test_bad_titles_are_refused_with_a_sentence(client: PageClient, make: Make) -> None:
    client.sign_in(make.learner())

    for title in ("", "x" * 201, "\0"):
        response = client.post("/projecten/nieuw", data={"title": title})
        assert response.status_code == 422
        assert 'role="alert"' in response.text


def test_the_page_of_a_project_tells_what_is_next(client: PageClient) -> None:
    project = make_project()

    response = client.sign_in(project.created_by).get(f"/projecten/{project.public_id}")

    assert "Begin met: Projectkaart" in response.text
    assert "Het verhaal tot nu toe" in response.text


def test_strangers_get_404_on_every_page_of_a_project(client: PageClient, make: Make) -> None:
    project = make_project()
    assert project.cohort is not None
    base = f"/projecten/{project.public_id}"
    person = project.created_by.public_id

    for stranger in (make.learner(project.cohort), make.trainer(project.cohort)):
        client.sign_in(stranger)
        for page in (base, f"{base}/titel", f"{base}/collegas"):
            assert client.get(page).status_code == 404
            assert client.post(page, data={"addresses": "a@b.example"}).status_code in {404, 405}
        for do in ("meedoen", "niet-meedoen", "verlaten", f"collegas/{person}/verwijderen"):
            assert client.post(f"{base}/{do}").status_code == 404


def test_all_bad_addresses_are_named_and_the_text_stays(client: PageClient) -> None:
    project = make_project()
    typed = "goed@oudeveen.example\nfout een\nfout twee"

    response = client.sign_in(project.created_by).post(
        f"/projecten/{project.public_id}/collegas", data={"addresses": typed}
    )

    assert response.status_code == 422
    assert "Regel 2 is geen e-mailadres: fout een" in response.text
    assert "Regel 3 is geen e-mailadres: fout twee" in response.text
    assert "goed@oudeveen.example\nfout een" in response.text.replace("\r\n", "\n")


def test_inviting_shows_who_has_not_answered(client: PageClient) -> None:
    project = make_project()
    client.sign_in(project.created_by)
    page = f"/projecten/{project.public_id}/collegas"

    response = client.post(page, data={"addresses": "ravi@oudeveen.example"})

    assert response.location == page
    assert "ravi@oudeveen.example" in client.get(page).text


def test_who_was_asked_says_yes(client: PageClient, make: Make) -> None:
    project, me = make_project(), make.learner()
    ask(project, me, project.created_by)
    client.sign_in(me)
    page = f"/projecten/{project.public_id}"
    assert "Ja, ik doe mee" in client.get(page).text

    response = client.post(f"{page}/meedoen")

    assert response.location == page
    assert "Het verhaal tot nu toe" in client.get(page).text


def test_who_was_asked_says_no(client: PageClient, make: Make) -> None:
    project, me = make_project(), make.learner()
    ask(project, me)

    client.sign_in(me).post(f"/projecten/{project.public_id}/niet-meedoen")

    assert client.get(f"/projecten/{project.public_id}").status_code == 404


def test_taking_out_and_handing_over(client: PageClient, make: Make) -> None:
    project = make_project([make.learner(), make.learner(), make.learner()])
    lead, second, third = (member.user for member in queries.members_of(project))
    client.sign_in(lead)
    page = f"/projecten/{project.public_id}/collegas"

    client.post(f"{page}/{third.public_id}/verwijderen")
    client.post(f"{page}/{second.public_id}/projectleider")
    client.post(f"/projecten/{project.public_id}/verlaten")

    (left,) = queries.members_of(project)
    assert (left.user_id, left.is_lead) == (second.id, True)


def test_the_leader_who_leaves_hears_why_not(client: PageClient) -> None:
    project = make_project()
    client.sign_in(project.created_by)

    response = client.post(f"/projecten/{project.public_id}/verlaten", follow_redirects=True)

    assert "Maak eerst een collega projectleider" in response.text


def test_a_title_is_shown_as_it_was_typed(client: PageClient) -> None:
    project = make_project(title=HOSTILE)
    page = f"/projecten/{project.public_id}"
    client.sign_in(project.created_by)

    for address in (page, f"{page}/titel", f"{page}/collegas"):
        text = client.get(address).text
        assert "<script>alert" not in text
        assert "{{ 7*7 }}" in text


def test_another_title_is_saved(client: PageClient) -> None:
    project = make_project()
    page = f"/projecten/{project.public_id}"

    client.sign_in(project.created_by).post(f"{page}/titel", data={"title": "Ik meld iets"})

    assert "Ik meld iets" in client.get(page).text


def test_a_page_of_a_team_costs_few_queries(
    client: PageClient, make: Make, count_queries: object
) -> None:
    project = make_project()
    for _number in range(5):
        add_member(project, make.learner())
    client.sign_in(project.created_by)

    with count_queries() as seen:  # type: ignore[operator]
        client.get(f"/projecten/{project.public_id}")

    # who, an open question?, the project, the team, submissions, people, documents
    assert len(seen) <= 7
