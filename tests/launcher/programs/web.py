"""A tiny web server that is built like the real one: the parent holds the port, a child answers."""

import os
import signal
import socket
import sys
from pathlib import Path

port, folder = int(sys.argv[1]), Path(sys.argv[2])


def answer(server: socket.socket) -> None:
    while True:
        connection, _ = server.accept()
        with connection:
            connection.recv(1024)
            if not (folder / "silent").exists():
                connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")


def note(name: str) -> None:
    with (folder / name).open("a") as file:
        file.write(f"{os.getpid()}\n")


server = socket.create_server(("127.0.0.1", port))
if (folder / "stubborn").exists():
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
child = os.fork()
if child == 0:
    note("web-child")
    answer(server)
note("web")
while True:
    signal.pause()
