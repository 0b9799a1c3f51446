"""A client of one server."""

import collections
import http.client
import json
import select
import time
import urllib.parse

MODELS = "/api/v1/generation-models/"
LOGIN = "/api/v1/login/access-token"
FORM = {"Content-Type": "application/x-www-form-urlencoded"}

TIMEOUT = 25  # Seconds. The servers respond earlier, if only with 503.
RETRY_INTERVAL = 0.2  # Seconds after no response.

Response = collections.namedtuple("Response", "status headers body")


class Client:
    """One connection to one server. Every response and every error is checked."""

    def __init__(self, server, violations, counts):
        self.server, self.violations, self.counts = server, violations, counts
        self._connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=TIMEOUT)

    def send(self, method, path, body=None, headers=None, expected=(200,), may_reset=False):
        """Returns the response, or `None` if there is none or a fault excuses it."""
        sent = time.monotonic()
        try:
            response = self._exchange(method, path, body, headers or {})
        except (OSError, http.client.HTTPException) as error:
            self._connection.close()
            self._count("none")
            time.sleep(RETRY_INTERVAL)
            if not (may_reset or self.server.is_excused(sent)):
                self.violations.add(f"{self.server.name}: {method} {path}: no response: {error!r}")
            return None
        self._count("503" if response.status == 503 else f"{response.status // 100}xx")
        if response.status in expected:
            return response
        if not (response.status == 503 and self.server.is_excused(sent)):
            text = f"{response.status} {response.body[:200]}"
            self.violations.add(f"{self.server.name}: {method} {path}: {text}, expected {expected}")
        return None

    def log_in(self, username, password, expected=(200,)):
        """Returns the `Authorization` header of the account, or `None`."""
        form = urllib.parse.urlencode({"username": username, "password": password})
        response = self.send("POST", LOGIN, form, FORM, expected)
        if response is None or response.status != 200:
            return None
        return {"Authorization": f"Bearer {json.loads(response.body)['access_token']}"}

    def _exchange(self, method, path, body, headers):
        connection = self._connection
        if connection.sock and select.select([connection.sock], [], [], 0)[0]:
            connection.close()  # The server has closed it while it was idle.
        connection.request(method, path, body, headers)
        response = connection.getresponse()
        return Response(response.status, response.headers, response.read())

    def _count(self, outcome):
        self.counts[outcome] += 1
