"""Clients that write and read at a fixed pace, whatever the answers are, and note each of them."""

import collections
import concurrent.futures
import http.client
import itertools
import json
import select
import threading
import time
import urllib.parse

PACE = 1 / 50  # Seconds between two requests of a kind.
PATIENCE = 25  # Seconds until a client gives up. The servers are to answer sooner, be it with 503.
WORKERS = 400  # Enough for every client to wait some seconds.
TOO_LATE = 1  # Seconds. When all workers wait, requests are left out, lest they all come at once later.

MODELS = "/api/v1/generation-models/"

# `outcome` is `ok`, a status, or what else happened; times are seconds of the clock that PostgreSQL's log has too.
Request = collections.namedtuple("Request", "kind name sent answered outcome id")


def log_in(port, email, password):
    """A token for an administrator; `None` when there is none yet, as when the account is still to be made."""
    body = urllib.parse.urlencode({"username": email, "password": password})
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    connection.request("POST", "/api/v1/login/access-token", body, headers)
    answer = connection.getresponse()
    body = answer.read()
    return json.loads(body)["access_token"] if answer.status == 200 else None


class Load:
    """Writes and reads until `stop`."""

    def __init__(self, port, token):
        self.port, self.token = port, token
        self.requests = []  # Appending is atomic.
        self._local = threading.local()
        self._stop = threading.Event()
        self._workers = concurrent.futures.ThreadPoolExecutor(WORKERS)
        self._pacer = threading.Thread(target=self._run, daemon=True)
        self._pacer.start()

    def stop(self):
        """Sends no more, and waits for the answers to what was sent."""
        self._stop.set()
        self._pacer.join()
        self._workers.shutdown()

    def acknowledged(self, kind, since):
        """When each request of a kind was answered as it should be."""
        return sorted(request.answered for request in list(self.requests)
                      if request.kind == kind and request.outcome == "ok" and request.answered >= since)

    def _run(self):
        start = time.monotonic()
        for number in itertools.count():
            due = start + number * PACE
            if self._stop.wait(max(0, due - time.monotonic())):
                return
            self._workers.submit(self._send, due, "write", f"write {number}")
            self._workers.submit(self._send, due, "read", f"read {number}")

    def _send(self, due, kind, name):
        sent = time.time()
        if time.monotonic() - due > TOO_LATE:
            self.requests.append(Request(kind, name, sent, sent, "not sent", None))
            return
        try:
            outcome, id_ = self._ask(kind, name)
        except (OSError, http.client.HTTPException) as error:
            self._local.connection.close()
            outcome, id_ = f"no answer ({type(error).__name__})", None
        self.requests.append(Request(kind, name, sent, time.time(), outcome, id_))

    def _connection(self):
        """This worker's own. As every careful client does, it looks whether the other side has closed an idle one."""
        if not hasattr(self._local, "connection"):
            self._local.connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        connection = self._local.connection
        if connection.sock and select.select([connection.sock], [], [], 0)[0]:
            connection.close()
        return connection

    def _ask(self, kind, name):
        connection = self._connection()
        if kind == "read":
            connection.request("GET", f"{MODELS}?limit=10")
        else:
            model = {"name": name, "provider": "fal_standard", "provider_config": {"fal_app_id": "example/app"}}
            headers = {"Authorization": f"Bearer {self.token}", "Content-Type": "application/json"}
            connection.request("POST", MODELS, json.dumps(model), headers)
        answer = connection.getresponse()
        body = answer.read()
        if answer.status == 200:
            return "ok", json.loads(body).get("id")
        # The servers' errors are JSON; those of HAProxy, which tell that it found no server, are not.
        whose = "" if answer.headers.get_content_type() == "application/json" else " by HAProxy"
        return f"{answer.status}{whose}", None
