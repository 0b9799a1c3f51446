"""What is done to the cluster, and waiting for it to be well again."""

import time

import load
import report
from cluster import ADMINISTRATOR, SERVERS
from watch import Watch, is_ready

QUIET = 8  # Seconds of load before the first event and after each.

began = time.monotonic()


def say(text):
    print(f"{time.monotonic() - began:6.1f}  {text}", flush=True)


def until(what, condition, seconds=60):
    """Waits until the condition is met, and returns what it then says."""
    deadline = time.monotonic() + seconds
    while not (met := condition()):
        if time.monotonic() > deadline:
            raise RuntimeError(f"not within {seconds} s: {what}")
        time.sleep(0.1)
    return met


def start(cluster):
    """Starts everything, and returns when it is ready."""
    first, second = cluster.nodes
    say("starting etcd and two PostgreSQL nodes")
    cluster.start_etcd()
    first.start()
    until("a primary", lambda: first.is_("primary"))
    second.start()
    until("a synchronous standby", lambda: second.is_("synchronous"))
    password = cluster.passwords["catalogue"]
    for statement in (f"CREATE ROLE catalogue LOGIN PASSWORD '{password}'", "CREATE DATABASE catalogue OWNER catalogue"):
        if first.query(statement) is None:
            raise RuntimeError("the database could not be made")
    say("starting HAProxy and two servers")
    cluster.start_haproxy()
    cluster.start_servers()
    until("two servers that are ready", lambda: all(is_ready(cluster.ports[name]) for name in SERVERS))


class Drill:
    """A cluster under load, and what is done to it."""

    def __init__(self, cluster):
        self.cluster = cluster
        self.primary, self.standby = cluster.nodes
        credentials = (ADMINISTRATOR, cluster.passwords["administrator"])
        token = until("a token", lambda: load.log_in(cluster.ports["api"], *credentials))
        self.load = load.Load(cluster.ports["api"], token)
        self.watch = Watch(cluster, self.primary)
        self.events = []
        say("writing 50 times a second, and reading as often")
        until("connections to the primary", self.watch.is_steady)
        time.sleep(QUIET)

    def change_primary(self, title, act):
        """Does what makes the standby the primary, and waits until all is well again."""
        say(title)
        old, new = self.primary, self.standby
        self.watch.expected, self.watch.looks[:] = new, []
        at = time.time()
        act()
        until("another primary", lambda: new.is_("primary"))
        say(f"{new.name} is the primary, {time.time() - at:.1f} s after")
        promoted = time.time()
        until("writes", lambda: self.load.acknowledged("write", promoted))
        try:
            until("connections to the new primary alone", self.watch.is_steady)
        except RuntimeError as error:
            raise RuntimeError(f"{error}; {self.watch.amiss()}") from None
        say("every connection is there")
        time.sleep(QUIET)
        self._note(title, at, "every pooled connection is on the new primary")
        self.primary, self.standby = new, old

    def bring_back(self, act):
        """Does what makes the old primary a standby, and waits until it is one that may become primary."""
        say(f"bringing {self.standby.name} back")
        act()
        until("a synchronous standby", lambda: self.standby.is_("synchronous"))
        say(f"{self.standby.name} is a synchronous standby")

    def restart_servers(self, title):
        """One after the other, as an upgrade does it."""
        say(title)
        at = time.time()
        for name in SERVERS:
            self.cluster.restart_server(name)
            until(f"{name} ready", lambda: is_ready(self.cluster.ports[name]))
            time.sleep(2)  # Until HAProxy has seen it.
        until("connections to the primary", self.watch.is_steady)
        self._note(title, at, "both servers are ready and connected again")

    def _note(self, title, start, goal):
        end = time.time()
        self.events.append(report.Event(title, start, end, goal, self.watch.well_since(start, end)))

    def result(self):
        """Prints the report, and returns what is wrong."""
        say("waiting for the last answers")
        self.load.stop()
        self.watch.stop()
        acknowledged = {kind: self.load.acknowledged(kind, 0) for kind in ("write", "read")}
        wrong = []
        for event in self.events:
            wrong += report.show(event, self.load.requests, acknowledged, self.cluster.nodes)
        return wrong + report.check(self.load.requests, self.primary)
