"""Starts programs, and makes sure that all of them end."""

import contextlib
import ctypes
import os
import pathlib
import signal
import socket
import subprocess
import sys
import time
import traceback

PR_SET_CHILD_SUBREAPER = 36

STOP_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGALRM)


def run_supervised(function, timeout):
    """Runs `function` in a child process and returns the exit status that it returns. On return, after `timeout`
    seconds and after an interrupt, the child process and everything that it started have ended.

    This process is a subreaper: it adopts orphaned descendants. PostgreSQL outlives a killed Patroni, and must not
    outlive the test. A subreaper also reaps dead processes; Patroni considers an unreaped PostgreSQL alive."""
    ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    child = os.fork()
    if child == 0:
        # A new session, so that only the parent receives Ctrl-C.
        os.setsid()
        try:
            status = function()
        except BaseException:
            traceback.print_exc()
            status = 1
        sys.stdout.flush()
        # Exit without waiting for threads.
        os._exit(status)

    def stop(number, _frame):
        print(f"FAILED: {'timeout' if number == signal.SIGALRM else 'interrupted'}", flush=True)
        send_signal(signal.SIGKILL, [child])

    for number in STOP_SIGNALS:
        signal.signal(number, stop)
    signal.alarm(timeout)
    ended = None
    while ended != child:
        ended, status = os.wait()
    for number in STOP_SIGNALS:
        signal.signal(number, signal.SIG_IGN)
    kill_descendants()
    return os.WEXITSTATUS(status) if os.WIFEXITED(status) else 1


def free_ports(count):
    """Returns that number of different free ports on the loopback address."""
    with contextlib.ExitStack() as stack:
        probes = [stack.enter_context(socket.socket()) for _ in range(count)]
        for probe in probes:
            probe.bind(("127.0.0.1", 0))
        return [probe.getsockname()[1] for probe in probes]


def start(command, log, run_as, **environment):
    """Starts a program. It does not inherit the caller's environment, whose variables could change its behaviour."""
    environment = {"PATH": os.defpath, "LANG": "C.UTF-8", **environment}
    with open(log, "ab") as output:
        return subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=output, stderr=output, env=environment,
            cwd=os.path.dirname(log), **run_as,
        )


def descendants(root):
    """Returns the ids of a process's children, their children and so on."""
    children = {}
    for stat in pathlib.Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            # The process name, in parentheses, may contain any character.
            parent = int(stat.read_text().rpartition(")")[2].split()[1])
            children.setdefault(parent, []).append(int(stat.parent.name))
    result, pending = [], [root]
    while pending:
        found = children.get(pending.pop(), [])
        result += found
        pending += found
    return result


def send_signal(number, pids):
    """Sends a signal to each process that exists."""
    for pid in pids:
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, number)


def wait_for_exit(pids, timeout):
    """Waits until the processes have exited. Returns those that still run after `timeout` seconds."""
    deadline = time.monotonic() + timeout
    while pids and time.monotonic() < deadline:
        pids = [pid for pid in pids if os.path.exists(f"/proc/{pid}")]
        time.sleep(0.02)
    return pids


def kill_descendants():
    """Kills all descendants. No data of theirs is needed afterwards."""
    while pids := descendants(os.getpid()):
        send_signal(signal.SIGKILL, pids)
        for pid in pids:
            # A grandchild becomes a child only when its parent has ended.
            with contextlib.suppress(ChildProcessError):
                os.waitpid(pid, 0)
