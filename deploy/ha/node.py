"""One PostgreSQL server under its Patroni."""

import base64
import json
import signal
import subprocess
import urllib.error
import urllib.request

from processes import descendants, send, start, wait_for_end

QUICKLY = 2  # Seconds. A node that does not answer sooner counts as one that does not answer.


class Node:
    def __init__(self, name, folder, port, rest_port, programs, who, passwords):
        self.name, self.folder, self.port, self.rest_port = name, folder, port, rest_port
        self.programs, self.who, self.passwords = programs, who, passwords
        self.log = folder.parent / f"{name}.log"
        self.patroni = None

    def start(self):
        self.patroni = start([self.programs["patroni"], self.folder / "patroni.yml"], self.log, self.who)

    def is_(self, role):
        """Whether Patroni says that the node is `primary`, `synchronous` and so on."""
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.rest_port}/{role}", timeout=QUICKLY) as answer:
                return answer.status == 200
        except OSError:
            return False

    def hand_over_to(self, other):
        """Asks for a planned change of the primary, and returns when it is done or refused."""
        body = json.dumps({"leader": self.name, "candidate": other.name}).encode()
        credentials = base64.b64encode(f"operator:{self.passwords['rest']}".encode()).decode()
        headers = {"Authorization": f"Basic {credentials}", "Content-Type": "application/json"}
        request = urllib.request.Request(f"http://127.0.0.1:{self.rest_port}/switchover", body, headers)
        try:
            urllib.request.urlopen(request, timeout=60).close()
        except urllib.error.HTTPError as refusal:
            raise RuntimeError(f"Patroni refused to change the primary: {refusal.read().decode()}") from None

    def query(self, sql, database="postgres"):
        """The rows that PostgreSQL answers with, each a list of strings; `None` when it does not answer."""
        environment = {"PGPASSWORD": self.passwords["superuser"], "PGCONNECT_TIMEOUT": str(QUICKLY)}
        connection = ["-h", "127.0.0.1", "-p", str(self.port), "-U", "postgres", "-d", database]
        command = [f"{self.programs['postgresql']}/psql", *connection, "-XAqtF", "\t", "-v", "ON_ERROR_STOP=1", "-c", sql]
        try:
            done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=20)
        except subprocess.TimeoutExpired:
            return None
        return [line.split("\t") for line in done.stdout.splitlines()] if done.returncode == 0 else None

    def kill(self):
        """Ends Patroni and every process of PostgreSQL without a word, as if the machine had lost its power."""
        pids = self._pids()
        send(signal.SIGKILL, pids)
        self.patroni.wait()
        if wait_for_end(pids, 5):
            raise RuntimeError(f"{self.name} could not be killed")

    def freeze(self):
        """Makes the node stop answering while its connections stay open, as if its network had gone."""
        send(signal.SIGSTOP, self._pids())

    def thaw(self):
        """Lets it go on where it was, not knowing that it is no longer the primary."""
        send(signal.SIGCONT, self._pids())

    def _pids(self):
        """Patroni first, lest it starts PostgreSQL again."""
        with open(self.folder / "data/postmaster.pid", encoding="utf-8") as file:
            postmaster = int(file.readline())
        patroni = self.patroni.pid
        return list(dict.fromkeys([patroni, *descendants(patroni), postmaster, *descendants(postmaster)]))
