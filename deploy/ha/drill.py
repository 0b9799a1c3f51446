"""A cluster under load, and the events that it goes through."""

import contextlib
import statistics
import time

import etcd
import report
from cluster import ADMINISTRATOR, PROXIES, SERVERS
from load import Load, list_models, log_in
from watch import Watch, is_ready, revision

PAUSE = 6  # Seconds of load after each event.

began = time.monotonic()


def log(text):
    print(f"{time.monotonic() - began:6.1f}  {text}", flush=True)


def wait_for(what, condition, seconds=90, interval=0.1):
    """Waits until the condition returns a true value, and returns that value."""
    deadline = time.monotonic() + seconds
    while not (result := condition()):
        if time.monotonic() > deadline:
            raise RuntimeError(f"timeout after {seconds} s: {what}")
        time.sleep(interval)
    return result


def start(cluster):
    """Starts all programs and waits until both servers are ready."""
    log("Starting three etcd and three PostgreSQL nodes")
    for member in etcd.MEMBERS:
        cluster.start_etcd(member)
    wait_for("etcd", lambda: all(etcd.is_healthy(cluster.ports[member]) for member in etcd.MEMBERS))
    start_nodes(cluster)
    password = cluster.passwords["catalogue"]
    for statement in (f"CREATE ROLE catalogue LOGIN PASSWORD '{password}'", "CREATE DATABASE catalogue OWNER catalogue"):
        if cluster.nodes[0].query(statement) is None:
            raise RuntimeError("the role or the database cannot be created")
    log("Starting two HAProxy, PgBouncer and two servers")
    for proxy in PROXIES:
        cluster.start_proxy(proxy)
    cluster.start_pgbouncer()
    start_servers(cluster)


def start_nodes(cluster):
    """Starts the first node, which creates the database, and then the others, which copy it."""
    first, *others = cluster.nodes
    first.start()
    wait_for("a primary", lambda: first.has_role("primary"))
    for node in others:
        node.start()
    for node in others:
        wait_for("a standby", lambda: node.has_role("replica"))
    wait_for("a synchronous standby", lambda: any(node.has_role("synchronous") for node in others))


def start_servers(cluster):
    """Starts both servers at the same time. One migrates and creates the administrator; the other waits."""
    for name in SERVERS:
        cluster.start_server(name)
    wait_for("two ready servers", lambda: all(is_ready(cluster.ports[name]) for name in SERVERS))


class Drill:
    """Sends requests all the time. `events` and `failures` are the results."""

    def __init__(self, cluster):
        self.cluster, self.events, self.failures = cluster, [], []
        ports = [cluster.ports[f"{proxy}_api"] for proxy in PROXIES]
        credentials = (ADMINISTRATOR, cluster.passwords["administrator"])
        token = wait_for("an access token", lambda: log_in(ports[0], *credentials))
        self.load = Load(ports, token)
        self.watch = Watch(cluster, self.primary())
        log("Sending 50 writes and 50 reads per second")
        wait_for("connections to the primary", self.watch.is_stable)
        time.sleep(PAUSE)

    def primary(self):
        return self._wait_for_role("primary")

    def synchronous_standby(self):
        return self._wait_for_role("synchronous")

    def _wait_for_role(self, role):
        nodes = self.cluster.nodes
        return wait_for(f"a {role} node", lambda: next((node for node in nodes if node.has_role(role)), None))

    @contextlib.contextmanager
    def event(self, title, promise):
        """Runs the block, waits until all connections lead to the primary, and records how long this took and which
        requests failed. Then compares what every server returns with what was acknowledged."""
        log(title)
        began = time.time()
        self.watch.expect(self.watch.expected)
        yield
        changed = time.time()
        try:
            wait_for("an acknowledged write", lambda: self.load.acknowledged("write", changed))
            wait_for("all connections to lead to the primary", self.watch.is_stable)
        except RuntimeError as error:
            last = [request.outcome for request in self.load.requests[-5:]]
            raise RuntimeError(f"{title}: {error}; {self.watch.deviation()}; last outcomes: {last}") from None
        time.sleep(PAUSE)
        end = time.time()
        self.events.append(report.Event(title, promise, began, end, self.watch.stable_since(began, end)))
        for line in report.failures(self.events[-1], self.load.requests, self.cluster.nodes):
            self.fail(line)
        self.compare(title)

    def compare(self, title):
        """Compares what every server returns with what was acknowledged."""
        before = len(self.failures)
        with self.load.paused():
            for name in SERVERS:
                try:
                    models = list_models(self.cluster.ports[name])
                except RuntimeError as error:
                    self.fail(f"{title}: {name}: {error}")
                    continue
                for difference in self.load.ledger.compare(name, models):
                    self.fail(f"{title}: {difference}")
        if len(self.failures) == before:
            log(f"  both servers return what was acknowledged: {len(models)} models")

    def fail(self, text):
        self.failures.append(text)
        if len(self.failures) <= report.MAX_PRINTED:
            log(f"FAILED: {text}")

    def await_new_primary(self, old):
        """Waits until another node is the primary, and expects connections to it."""
        others = [node for node in self.cluster.nodes if node is not old]
        began = time.monotonic()
        new = wait_for("a new primary", lambda: next((node for node in others if node.has_role("primary")), None))
        log(f"  {new.name} is the primary after {time.monotonic() - began:.1f} s")
        self.watch.expect(new)

    def measure_following(self):
        """Returns the median time until the server behind PgBouncer has a revision of the other one, in seconds. Without
        notifications it would be half a second."""
        first, second = (self.cluster.ports[name] for name in SERVERS)
        times = []
        for _ in range(21):
            latest, began = revision(first), time.monotonic()
            wait_for("server2 to follow", lambda: revision(second) >= latest, interval=0.001)
            times.append(time.monotonic() - began)
        return statistics.median(times)

    def rejoin(self, node):
        """Starts a node again, and waits until it is a standby and another one is synchronous."""
        node.start()
        wait_for(f"{node.name} to be a standby", lambda: node.has_role("replica"))
        self.synchronous_standby()
        log(f"  {node.name} is a standby")

    def stop(self):
        self.load.stop()
        self.watch.stop()
