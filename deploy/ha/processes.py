"""Starting programs, and being sure that they end."""

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

STOPPING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGALRM)


def supervised(work, seconds):
    """Runs `work` as a process of its own, for so many seconds at most, and returns the exit status that it returned. It
    and everything that it started have ended then, also when this is interrupted.

    What the work's programs leave behind becomes ours, so that nothing outlives us unseen: Patroni's PostgreSQL goes on
    when Patroni is killed. And somebody has to wait for such children when they die: until then they keep their ids, and
    Patroni takes them for alive."""
    ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    worker = os.fork()
    if worker == 0:
        # Ctrl-C is for the parent.
        os.setsid()
        try:
            status = work()
        except BaseException:
            traceback.print_exc()
            status = 1
        sys.stdout.flush()
        # Threads are not waited for.
        os._exit(status)

    def give_up(number, _frame):
        print(f"FAILED: {'it took too long' if number == signal.SIGALRM else 'interrupted'}", flush=True)
        send(signal.SIGKILL, [worker])

    for number in STOPPING:
        signal.signal(number, give_up)
    signal.alarm(seconds)
    ended = None
    while ended != worker:
        ended, status = os.wait()
    for number in STOPPING:
        signal.signal(number, signal.SIG_IGN)
    end_all()
    return os.WEXITSTATUS(status) if os.WIFEXITED(status) else 1


def free_ports(count):
    """So many different ports of the loopback address that nobody listens on."""
    with contextlib.ExitStack() as stack:
        probes = [stack.enter_context(socket.socket()) for _ in range(count)]
        for probe in probes:
            probe.bind(("127.0.0.1", 0))
        return [probe.getsockname()[1] for probe in probes]


def start(command, log, who, **environment):
    """Starts a program with an environment of its own: what the user has set for theirs must not reach it."""
    environment = {"PATH": os.defpath, "LANG": "C.UTF-8", **environment}
    with open(log, "ab") as output:
        return subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=output, stderr=output, env=environment,
            cwd=os.path.dirname(log), **who,
        )


def descendants(root):
    """The ids of a process's children, their children and so on."""
    children = {}
    for stat in pathlib.Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            # The name, in brackets, may hold anything.
            parent = int(stat.read_text().rpartition(")")[2].split()[1])
            children.setdefault(parent, []).append(int(stat.parent.name))
    found, left = [], [root]
    while left:
        below = children.get(left.pop(), [])
        found += below
        left += below
    return found


def send(number, pids):
    """Sends a signal to each that is still there."""
    for pid in pids:
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, number)


def wait_for_end(pids, seconds):
    """Waits until processes that were told to end are gone, and returns those that are not."""
    deadline = time.monotonic() + seconds
    while pids and time.monotonic() < deadline:
        pids = [pid for pid in pids if os.path.exists(f"/proc/{pid}")]
        time.sleep(0.02)
    return pids


def end_all():
    """Ends our descendants. They keep nothing that is needed later."""
    while pids := descendants(os.getpid()):
        send(signal.SIGKILL, pids)
        for pid in pids:
            # A child's own children are ours only when it has ended.
            with contextlib.suppress(ChildProcessError):
                os.waitpid(pid, 0)
