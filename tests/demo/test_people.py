from app.demo.people import ACCOUNTS, ADMINISTRATOR, LEARNERS, MUNICIPALITIES, ORGANISER, TRAINERS


def test_everyone_has_an_address_of_their_own() -> None:
    others = [person[1] for person in (*TRAINERS, ORGANISER, ADMINISTRATOR)]
    addresses = [learner.email for learner in LEARNERS] + others

    assert len(set(addresses)) == len(addresses) == 18
    assert {email for email, _who in ACCOUNTS} <= set(addresses)


def test_the_learners_come_from_all_three_municipalities() -> None:
    assert {learner.organisation for learner in LEARNERS} == set(MUNICIPALITIES)


def test_one_is_ready_one_is_stuck_and_one_never_started() -> None:
    assert max(learner.steps for learner in LEARNERS) == 13  # up to the work of the team
    assert any(learner.days_ago > 14 and learner.steps for learner in LEARNERS)
    assert any(learner.steps == 0 for learner in LEARNERS)
