"""Whether the port is free, and whether the site answers."""

import errno
import socket

PATH = "/health/live"
PATIENCE = 2.0  # seconds for one answer
LAST_PORT = 65535


def answers(host: str, port: int) -> bool:
    """Ask the site whether it lives; any other answer than 200 is no."""
    question = f"GET {PATH} HTTP/1.1\r\nHost: {host}:{port}\r\nConnection: close\r\n\r\n"
    try:
        with socket.create_connection((host, port), timeout=PATIENCE) as connection:
            connection.sendall(question.encode())
            return connection.recv(64).startswith(b"HTTP/1.1 200")
    except OSError:
        return False


def why_not_free(host: str, port: int) -> str:
    """Return why nothing can listen here, as a sentence; empty when it can."""
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
        with socket.socket(family, kind, protocol) as attempt:
            attempt.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            attempt.bind(address)
            attempt.listen()
    except OSError as error:
        return _reason(error, host, port)
    return ""


def _reason(error: OSError, host: str, port: int) -> str:
    if error.errno == errno.EADDRINUSE:
        other = port + 1 if port < LAST_PORT else 8000
        return (
            f"Poort {port} is al in gebruik door een ander programma, of Leerreis draait al. "
            f"Kies een andere poort, bijvoorbeeld met --port {other}."
        )
    if error.errno == errno.EACCES:
        return f"Poort {port} mag u niet gebruiken. Kies er een boven 1024, zoals --port 8000."
    return f"Deze computer kan niet luisteren op het adres {host}. Kijk LEERREIS_HOST na."


def to_ask(host: str) -> str:
    """Return the address on which this machine reaches a site that listens on `host`."""
    return {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)  # noqa: S104 - not listened on
