"""Clients that expect a response to each request: they read, write, log in, and send what the server must refuse."""

import collections
import itertools
import json
import random
import threading
import urllib.parse

from client import MODELS, Client
from ledger import Ledger
from servers import ADMINISTRATOR
from writes import MAX_MODELS, write

ALL_MODELS = f"{MODELS}?limit=1000000"

# Seconds between two requests of a client.
READ_INTERVAL = 0.005
WRITE_INTERVAL = 0.02
LOGIN_INTERVAL = 5
REFUSED_INTERVAL = 0.1


class Clients:
    """All clients, each on a thread, until `stop` is called."""

    def __init__(self, servers, violations):
        self.servers, self.violations = servers, violations
        self.counts = collections.Counter()
        self.ledgers = {server.database: Ledger(violations) for server in servers}
        self.tokens = {server.name: self._client(server).log_in(**ADMINISTRATOR) for server in servers}
        self._stop = threading.Event()
        loops = [(self._write, database) for database in self.ledgers]
        for server in servers:
            loops += [(self._read, server), (self._log_in, server), (self._send_refused, server)]
        self._threads = [threading.Thread(target=self._guard, args=loop, daemon=True) for loop in loops]
        for thread in self._threads:
            thread.start()

    def stop(self):
        self._stop.set()
        for thread in self._threads:
            thread.join()

    def summary(self):
        counts = dict(self.counts)  # Other threads add to it.
        total = sum(counts.values())
        return f"{total} requests ({', '.join(f'{outcome}: {counts[outcome]}' for outcome in sorted(counts))})"

    def check_all(self):
        """Compares what each server returns with what was acknowledged."""
        for database, ledger in self.ledgers.items():
            with ledger.writing:
                for server in self.servers:
                    if server.database == database:
                        response = self._client(server).send("GET", ALL_MODELS, headers={"Cache-Control": "no-cache"})
                        if response:
                            ledger.compare(server.name, json.loads(response.body))

    def _client(self, server):
        return Client(server, self.violations, self.counts)

    def _guard(self, loop, argument):
        try:
            loop(argument)
        except Exception as error:
            self.violations.add(f"a client of {argument} failed: {error!r}")

    def _read(self, server):
        client, ledger, tags = self._client(server), self.ledgers[server.database], {}
        while not self._stop.wait(READ_INTERVAL):
            ids = list(ledger.models)
            skip, limit = random.randrange(MAX_MODELS), random.randrange(20)
            path = f"{MODELS}?skip={skip}&limit={limit}" if not ids or random.random() < 0.5 else MODELS + random.choice(ids)
            tag = tags.get(path)
            headers = {"If-None-Match": tag} if tag and random.random() < 0.8 else {}
            response = client.send("GET", path, headers=headers, expected=(200, 304, 404))
            if response is None:
                continue
            self._check_read(path, headers, response, ledger)
            tags[path] = response.headers.get("ETag")
            if len(tags) > MAX_MODELS:
                tags.clear()

    def _check_read(self, path, headers, response, ledger):
        etag = response.headers.get("ETag")
        is_model = "?" not in path
        if response.status == 304:
            if etag != headers.get("If-None-Match"):
                self.violations.add(f"{path}: 304 with {etag} to {headers}")
        elif response.status == 200:
            ledger.check_version(path, etag, response.body, is_model)
            if not is_model:
                self._check_page(path, json.loads(response.body))
        elif not is_model:
            self.violations.add(f"{path}: 404")

    def _check_page(self, path, page):
        query = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(path).query))
        expected = min(int(query["limit"]), max(0, page["count"] - int(query["skip"])))
        if len(page["data"]) != expected:
            self.violations.add(f"{path}: {len(page['data'])} models of {page['count']}")

    def _write(self, database):
        ledger = self.ledgers[database]
        clients = [self._client(server) for server in self.servers if server.database == database]
        for number, client in zip(itertools.count(), itertools.cycle(clients)):
            if self._stop.wait(WRITE_INTERVAL):
                return
            with ledger.writing:
                headers = {**self.tokens[client.server.name], "Content-Type": "application/json"}
                write(client, ledger, headers, f"name {number}")

    def _log_in(self, server):
        client = self._client(server)
        while not self._stop.wait(LOGIN_INTERVAL):
            self.tokens[server.name] = client.log_in(**ADMINISTRATOR) or self.tokens[server.name]
            # A limit on failures may respond with 429.
            client.log_in(f"nobody-{random.randrange(100)}@example.com", "wrong", expected=(401, 429))

    def _send_refused(self, server):
        client = self._client(server)
        while not self._stop.wait(REFUSED_INTERVAL):
            method, path, body, expected, may_reset = random.choice(REFUSED)
            headers = {**self.tokens[server.name], "Content-Type": "application/json"}
            client.send(method, path, body, headers, (expected,), may_reset)


# Method, path, body, status, and whether the server may close the connection before it has read the body.
REFUSED = [
    ("POST", MODELS, '{"name":', 422, False),
    ("POST", MODELS, "[" * 10_000, 422, False),
    ("POST", MODELS, json.dumps({"name": 1, "tool_types": [0] * 1000}), 422, False),
    ("POST", MODELS, "x" * 2_000_000, 413, True),
    ("PUT", f"{MODELS}none", "{}", 422, False),
    ("GET", f"{MODELS}?limit=-1", None, 422, False),
    ("GET", f"/{'x' * 5000}", None, 404, False),
    ("PATCH", MODELS, None, 405, False),
]
