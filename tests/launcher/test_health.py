import socket
import threading

import pytest

from launcher import health


def one_answer(server: socket.socket, answer: bytes) -> threading.Thread:
    def serve() -> None:
        connection, _ = server.accept()
        with connection:
            connection.recv(1024)
            connection.sendall(answer)

    thread = threading.Thread(target=serve)
    thread.start()
    return thread


@pytest.mark.parametrize(
    ("answer", "lives"),
    [
        (b"HTTP/1.1 200 OK\r\n\r\n", True),
        (b"HTTP/1.1 503 Service Unavailable\r\n\r\n", False),
        (b"", False),
    ],
)
def test_only_a_200_is_a_sign_of_life(*, answer: bytes, lives: bool) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        thread = one_answer(server, answer)

        assert health.answers("127.0.0.1", server.getsockname()[1]) is lives

        thread.join()


def test_nobody_there_is_no_sign_of_life() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]

    assert not health.answers("127.0.0.1", port)


def test_a_port_in_use_is_refused_with_what_to_do() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]

        why = health.why_not_free("127.0.0.1", port)

    assert f"Poort {port} is al in gebruik" in why
    assert f"--port {port + 1}" in why


def test_a_free_port_is_free() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]

    assert health.why_not_free("127.0.0.1", port) == ""


def test_an_address_of_another_machine_is_refused() -> None:
    assert "LEERREIS_HOST" in health.why_not_free("192.0.2.1", 8000)


@pytest.mark.parametrize(
    ("host", "asked"),
    [
        ("0.0.0.0", "127.0.0.1"),  # noqa: S104 - nothing listens there
        ("::", "::1"),
        ("10.0.0.7", "10.0.0.7"),
    ],
)
def test_a_site_on_all_addresses_is_asked_on_this_machine(host: str, asked: str) -> None:
    assert health.to_ask(host) == asked
