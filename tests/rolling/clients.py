"""Clients that keep their connections to HAProxy, and remember what was acknowledged."""

import collections
import contextlib
import http.client
import itertools
import json
import random
import select
import threading
import time
import urllib.parse

from client import FORM, LOGIN, MODELS
from servers import ADMINISTRATOR, START_TIMEOUT

CLIENTS = 20
TIMEOUT = 25  # Seconds.
MIN_MODELS, MAX_MODELS = 5, 20  # Of one client.

NEWEST = {"Cache-Control": "no-cache"}  # Includes what the other server has acknowledged.


class Clients:
    """All clients, each on a thread, until `stop` is called."""

    def __init__(self, port, rate):
        token = log_in(port)
        self._stop = threading.Event()
        self.clients = [KeepAliveClient(number, port, token) for number in range(CLIENTS)]
        arguments = (self._stop, CLIENTS / rate)
        self._threads = [threading.Thread(target=client.run, args=arguments, daemon=True) for client in self.clients]
        for thread in self._threads:
            thread.start()

    def stop(self):
        self._stop.set()
        for thread in self._threads:
            thread.join()

    def counts(self):
        return sum((collections.Counter(dict(client.counts)) for client in self.clients), collections.Counter())

    def count(self):
        return self.counts().total()

    def failures(self):
        return [failure for client in self.clients for failure in client.failures]

    def models(self):
        """Returns the names by id that were acknowledged."""
        return {id_: name for client in self.clients for id_, name in client.models.items()}

    def summary(self):
        return f"{self.count()} requests, {len(self.failures())} lost"

    def table(self):
        counts = self.counts()
        yield "requests", counts.total()
        for kind in sorted(counts):
            yield f"  {kind}", counts[kind]
        yield "connections that HAProxy has closed", sum(client.closed for client in self.clients)
        yield "lost", len(self.failures())
        yield "slowest response in milliseconds", round(max(client.slowest for client in self.clients) * 1000)


class KeepAliveClient:
    """Reads, creates, updates and deletes models of its own. `models` has the acknowledged names by id."""

    def __init__(self, number, port, token):
        self.models, self.counts, self.failures = {}, collections.Counter(), []
        self.closed, self.slowest = 0, 0
        self._names = (f"client {number} name {name}" for name in itertools.count())
        self._token = token
        self._connection = http.client.HTTPConnection("127.0.0.1", port, timeout=TIMEOUT)

    def run(self, stop, interval):
        while not stop.wait(random.uniform(0, 2 * interval)):
            count = len(self.models)
            weights = (2, count > 0, count < MAX_MODELS, count > 0, count > MIN_MODELS)
            random.choices((self._list, self._read, self._create, self._update, self._delete), weights)[0]()

    def _list(self):
        self._send("GET", f"{MODELS}?limit=10")

    def _read(self):
        id_ = random.choice(list(self.models))
        model = self._send("GET", MODELS + id_, headers=NEWEST)
        if model and model["name"] != self.models[id_]:
            self.failures.append(f"GET: {id_} is {model['name']!r} and was acknowledged as {self.models[id_]!r}")

    def _create(self):
        name = next(self._names)
        body = {"name": name, "provider": "fal_standard", "provider_config": {"fal_app_id": "example/app"}}
        if model := self._send("POST", MODELS, body):
            self.models[model["id"]] = name

    def _update(self):
        id_, name = random.choice(list(self.models)), next(self._names)
        if self._send("PUT", MODELS + id_, {"name": name}):
            self.models[id_] = name

    def _delete(self):
        id_ = random.choice(list(self.models))
        if self._send("DELETE", MODELS + id_):
            del self.models[id_]

    def _send(self, method, path, body=None, headers=None):
        """Returns the body of the response. Records it as lost if it is not 200."""
        headers = {**(headers or {}), **({} if method == "GET" else self._token)}
        sent, at = time.monotonic(), time.strftime("%H:%M:%S", time.gmtime())
        self.counts[method] += 1
        try:
            status, text = self._exchange(method, path, body and json.dumps(body), headers)
        except (OSError, http.client.HTTPException) as error:
            self._connection.close()
            status, text = 0, f"no response: {error!r}"
        self.slowest = max(self.slowest, time.monotonic() - sent)
        if status == 200:
            return json.loads(text)
        self.failures.append(f"{at} {method}: {status} {text[:100]!r}, after {time.monotonic() - sent:.2f} s")
        return None

    def _exchange(self, method, path, body, headers):
        connection = self._connection
        if connection.sock and select.select([connection.sock], [], [], 0)[0]:
            self.closed += 1
            connection.close()
        connection.request(method, path, body, headers)
        response = connection.getresponse()
        return response.status, response.read().decode()


def log_in(port):
    """Returns the headers of a write, as soon as HAProxy has found a server."""
    deadline = time.monotonic() + START_TIMEOUT
    while time.monotonic() < deadline:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=TIMEOUT)
        with contextlib.suppress(OSError):
            connection.request("POST", LOGIN, urllib.parse.urlencode(ADMINISTRATOR), FORM)
            response = connection.getresponse()
            if response.status == 200:
                token = json.load(response)["access_token"]
                return {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
        time.sleep(0.1)
    raise RuntimeError("HAProxy has found no server")


def check_all(servers, clients):
    """Compares what each server returns with what was acknowledged. Returns the differences."""
    expected, failures = collections.Counter(clients.models().items()), []
    for server in servers:
        connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=TIMEOUT)
        connection.request("GET", f"{MODELS}?limit=1000000", headers=NEWEST)
        found = collections.Counter((model["id"], model["name"]) for model in json.load(connection.getresponse())["data"])
        for id_, name in (found - expected).elements():
            failures.append(f"{server.name}: {name!r} ({id_}) exists and was not acknowledged")
        for id_, name in (expected - found).elements():
            failures.append(f"{server.name}: {name!r} ({id_}) was acknowledged and is missing")
    return failures
