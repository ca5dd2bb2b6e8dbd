from app.engine.document import Values
from app.engine.together import Part, around_part, faults
from tests.content.journeys import read_journey, real_course


def _parts(**changes: Values) -> dict[str, Part]:
    journey, _problems = read_journey()
    assert journey
    ids = {"current": "huidige-klantreis", "desired": "gewenste-klantreis"}
    return {
        name: Part(
            real_course().exercise(template).template,
            {**journey.parts[name], **changes.get(name, {})},
        )
        for name, template in ids.items()
    }


def test_documents_see_each_other_by_name_and_their_own_rows() -> None:
    around = around_part(_parts(), "desired")

    assert around.lost("current#steps/s3 desired#steps/d1 #steps/d1") == []
    assert around.lost("#steps/s3") == ["#steps/s3"]


def test_research_that_is_not_there_is_not_asked_for() -> None:
    paths = [fault.path for fault in faults(_parts(), "current")]

    assert paths == ["persona_id"]  # the persona was left out here; pain points need no quotes


def test_a_reference_leads_to_something_of_the_right_kind() -> None:
    found = list(faults(_parts(desired={"current_journey": "current#steps/s1"}), "desired"))

    sentence = "'current#steps/s1' is hier niet van de goede soort."
    assert ("current_journey", sentence) in [(fault.path, fault.sentence) for fault in found]


def test_a_choice_that_is_not_offered_says_which_ones_are() -> None:
    fault = next(iter(faults(_parts(current={"kind": "nu"}), "current")))

    assert (fault.path, fault.sentence) == ("kind", "'nu' kan hier niet.")
    assert fault.instead == "Kies uit: current, individual, as_designed."
