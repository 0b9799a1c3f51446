"""What happens to the servers, again and again: restarts, and a database that stops."""

import contextlib
import itertools
import threading
import time

from samples import warm_up

PAUSE = 15  # Seconds between the end of a fault and the next one.
OUTAGE = 5  # Seconds for which the database is stopped.


class Faults:
    """Runs in a thread of its own until `stop` is called. An `error` ends it: a server did not recover.

    The first server is never restarted, and the one on SQLite during the warm-up only, so that their memory can be
    measured. After each fault, everything that was acknowledged is checked."""

    def __init__(self, servers, database, clients, log, seconds):
        self.first, self.second, self.sqlite = servers
        self.database, self.clients, self.log = database, clients, log
        self.error = None
        self._warm_until = time.monotonic() + warm_up(seconds) / 2
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def stop(self):
        """Waits until the current fault is over."""
        self._stop.set()
        self._thread.join()

    def _run(self):
        try:
            for fault in itertools.cycle((self._terminate, self._crash_database, self._kill, self._stop_database)):
                if self._stop.wait(PAUSE):
                    return
                fault()
                self.clients.check_all()
        except Exception as error:
            self.error = error

    def _restarted(self):
        """The servers to restart."""
        return [self.second, self.sqlite] if time.monotonic() < self._warm_until else [self.second]

    def _terminate(self):
        for server in self._restarted():
            self.log(f"{server.name} is restarted with SIGTERM")
            self._restart(server, server.terminate)

    def _kill(self):
        for server in self._restarted():
            self.log(f"{server.name} is restarted with SIGKILL")
            self._restart(server, server.kill)

    def _restart(self, server, end):
        with server.fault():
            end()
            server.start()
            server.wait_until_ready()

    def _stop_database(self):
        self._interrupt_database("fast")

    def _crash_database(self):
        self._interrupt_database("immediate")

    def _interrupt_database(self, mode):
        self.log(f"PostgreSQL stops (mode {mode}) for {OUTAGE} s")
        with contextlib.ExitStack() as stack:
            for server in (self.first, self.second):
                stack.enter_context(server.fault())
            self.database.stop(mode)
            try:
                self._stop.wait(OUTAGE)
            finally:
                self.database.start()
            for server in (self.first, self.second):
                server.wait_until_ready()
