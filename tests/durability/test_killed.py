"""Promise 1: what the site said it has saved is there, whichever process is killed meanwhile.

The control is the same test with a site that answers before it has saved; it must lose something.
"""

import pytest

from tests.durability.conftest import Ground
from tests.durability.savers import lost, make_savers, typing, wait_for_saves
from tests.durability.site import Site, running

pytestmark = pytest.mark.slow
PEOPLE = 4
SAVES = 3  # of each of them, between two killings


def test_nothing_is_lost_when_processes_are_killed_and_the_site_comes_back(ground: Ground) -> None:
    savers = make_savers(ground.app, PEOPLE)
    with running(Site(ground.settings)) as site, typing(savers, site.port):
        for kill in (site.kill_web_worker, site.kill_web_server, site.kill_job_worker):
            wait_for_saves(savers, SAVES)
            kill()
        site.wait_until_it_answers()
        wait_for_saves(savers, SAVES)  # it came back by itself

    assert lost(savers) == []
    assert sum(one.failed for one in savers) > 0  # they did notice


def test_nothing_is_lost_when_everything_is_killed_again_and_again(ground: Ground) -> None:
    savers = make_savers(ground.app, PEOPLE)
    site = Site(ground.settings)
    for _again in range(3):
        with running(site), typing(savers, site.port):
            wait_for_saves(savers, SAVES)
            site.kill_everything()

    assert lost(savers) == []


def test_a_site_that_answers_before_it_saves_is_caught(ground: Ground) -> None:
    savers = make_savers(ground.app, PEOPLE)
    site = Site(ground.settings, control=True)
    with running(site), typing(savers, site.port):
        wait_for_saves(savers, SAVES)
        site.kill_everything()

    assert lost(savers) != []
