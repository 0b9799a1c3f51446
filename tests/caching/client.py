"""Requests to the proxies, and their number at the server."""

import collections
import http.client
import json
import re
import urllib.parse

from servers import ADMINISTRATOR

MODELS = "/api/v1/generation-models/"
LOGIN = "/api/v1/login/access-token"
TIMEOUT = 20  # Seconds.

COUNT = re.compile(r"http_server_request_duration_seconds_count\{(.*)\} (\d+)")

Response = collections.namedtuple("Response", "status headers body")


def send(port, method, path, body=None, headers=None):
    """Sends a request on a connection of its own."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=TIMEOUT)
    try:
        connection.request(method, path, body, headers or {})
        response = connection.getresponse()
        return Response(response.status, response.headers, response.read())
    finally:
        connection.close()


def log_in(port):
    """Returns the headers of a write."""
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    response = send(port, "POST", LOGIN, urllib.parse.urlencode(ADMINISTRATOR), form)
    token = json.loads(response.body)["access_token"]
    return {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}


def create(port, administrator, name):
    """Creates a model and returns its path."""
    body = {"name": name, "provider": "vertex", "provider_config": {"project": "example" * 100}}
    response = send(port, "POST", MODELS, json.dumps(body), administrator)
    return MODELS + json.loads(response.body)["id"]


def name_of(response):
    return json.loads(response.body)["name"]


class Origin:
    """Counts the reads of models that reach the server, by status."""

    def __init__(self, server):
        self.port, self._server, self._before = server.port, server, collections.Counter()
        self.reads()

    def reads(self):
        """Returns the reads since the last call, by status."""
        counts = collections.Counter()
        metrics = send(self._server.management_port, "GET", "/metrics").body.decode()
        for labels, count in COUNT.findall(metrics):
            labels = dict(re.findall(r'(\w+)="([^"]*)"', labels))
            is_read = labels["http_request_method"] in ("GET", "HEAD")
            if is_read and labels.get("http_route", "").startswith(MODELS):
                counts[labels["http_response_status_code"]] += int(count)
        new, self._before = counts - self._before, counts
        return dict(new)
