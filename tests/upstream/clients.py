"""Clients of both services: requests in, comparable responses out."""

import asyncio
import contextlib
import http.client
import json
import os
import subprocess
import threading
import urllib.parse
import uuid
from dataclasses import dataclass, field

from reference import ACCOUNTS, ADMINISTRATOR, LOGIN, USER, create_app

HEADERS = ("content-type", "www-authenticate", "allow", "location", "retry-after")


@dataclass
class Response:
    status: int
    headers: dict
    raw: bytes = b""
    json: object = field(init=False)

    def __post_init__(self):
        self.headers = {name: value for name, value in self.headers.items() if name in HEADERS}
        try:
            # CPython refuses integers of more than 4300 digits.
            self.json = json.loads(self.raw, parse_int=lambda digits: digits if len(digits) > 4300 else int(digits))
        except ValueError:
            self.json = self.raw.decode("utf-8", "backslashreplace")

    def equals(self, other):
        return self.difference(other) is None

    def difference(self, other):
        """What differs, in words. Types are compared too: `1` is neither `true` nor `1.0`."""
        if self.status != other.status:
            return f"status {other.status}, not {self.status}"
        if self.headers != other.headers:
            return f"headers {other.headers}, not {self.headers}"
        ours, theirs = (json.dumps(comparable(response.json), sort_keys=True) for response in (other, self))
        return None if ours == theirs else f"body {ours[:700]}\n  not  {theirs[:700]}"

    def text(self):
        return f"{self.status} {self.headers} {self.raw[:700].decode('utf-8', 'backslashreplace')}"


def comparable(body):
    """Without the texts that are free, and without tokens."""
    if not isinstance(body, dict):
        return body
    if isinstance(body.get("detail"), list):
        is_syntax_error = lambda error: error["type"] == "json_invalid"
        return {"detail": [{**e, "ctx": "…"} if is_syntax_error(e) else e for e in body["detail"]]}
    return {**body, "access_token": "…"} if "access_token" in body else body


def error(status, body, **headers):
    headers = {name.replace("_", "-"): value for name, value in headers.items()}
    return Response(status, {"content-type": "application/json", **headers}, json.dumps(body).encode())


def filled(text, id):
    return text.replace("{id}", id).replace("{ID}", id.upper()).replace("{hex}", id.replace("-", ""))


class Server:
    """This server, on one connection."""

    def __init__(self, address):
        self.connection = http.client.HTTPConnection(address)
        self.tokens = {role: self.log_in(account, password) for account, (password, role) in ACCOUNTS.items()}

    def log_in(self, account, password):
        form = urllib.parse.urlencode({"username": account, "password": password})
        self.connection.request("POST", LOGIN, form, {"content-type": "application/x-www-form-urlencoded"})
        return json.load(self.connection.getresponse())["access_token"]

    def send(self, request, id):
        self.connection.putrequest(request.method, filled(request.path, id), skip_accept_encoding=True)
        for name, value in request.headers:
            self.connection.putheader(name, value.format(**self.tokens) if name == "authorization" else value)
        if request.body or request.method in ("POST", "PUT", "PATCH"):
            self.connection.putheader("content-length", str(len(request.body)))
        self.connection.endheaders(request.body)
        response = self.connection.getresponse()
        return Response(
            response.status, {name.lower(): value for name, value in response.getheaders()}, response.read()
        )


class Reference:
    """The FastAPI application, called as an ASGI server calls it."""

    def __init__(self):
        self.app, self.loop = create_app(), asyncio.new_event_loop()

    def send(self, request, id, new_id=None):
        self.new_id = new_id or str(uuid.uuid4())
        self.app.state.next_id = uuid.UUID(self.new_id)
        path, _, query = filled(request.path, id).partition("?")
        headers = [
            (
                name.encode(),
                value.format(admin="admin", user="user").strip().encode()
                if name == "authorization"
                else value.strip().encode(),
            )
            for name, value in request.headers
        ]
        scope = {
            "type": "http",
            "asgi": {"version": "3.0"},
            "http_version": "1.1",
            "method": request.method,
            "scheme": "http",
            "root_path": "",
            "path": urllib.parse.unquote(path),
            "raw_path": path.encode(),
            "query_string": query.encode(),
            "headers": [(b"host", b"upstream"), (b"content-length", str(len(request.body)).encode()), *headers],
            "server": ("upstream", 80),
            "client": ("127.0.0.1", 1),
        }
        sent = []

        async def receive():
            return {"type": "http.request", "body": request.body, "more_body": False}

        async def send(message):
            sent.append(message)

        with contextlib.suppress(
            Exception
        ):  # Starlette responds with 500 and then raises the error for the server's log.
            self.loop.run_until_complete(self.app(scope, receive, send))
        headers = {name.decode(): value.decode() for name, value in sent[0]["headers"]}
        return Response(sent[0]["status"], headers, b"".join(message.get("body", b"") for message in sent[1:]))


@contextlib.contextmanager
def start(program, folder):
    """Runs the program on an embedded database. Yields its address."""
    settings = {
        "DATABASE_URL": f"sqlite://{folder}/models.db",
        "BIND": "127.0.0.1:0",
        "SECRET_KEY": "a key for the comparison of at least 32 bytes",
        "FIRST_SUPERUSER": ADMINISTRATOR,
        "FIRST_SUPERUSER_PASSWORD": ACCOUNTS[ADMINISTRATOR][0],
        "LOG_FORMAT": "json",
        "LOGIN_LIMIT": "0",
        "LOGIN_LIMIT_ADDRESS": "0",
        "PASSWORD_MIN_LENGTH": "8",
    }
    environment = {**os.environ, **settings}
    server = subprocess.Popen(
        [program, "serve"], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
    )
    try:
        addresses = (json.loads(line)["fields"].get("address") for line in server.stderr)
        address = next(filter(None, addresses), None)
        if address is None:
            raise SystemExit("compare: the server ended before it was listening")
        # The server would block if the pipe were full.
        threading.Thread(target=server.stderr.read, daemon=True).start()
        command = [program, "user", "add", USER, "--password-stdin"]
        subprocess.run(
            command, input=ACCOUNTS[USER][0], text=True, env=environment, check=True, stdout=subprocess.DEVNULL
        )
        yield address
    finally:
        server.terminate()
        server.wait()
