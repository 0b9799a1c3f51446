"""Connections that never complete, in every state that a connection can be in. The servers must close them, or survive
them; other clients must not notice."""

import contextlib
import random
import socket
import struct
import threading
import time

COUNT = 3  # Connections in each state to each server.
MAX_AGE = 45  # Seconds. The servers close most of them earlier.
INTERVAL = 0.5  # Seconds.
# Limits on connections by address must not affect the other clients.
ADDRESS = "127.0.0.2"

LOGIN = b"POST /api/v1/login/access-token HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-www-form-urlencoded\r\n"
LIST = b"GET /api/v1/generation-models/?limit=1000000 HTTP/1.1\r\nHost: a\r\n\r\n"

# What a connection sends before it hangs.
STATES = {
    "silent": b"",
    "half a head": b"GET / HTTP/1.1\r\nHost: a\r\nX-A",
    "no body": LOGIN + b"Content-Length: 100\r\n\r\n",
    "half a body": LOGIN + b"Content-Length: 100\r\n\r\nusername=a",
    "half a chunk": LOGIN + b"Transfer-Encoding: chunked\r\n\r\nff\r\nusername",
    "unread responses": LIST * 50,
    "idle": b"GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n",
    "half-closed": LIST,
    "half-closed in a body": LOGIN + b"Content-Length: 100\r\n\r\nusername=a",
}


class Connection:
    def __init__(self, server, state):
        self.server, self.state = server, state
        self.socket, self.expires = None, 0

    def open(self):
        self.expires = time.monotonic() + random.uniform(1, MAX_AGE)
        self.socket = socket.socket()
        self.socket.settimeout(1)
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        with contextlib.suppress(OSError):  # The server is being restarted, or refuses further connections.
            self.socket.bind((ADDRESS, 0))
            self.socket.connect(("127.0.0.1", self.server.port))
            self.socket.sendall(STATES[self.state])
            if self.state.startswith("half-closed"):
                self.socket.shutdown(socket.SHUT_WR)

    def close(self):
        """Closes the connection, often with a reset."""
        if self.socket is None:
            return
        if random.random() < 0.5:
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.socket.close()


class StuckClients:
    """Opens each connection again when it is old, until `stop` is called."""

    def __init__(self, servers):
        self.connections = [Connection(server, state) for server in servers for state in STATES for _ in range(COUNT)]
        self.opened = 0
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def stop(self):
        self._stop.set()
        self._thread.join()

    def summary(self):
        return f"{self.opened} stuck"

    def _run(self):
        while not self._stop.wait(INTERVAL):
            for connection in self.connections:
                if time.monotonic() > connection.expires:
                    connection.close()
                    connection.open()
                    self.opened += 1
        for connection in self.connections:
            connection.close()
