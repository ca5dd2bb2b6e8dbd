from launcher.checkout import CHECK_LOCK, RUNTIME_LOCK, this_checkout


def test_the_launcher_finds_its_own_checkout() -> None:
    checkout = this_checkout()

    assert (checkout.root / "leerreis").exists()
    assert (checkout.root / RUNTIME_LOCK).exists()
    assert (checkout.root / CHECK_LOCK).exists()


def test_everything_is_inside_it() -> None:
    checkout = this_checkout()
    places = (checkout.venv, checkout.python, checkout.log, checkout.frontend, checkout.static)

    assert all(place.is_relative_to(checkout.root) for place in places)
