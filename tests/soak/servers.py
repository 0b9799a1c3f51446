"""The servers, and the PostgreSQL that `tests/with-postgres` has started."""

import contextlib
import http.client
import json
import os
import pathlib
import secrets
import signal
import subprocess
import time

import processes

ADMINISTRATOR = {"username": "admin@example.com", "password": "a password for the soak test"}
SECRET_KEY = secrets.token_urlsafe(48)

CLOSE_TIMEOUT = 60  # Seconds. The servers close idle connections earlier.
MAX_IDLE_DESCRIPTORS = 64  # More than sockets, files and connections to the database need.
START_TIMEOUT = 60  # Seconds. A start waits for the database and hashes a password.


class Server:
    """A process, and whether a fault may excuse its responses."""

    def __init__(self, name, folder, binary, database, **environment):
        self.name, self.binary, self.database, self.environment = name, binary, database, environment
        self.log = pathlib.Path(folder) / f"{name}.log"
        self.port, self.management_port = processes.free_ports(2)
        self.process = None
        self.is_faulty = False
        self.excused_until = 0

    @property
    def is_sqlite(self):
        return self.database.startswith("sqlite")

    def start(self):
        self.process = processes.start(
            [self.binary, "serve"], self.log, {},
            DATABASE_URL=self.database, SECRET_KEY=SECRET_KEY, LOG_FORMAT="json",
            BIND=f"127.0.0.1:{self.port}", MANAGEMENT_BIND=f"127.0.0.1:{self.management_port}",
            FIRST_SUPERUSER=ADMINISTRATOR["username"], FIRST_SUPERUSER_PASSWORD=ADMINISTRATOR["password"],
            **self.environment,
        )

    def is_ready(self):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=5)
        try:
            connection.request("GET", "/readyz")
            return connection.getresponse().status == 200
        except (OSError, http.client.HTTPException):
            return False
        finally:
            connection.close()

    def wait_until_ready(self):
        deadline = time.monotonic() + START_TIMEOUT
        while not self.is_ready():
            if time.monotonic() > deadline or self.process.poll() is not None:
                raise RuntimeError(f"{self.name} is not ready; exit status {self.process.poll()}")
            time.sleep(0.1)

    def terminate(self):
        """Ends the process with SIGTERM, which must succeed."""
        self.process.terminate()
        status = self.process.wait(60)
        if status != 0:
            raise RuntimeError(f"{self.name} exited with status {status} after SIGTERM")

    def kill(self):
        if self.process:
            self.process.kill()
            self.process.wait()

    @contextlib.contextmanager
    def fault(self):
        """Excuses errors during a fault, and those of requests that were sent before its end."""
        self.is_faulty = True
        try:
            yield
        finally:
            self.excused_until = time.monotonic()
            self.is_faulty = False

    def is_excused(self, sent):
        """Whether a request that was sent at this time may fail."""
        return self.is_faulty or sent <= self.excused_until

    def descriptors(self):
        return len(os.listdir(f"/proc/{self.process.pid}/fd"))

    def check_descriptors(self, violations):
        """The descriptors of clients that have gone must be closed."""
        deadline = time.monotonic() + CLOSE_TIMEOUT
        while self.descriptors() > MAX_IDLE_DESCRIPTORS:
            if time.monotonic() > deadline:
                violations.add(f"{self.name} has {self.descriptors()} descriptors without clients")
                return
            time.sleep(1)

    def check_log(self, violations):
        """A line with the level ERROR is a bug, or needs an operator."""
        for line in self.log.read_text(errors="replace").splitlines():
            if '"level":"ERROR"' in line or "panicked" in line:
                violations.add(f"{self.name} logged {line[:500]}")


class Database:
    """A database on the server, and the server itself."""

    def __init__(self):
        self.data, programs = os.environ["TEST_POSTGRES_DATA"], os.environ["TEST_POSTGRES_BIN"]
        self.pg_ctl = f"{programs}/pg_ctl"
        server = os.environ["TEST_POSTGRES_URL"]
        subprocess.run([f"{programs}/psql", "-q", server, "-c", "CREATE DATABASE soak"], check=True)
        self.url = f"{server.rsplit('/', 1)[0]}/soak"
        owner = os.stat(self.data)
        is_root = os.geteuid() == 0
        self.run_as = {"user": owner.st_uid, "group": owner.st_gid, "extra_groups": []} if is_root else {}

    def stop(self, mode):
        self._control("-m", mode, "stop")

    def start(self):
        self._control("-l", f"{self.data}/log", "start")

    def _control(self, *arguments):
        command = [self.pg_ctl, "-D", self.data, "-w", *arguments]
        # A new session, so that Ctrl-C does not end the database before its clients.
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=self.data, start_new_session=True, **self.run_as)
