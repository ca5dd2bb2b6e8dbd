"""Flask looks for what has to be waited for; with us, nothing has."""

from collections.abc import Callable, Iterator
from inspect import iscoroutinefunction
from itertools import chain

import pytest
from flask import Flask

from tests.client import PageClient


def hooks(app: Flask) -> Iterator[Callable[..., object]]:
    """Give all that runs with a request, besides views."""
    kinds = (app.before_request_funcs, app.after_request_funcs, app.teardown_request_funcs)
    for kind in (*kinds, app.template_context_processors):
        yield from chain.from_iterable(kind.values())
    yield from app.teardown_appcontext_funcs


def test_no_request_looks_whether_it_has_to_wait(
    client: PageClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("flask.app.iscoroutinefunction", lambda _f: pytest.fail("looked"))

    assert client.get("/inloggen").status_code == 200


def test_there_is_nothing_to_wait_for(app: Flask) -> None:
    assert not [one for one in hooks(app) if iscoroutinefunction(one)]
    assert not [view for view in app.view_functions.values() if iscoroutinefunction(view)]
