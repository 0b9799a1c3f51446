"""Samples where the servers' database connections lead."""

import csv
import json
import socket
import threading
import time
import urllib.request

from cluster import PROXIES, SERVERS

INTERVAL = 0.5  # Seconds.
STABLE_SAMPLES = 5  # Consecutive samples without deviation that count as stable.

CONNECTIONS = """SELECT application_name, count(*) FROM pg_stat_activity
    WHERE application_name LIKE 'server_' GROUP BY 1"""


class Watch:
    """Each of `samples` is a time and a deviation: `None` if all connections of all servers lead to the primary, otherwise a
    text. `expected` is the primary, or `None` while it is unknown."""

    def __init__(self, cluster, expected):
        self.cluster = cluster
        self.expect(expected)
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def expect(self, node):
        self.expected, self.samples = node, []

    def stop(self):
        self._stop.set()
        self._thread.join()

    def is_stable(self):
        samples = self.samples[-STABLE_SAMPLES:]
        return len(samples) == STABLE_SAMPLES and not any(deviation for _, deviation in samples)

    def deviation(self):
        """Returns the deviation of the last sample."""
        return self.samples[-1][1] if self.samples else "no sample was taken"

    def stable_since(self, start, end):
        """Returns the first time in the interval after which no sample deviates, or `None` if the last one does."""
        since = None
        for at, deviation in list(self.samples):
            if start < at < end:
                since = None if deviation else since or at
        return since

    def _run(self):
        while not self._stop.wait(INTERVAL):
            at = time.time()
            try:
                deviation = self._find_deviation()
            except OSError as error:
                deviation = f"HAProxy returns no statistics: {error}"
            self.samples.append((at, deviation))

    def _find_deviation(self):
        """HAProxy counts the connections to each node; PostgreSQL reports which server each belongs to."""
        expected = self.expected
        if expected is None:
            return "there is no primary"
        for proxy in PROXIES:
            for name, count in self._sessions(proxy).items():
                if name != expected.name and count:
                    return f"{count} connections of {proxy} lead to {name}"
        rows = expected.query(CONNECTIONS) or []
        connected = {name for name, _ in rows}
        for name in SERVERS:
            if name not in connected:
                return f"{name} has no connection to {expected.name}"
            if not is_ready(self.cluster.ports[name]):
                return f"{name} is not ready"
        return None

    def _sessions(self, proxy):
        """Returns the number of connections from a HAProxy to each node."""
        if self.cluster.proxies[proxy].poll() is not None:
            return {}
        with socket.socket(socket.AF_UNIX) as stats:
            stats.connect(str(self.cluster.stats(proxy)))
            stats.sendall(b"show stat\n")
            text = stats.makefile(encoding="utf-8").read()
        rows = csv.DictReader(text.removeprefix("# ").splitlines())
        return {row["svname"]: int(row["scur"]) for row in rows
                if row["pxname"] == "postgres" and row["svname"] not in ("FRONTEND", "BACKEND")}


def is_ready(port):
    """Returns whether `/readyz` of the server on this port responds with 200."""
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/readyz", timeout=2) as response:
            return response.status == 200
    except OSError:
        return False


def revision(port):
    """Returns the revision of the catalogue that a server has in memory."""
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/readyz", timeout=5) as response:
        return json.load(response)["revision"]
