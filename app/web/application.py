"""Flask without what we never use."""

from collections.abc import Callable
from typing import Any

from flask import Flask
from typing_extensions import override


class Application(Flask):
    """Calls every view and every hook as it is.

    Flask looks at each of them anew at every request, a dozen times, whether it has to be waited
    for. Here none is asynchronous: `@access` takes no such views, and app/db takes its hook away.
    """

    @override
    def ensure_sync(self, func: Callable[..., Any]) -> Callable[..., Any]:
        return func
