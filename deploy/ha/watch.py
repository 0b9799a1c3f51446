"""Where the servers' database connections lead, looked at again and again."""

import csv
import socket
import threading
import time
import urllib.request

from cluster import SERVERS

INTERVAL = 0.2  # Seconds.
STEADY = 5  # How many looks in a row must find it as it should be.

CONNECTIONS = """SELECT application_name, count(*) FROM pg_stat_activity
    WHERE application_name LIKE 'server_' GROUP BY 1"""


class Watch:
    """`looks` has a time and what was then amiss: it is `None` when every connection of every server led to the primary
    `expected`."""

    def __init__(self, cluster, expected):
        self.cluster, self.expected = cluster, expected
        self.looks = []
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def stop(self):
        self._stop.set()
        self._thread.join()

    def is_steady(self):
        looks = self.looks[-STEADY:]
        return len(looks) == STEADY and not any(amiss for _, amiss in looks)

    def amiss(self):
        """What was amiss at the last look."""
        return self.looks[-1][1] if self.looks else "nobody has looked yet"

    def well_since(self, start, end):
        """The first time between the two from which on nothing was amiss; `None` when something was to the end."""
        since = None
        for at, amiss in list(self.looks):
            if start < at < end:
                since = None if amiss else since or at
        return since

    def _run(self):
        while not self._stop.wait(INTERVAL):
            at = time.time()
            try:
                amiss = self._look()
            except OSError as error:
                amiss = f"HAProxy does not tell: {error}"
            self.looks.append((at, amiss))

    def _look(self):
        """HAProxy knows where connections lead, PostgreSQL knows whose they are."""
        for name, count in self._sessions().items():
            if name != self.expected.name and count:
                return f"{count} connections lead to {name}"
        rows = self.expected.query(CONNECTIONS) or []
        connected = {name for name, _ in rows}
        for name in SERVERS:
            if name not in connected:
                return f"{name} has no connection to {self.expected.name}"
            if not is_ready(self.cluster.ports[name]):
                return f"{name} is not ready"
        return None

    def _sessions(self):
        """How many connections HAProxy has to each node."""
        with socket.socket(socket.AF_UNIX) as stats:
            stats.connect(str(self.cluster.folder / "stats"))
            stats.sendall(b"show stat\n")
            text = stats.makefile(encoding="utf-8").read()
        rows = csv.DictReader(text.removeprefix("# ").splitlines())
        return {row["svname"]: int(row["scur"]) for row in rows
                if row["pxname"] == "postgres" and row["svname"] not in ("FRONTEND", "BACKEND")}


def is_ready(port):
    """Whether the server on this port says that it is."""
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/readyz", timeout=2) as answer:
            return answer.status == 200
    except OSError:
        return False
