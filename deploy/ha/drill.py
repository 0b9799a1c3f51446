"""Failures and planned changes of a cluster under load, and the wait for its recovery."""

import time

import load
import report
from cluster import ADMINISTRATOR, SERVERS
from watch import Watch, is_ready

PAUSE = 8  # Seconds of load before the first event and after each event.

began = time.monotonic()


def log(text):
    print(f"{time.monotonic() - began:6.1f}  {text}", flush=True)


def wait_for(what, condition, seconds=60):
    """Waits until the condition returns a true value, and returns that value."""
    deadline = time.monotonic() + seconds
    while not (result := condition()):
        if time.monotonic() > deadline:
            raise RuntimeError(f"timeout after {seconds} s: {what}")
        time.sleep(0.1)
    return result


def start(cluster):
    """Starts all programs and waits until both servers are ready."""
    first, second = cluster.nodes
    log("Starting etcd and two PostgreSQL nodes")
    cluster.start_etcd()
    first.start()
    wait_for("a primary", lambda: first.has_role("primary"))
    second.start()
    wait_for("a synchronous standby", lambda: second.has_role("synchronous"))
    password = cluster.passwords["catalogue"]
    for statement in (f"CREATE ROLE catalogue LOGIN PASSWORD '{password}'", "CREATE DATABASE catalogue OWNER catalogue"):
        if first.query(statement) is None:
            raise RuntimeError("the role or the database cannot be created")
    log("Starting HAProxy and two servers")
    cluster.start_haproxy()
    cluster.start_servers()
    wait_for("two ready servers", lambda: all(is_ready(cluster.ports[name]) for name in SERVERS))


class Drill:
    """A cluster under load, and the events that it goes through."""

    def __init__(self, cluster):
        self.cluster = cluster
        self.primary, self.standby = cluster.nodes
        credentials = (ADMINISTRATOR, cluster.passwords["administrator"])
        token = wait_for("an access token", lambda: load.log_in(cluster.ports["api"], *credentials))
        self.load = load.Load(cluster.ports["api"], token)
        self.watch = Watch(cluster, self.primary)
        self.events = []
        log("Sending 50 writes and 50 reads per second")
        wait_for("connections to the primary", self.watch.is_stable)
        time.sleep(PAUSE)

    def change_primary(self, title, action):
        """Runs an action that promotes the standby, and waits until all connections lead to the new primary."""
        log(title)
        old, new = self.primary, self.standby
        self.watch.expected, self.watch.samples[:] = new, []
        event_start = time.time()
        action()
        wait_for("a new primary", lambda: new.has_role("primary"))
        log(f"{new.name} is the primary after {time.time() - event_start:.1f} s")
        promoted = time.time()
        wait_for("an acknowledged write", lambda: self.load.acknowledged("write", promoted))
        try:
            wait_for("all connections to lead to the new primary", self.watch.is_stable)
        except RuntimeError as error:
            raise RuntimeError(f"{error}; {self.watch.deviation()}") from None
        log("All connections lead to the new primary")
        time.sleep(PAUSE)
        self._add_event(title, event_start, "all pooled connections lead to the new primary")
        self.primary, self.standby = new, old

    def rejoin(self, action):
        """Runs an action that makes the old primary a standby, and waits until it may become the primary."""
        log(f"Starting {self.standby.name} again")
        action()
        wait_for("a synchronous standby", lambda: self.standby.has_role("synchronous"))
        log(f"{self.standby.name} is a synchronous standby")

    def restart_servers(self, title):
        """Restarts one server after the other, as an upgrade does."""
        log(title)
        event_start = time.time()
        for name in SERVERS:
            self.cluster.restart_server(name)
            wait_for(f"{name} to be ready", lambda: is_ready(self.cluster.ports[name]))
            time.sleep(2)  # Until HAProxy's health check has passed.
        wait_for("connections to the primary", self.watch.is_stable)
        self._add_event(title, event_start, "both servers are ready and connected")

    def _add_event(self, title, start, goal):
        end = time.time()
        self.events.append(report.Event(title, start, end, goal, self.watch.stable_since(start, end)))

    def result(self):
        """Prints the report and returns the list of failed checks."""
        log("Waiting for the last responses")
        self.load.stop()
        self.watch.stop()
        acknowledged = {kind: self.load.acknowledged(kind, 0) for kind in ("write", "read")}
        failures = []
        for event in self.events:
            failures += report.print_event(event, self.load.requests, acknowledged, self.cluster.nodes)
        return failures + report.check_writes(self.load.requests, self.primary)
