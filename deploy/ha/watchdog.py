"""Emulates the watchdog device of a machine."""

import os
import select
import time


class Watchdog:
    """Resets the machine, here its processes, if Patroni stops to write to the device.

    Patroni's driver `testing` writes to a named pipe what it would tell a device: `Ctimeout=SECONDS`, any other text
    regularly, and `V` when it stops in an orderly way or is no longer the leader."""

    def __init__(self, path, run_as):
        os.mkfifo(path, 0o600)
        if run_as:
            os.chown(path, run_as["user"], run_as["group"])
        # Open for both, so that no writer waits for a reader, or gets an error.
        self._pipe = os.open(path, os.O_RDWR)
        self._timeout, self._deadline = 60, None

    def disarm(self):
        """The machine is off, or starts again."""
        while self._read(0):
            pass
        self._deadline = None

    def watch(self, reset):
        """Calls `reset` each time that the timeout has passed. Never returns."""
        while True:
            if text := self._read(0.2):
                self._update(text)
            elif self._deadline and time.monotonic() > self._deadline:
                self._deadline = None
                reset()

    def _read(self, seconds):
        ready = select.select([self._pipe], [], [], seconds)[0]
        return os.read(self._pipe, 4096).decode() if ready else None

    def _update(self, text):
        for line in text.splitlines():
            command, _, seconds = line.partition("timeout=")
            if command.endswith("C"):
                self._timeout = int(seconds)
            elif line.endswith("V"):
                self._deadline = None
                continue
            self._deadline = time.monotonic() + self._timeout
