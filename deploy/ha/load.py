"""Clients that write and read at a fixed rate, independent of the responses, and record each request."""

import collections
import concurrent.futures
import http.client
import itertools
import json
import select
import threading
import time
import urllib.parse

INTERVAL = 1 / 50  # Seconds between two requests of a kind.
CLIENT_TIMEOUT = 25  # Seconds. The servers respond earlier, if only with 503.
WORKERS = 400  # Enough while every request waits for some seconds.
MAX_DELAY = 1  # Seconds. If all workers wait, later requests are skipped, so that they do not arrive in one burst.

MODELS = "/api/v1/generation-models/"

# `outcome` is `ok`, a status or an error. Times are seconds since the epoch, as in PostgreSQL's log.
Request = collections.namedtuple("Request", "kind name sent finished outcome id")


def log_in(port, email, password):
    """Returns an access token, or `None` if the log-in fails, for example because the account does not exist yet."""
    body = urllib.parse.urlencode({"username": email, "password": password})
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=CLIENT_TIMEOUT)
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    connection.request("POST", "/api/v1/login/access-token", body, headers)
    response = connection.getresponse()
    body = response.read()
    return json.loads(body)["access_token"] if response.status == 200 else None


class Load:
    """Writes and reads until `stop` is called."""

    def __init__(self, port, token):
        self.port, self.token = port, token
        self.requests = []  # Appending is atomic.
        self._local = threading.local()
        self._stop = threading.Event()
        self._workers = concurrent.futures.ThreadPoolExecutor(WORKERS)
        self._scheduler = threading.Thread(target=self._run, daemon=True)
        self._scheduler.start()

    def stop(self):
        """Stops sending and waits for the responses to all sent requests."""
        self._stop.set()
        self._scheduler.join()
        self._workers.shutdown()

    def acknowledged(self, kind, since):
        """Returns the sorted times at which requests of this kind succeeded."""
        return sorted(request.finished for request in list(self.requests)
                      if request.kind == kind and request.outcome == "ok" and request.finished >= since)

    def _run(self):
        start = time.monotonic()
        for number in itertools.count():
            due = start + number * INTERVAL
            if self._stop.wait(max(0, due - time.monotonic())):
                return
            self._workers.submit(self._send, due, "write", f"write {number}")
            self._workers.submit(self._send, due, "read", f"read {number}")

    def _send(self, due, kind, name):
        sent = time.time()
        if time.monotonic() - due > MAX_DELAY:
            self.requests.append(Request(kind, name, sent, sent, "not sent", None))
            return
        try:
            outcome, id_ = self._exchange(kind, name)
        except (OSError, http.client.HTTPException) as error:
            self._local.connection.close()
            outcome, id_ = f"no response ({type(error).__name__})", None
        self.requests.append(Request(kind, name, sent, time.time(), outcome, id_))

    def _connection(self):
        """Returns this worker's connection. Closes it first if the peer has closed it while it was idle."""
        if not hasattr(self._local, "connection"):
            self._local.connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=CLIENT_TIMEOUT)
        connection = self._local.connection
        if connection.sock and select.select([connection.sock], [], [], 0)[0]:
            connection.close()
        return connection

    def _exchange(self, kind, name):
        connection = self._connection()
        if kind == "read":
            connection.request("GET", f"{MODELS}?limit=10")
        else:
            model = {"name": name, "provider": "fal_standard", "provider_config": {"fal_app_id": "example/app"}}
            headers = {"Authorization": f"Bearer {self.token}", "Content-Type": "application/json"}
            connection.request("POST", MODELS, json.dumps(model), headers)
        response = connection.getresponse()
        body = response.read()
        if response.status == 200:
            return "ok", json.loads(body).get("id")
        # The servers' error bodies are JSON. HAProxy's own, sent if it has no server, are not.
        source = "" if response.headers.get_content_type() == "application/json" else " by HAProxy"
        return f"{response.status}{source}", None
