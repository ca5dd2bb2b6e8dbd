"""The three ways in which everything must be possible."""

import pytest

WAYS = [
    pytest.param({"width": 1280}, id="mouse"),
    pytest.param({"width": 1280, "keyboard": True}, id="keyboard"),
    pytest.param({"width": 360, "scripts": False}, id="phone-without-scripts"),
]
Way = dict[str, bool | int]
