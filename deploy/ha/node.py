"""A PostgreSQL node under Patroni."""

import base64
import json
import signal
import subprocess
import threading
import urllib.error
import urllib.request

from processes import descendants, send_signal, start, wait_for_exit
from watchdog import Watchdog

CONNECT_TIMEOUT = 2  # Seconds.
STOP_TIMEOUT = 60  # Seconds.


class Node:
    def __init__(self, name, folder, port, rest_port, programs, run_as, passwords):
        self.name, self.folder, self.port, self.rest_port = name, folder, port, rest_port
        self.programs, self.run_as, self.passwords = programs, run_as, passwords
        self.log = folder.parent / f"{name}.log"
        self.patroni = self.watchdog = None
        self.was_reset = threading.Event()

    def start(self):
        if not self.watchdog:
            self.watchdog = Watchdog(self.folder / "watchdog", self.run_as)
            threading.Thread(target=self.watchdog.watch, args=(self._reset,), daemon=True).start()
        self.was_reset.clear()
        self.patroni = start([self.programs["patroni"], self.folder / "patroni.yml"], self.log, self.run_as)

    def has_role(self, role):
        """Returns whether Patroni reports the role, for example `primary`, `replica` or `synchronous`."""
        try:
            url = f"http://127.0.0.1:{self.rest_port}/{role}"
            with urllib.request.urlopen(url, timeout=CONNECT_TIMEOUT) as response:
                return response.status == 200
        except OSError:
            return False

    def switch_over_to(self, other):
        """Requests a planned switchover, and returns when it is complete. Fails if Patroni rejects it."""
        body = json.dumps({"leader": self.name, "candidate": other.name}).encode()
        credentials = base64.b64encode(f"operator:{self.passwords['rest']}".encode()).decode()
        headers = {"Authorization": f"Basic {credentials}", "Content-Type": "application/json"}
        request = urllib.request.Request(f"http://127.0.0.1:{self.rest_port}/switchover", body, headers)
        try:
            urllib.request.urlopen(request, timeout=60).close()
        except urllib.error.HTTPError as error:
            raise RuntimeError(f"Patroni rejected the switchover: {error.read().decode()}") from None

    def query(self, sql, database="postgres"):
        """Returns the rows as lists of strings, or `None` if PostgreSQL does not respond or reports an error."""
        environment = {"PGPASSWORD": self.passwords["superuser"], "PGCONNECT_TIMEOUT": str(CONNECT_TIMEOUT)}
        connection = ["-h", "127.0.0.1", "-p", str(self.port), "-U", "postgres", "-d", database]
        command = [f"{self.programs['postgresql']}/psql", *connection, "-XAqtF", "\t", "-v", "ON_ERROR_STOP=1", "-c", sql]
        try:
            done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=20)
        except subprocess.TimeoutExpired:
            return None
        return [line.split("\t") for line in done.stdout.splitlines()] if done.returncode == 0 else None

    def stop(self):
        """Stops Patroni, which stops PostgreSQL."""
        self.patroni.terminate()
        self.patroni.wait(STOP_TIMEOUT)

    def kill(self):
        """Kills Patroni and every PostgreSQL process with SIGKILL. This simulates a power failure."""
        pids = self._pids()
        send_signal(signal.SIGKILL, pids)
        self.patroni.wait()
        if wait_for_exit(pids, 5):
            raise RuntimeError(f"processes of {self.name} are still running after SIGKILL")
        self.watchdog.disarm()

    def freeze(self):
        """Stops all processes with SIGSTOP, until the watchdog resets the machine. Their connections stay open. This
        simulates a machine that hangs."""
        send_signal(signal.SIGSTOP, self._pids())

    def _reset(self):
        self.kill()
        self.was_reset.set()

    def _pids(self):
        """Returns the process ids. Patroni is first, so that it cannot restart PostgreSQL."""
        with open(self.folder / "data/postmaster.pid", encoding="utf-8") as file:
            postmaster = int(file.readline())
        patroni = self.patroni.pid
        return list(dict.fromkeys([patroni, *descendants(patroni), postmaster, *descendants(postmaster)]))
