import os
from collections.abc import Callable, Iterable


def app(environ: dict[str, object], start: Callable[..., object]) -> Iterable[bytes]:
    start("200 OK" if environ["PATH_INFO"] == "/health/live" else "404 Not Found", [])
    return [str(os.getpid()).encode()]
