"""A disk that gets full while people type: nothing half saved, nothing lost, and on with room."""

from time import monotonic, sleep

import pytest

from tests.durability.conftest import Ground
from tests.durability.savers import Saver, lost, make_savers, typing, wait_for_saves
from tests.durability.site import Site, running

pytestmark = pytest.mark.slow
LITTLE_ROOM = 40_000  # bytes that the database may still grow
PATIENCE = 60.0
BUSY = 503


@pytest.mark.parametrize("ground", ["sqlite"], indirect=True)
def test_a_full_disk_refuses_and_keeps_what_it_has(ground: Ground) -> None:
    savers = make_savers(ground.app, 1)
    size = (ground.settings.data / "test.sqlite3").stat().st_size
    full = Site(ground.settings, room=size + LITTLE_ROOM)
    with running(full), typing(savers, full.port):
        wait_until_refused(savers[0])
        assert full.answers()

    assert set(savers[0].refused) == {BUSY}
    assert lost(savers) == []
    assert_going_on_with_room(ground, savers)


def wait_until_refused(saver: Saver) -> None:
    until = monotonic() + PATIENCE
    while not saver.refused:
        assert monotonic() < until, saver.so_far
        sleep(0.05)


def assert_going_on_with_room(ground: Ground, savers: list[Saver]) -> None:
    site = Site(ground.settings)
    with running(site), typing(savers, site.port):
        wait_for_saves(savers, 3)

    assert lost(savers) == []
