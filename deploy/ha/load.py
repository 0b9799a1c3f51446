"""Clients that write and read at a fixed rate, independent of the responses, and record each request."""

import collections
import concurrent.futures
import contextlib
import http.client
import itertools
import json
import random
import select
import threading
import time
import urllib.parse

from ledger import Ledger

INTERVAL = 1 / 50  # Seconds between two requests of a kind.
CLIENT_TIMEOUT = 25  # Seconds. The servers respond earlier, if only with 503.
WORKERS = 400  # Enough while every request waits for some seconds.
MAX_DELAY = 1  # Seconds. If all workers wait, later requests are skipped, so that they do not arrive in one burst.
NOT_SENT = "not sent"

MODELS = "/api/v1/generation-models/"

# `outcome` is `ok`, a status or an error. Times are seconds since the epoch, as in PostgreSQL's log.
Request = collections.namedtuple("Request", "kind sent finished outcome")


def log_in(port, email, password):
    """Returns an access token, or `None` if the log-in fails, for example because the account does not exist yet."""
    body = urllib.parse.urlencode({"username": email, "password": password})
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=CLIENT_TIMEOUT)
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    connection.request("POST", "/api/v1/login/access-token", body, headers)
    response = connection.getresponse()
    body = response.read()
    return json.loads(body)["access_token"] if response.status == 200 else None


def list_models(port):
    """Returns all models, including those that another server has just acknowledged."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=CLIENT_TIMEOUT)
    connection.request("GET", f"{MODELS}?limit=1000000", headers={"Cache-Control": "no-cache"})
    response = connection.getresponse()
    if response.status != 200:
        raise RuntimeError(f"a list of all models got {response.status} {response.read()}")
    return json.load(response)["data"]


class Load:
    """Writes and reads until `stop` is called."""

    def __init__(self, ports, token):
        self.ports, self.token = ports, token
        self.ledger = Ledger()
        self.requests = []  # Appending is atomic.
        self._local = threading.local()
        self._stop = threading.Event()
        self._writes, self._in_progress = threading.Event(), set()
        self._writes.set()
        self._workers = concurrent.futures.ThreadPoolExecutor(WORKERS)
        self._scheduler = threading.Thread(target=self._run, daemon=True)
        self._scheduler.start()

    def stop(self):
        """Stops sending and waits for the responses to all sent requests."""
        self._stop.set()
        self._scheduler.join()
        self._workers.shutdown()

    @contextlib.contextmanager
    def paused(self):
        """Sends no writes, and waits for the responses to those that were sent. Reads go on."""
        self._writes.clear()
        time.sleep(2 * INTERVAL)
        concurrent.futures.wait(self._in_progress)
        yield
        self._in_progress.clear()
        self._writes.set()

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
            if self._writes.is_set():
                self._in_progress.add(self._workers.submit(self._send, due, "write", number))
            self._workers.submit(self._send, due, "read", number)

    def _send(self, due, kind, number):
        sent = time.time()
        if time.monotonic() - due > MAX_DELAY:
            self.requests.append(Request(kind, sent, sent, NOT_SENT))
            return
        outcome = self._write(number) if kind == "write" else self._exchange("GET", f"{MODELS}?limit=10")[0]
        self.requests.append(Request(kind, sent, time.time(), outcome))

    def _write(self, number):
        ledger = self.ledger
        write = ledger.begin(number)
        model = {"name": write.name}
        if write.id is None:
            model |= {"provider": "fal_standard", "provider_config": {"fal_app_id": "example/app"}}
        headers = {"Authorization": f"Bearer {self.token}", "Content-Type": "application/json"}
        body = None if write.method == "DELETE" else json.dumps(model)
        outcome, response = self._exchange(write.method, MODELS + (write.id or ""), body, headers)
        if outcome == "ok":
            ledger.acknowledge(write, write.id or response["id"])
        else:
            ledger.fail(write)
        return outcome

    def _exchange(self, method, path, body=None, headers=None):
        """Returns the outcome and, if it is `ok`, the body of the response."""
        try:
            connection = self._connection()
            connection.request(method, path, body, headers or {})
            response = connection.getresponse()
            text = response.read()
        except (OSError, http.client.HTTPException) as error:
            self._local.connection.close()
            return f"no response ({type(error).__name__})", None
        if response.status == 200:
            return "ok", json.loads(text)
        # The servers' error bodies are JSON. HAProxy's own, sent if it has no server, are not.
        source = "" if response.headers.get_content_type() == "application/json" else " by HAProxy"
        return f"{response.status}{source}", None

    def _connection(self):
        """Returns this worker's connection, which leads to one of the proxies. If the peer has closed it while it was idle,
        it is made anew, to the other proxy if this one does not accept it: nothing has been sent yet."""
        connection = getattr(self._local, "connection", None)
        if connection and connection.sock and not select.select([connection.sock], [], [], 0)[0]:
            return connection
        if connection:
            connection.close()
        for port in random.sample(self.ports, len(self.ports)):
            connection = self._local.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=CLIENT_TIMEOUT)
            try:
                connection.connect()
            except ConnectionRefusedError:
                continue
            break
        return connection
