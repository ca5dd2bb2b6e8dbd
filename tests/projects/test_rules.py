from app.projects.rules import FEW, BadLine, Missing, Work, read_addresses


def test_addresses_come_one_on_a_line() -> None:
    found = read_addresses("noor@oudeveen.example\n\n  Ravi@Oudeveen.example \n")

    assert found.found == ("noor@oudeveen.example", "ravi@oudeveen.example")
    assert found.bad == ()


def test_a_list_from_a_mail_program_will_do() -> None:
    text = "Noor Bakker <noor@oudeveen.example>; Ravi <ravi@oudeveen.example>, ik@oudeveen.example"

    assert len(read_addresses(text).found) == 3


def test_the_same_address_twice_is_one() -> None:
    assert len(read_addresses("a@oudeveen.example\nA@oudeveen.example").found) == 1


def test_every_bad_line_is_named_with_its_number() -> None:
    found = read_addresses("geen adres\na@oudeveen.example\nnoor@")

    assert found.bad == (BadLine(1, "geen adres"), BadLine(3, "noor@"))


def test_of_many_missing_things_only_a_few_are_shown() -> None:
    work = Work(missing=tuple(Missing(str(n), "", "") for n in range(FEW + 3)))

    assert len(work.missing_shown) == FEW
    assert work.missing_more == 3
