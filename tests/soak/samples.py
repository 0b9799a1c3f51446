"""Memory, descriptors and threads of the servers over time, and the trend of the memory."""

import collections
import math
import os
import statistics
import threading
import time

INTERVAL = 1  # Seconds.
# Responses and password hashes take memory for moments. The trend is that of the minimum of each of so many blocks.
BLOCKS = 12
T_QUANTILE = 3.17  # Of Student's distribution with 10 degrees of freedom: 99% of trends are within so many errors.

# Times are seconds since the start. Memory is in MB.
Sample = collections.namedtuple("Sample", "at pid memory descriptors threads")

# MB an hour. `margin` is the precision of `slope`: the true one is within the margin in 99% of runs.
Trend = collections.namedtuple("Trend", "slope margin")


def warm_up(seconds):
    """How long memory may grow until caches, pools and threads are as large as they get."""
    return min(max(seconds / 4, 60), 600, seconds / 2)


class Sampler:
    """Takes samples until `stop` is called."""

    def __init__(self, servers):
        self.servers = servers
        self.samples = {server.name: [] for server in servers}
        self._start = time.monotonic()
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def stop(self):
        self._stop.set()
        self._thread.join()

    def summary(self):
        last = {name: samples[-1] for name, samples in self.samples.items() if samples}
        return "  ".join(f"{name} {sample.memory:.0f} MB {sample.descriptors} fds" for name, sample in last.items())

    def _run(self):
        while not self._stop.wait(INTERVAL):
            for server in self.servers:
                try:
                    sample = read(server.process.pid, time.monotonic() - self._start)
                except (OSError, KeyError):
                    continue  # The process is being restarted.
                self.samples[server.name].append(sample)


def read(pid, at):
    with open(f"/proc/{pid}/status", encoding="utf-8") as file:
        status = dict(line.split(":", 1) for line in file if ":" in line)
    memory = int(status["VmRSS"].split()[0]) * 1024 / 1e6
    return Sample(at, pid, memory, len(os.listdir(f"/proc/{pid}/fd")), int(status["Threads"]))


def minima(samples, count):
    """Returns the sample with the least memory of each of `count` blocks."""
    size = max(len(samples) / count, 1)
    blocks = (samples[round(number * size):round((number + 1) * size)] for number in range(count))
    return [min(block, key=lambda sample: sample.memory) for block in blocks if block]


def trend(samples, start):
    """The trend of the memory of the last process after the warm-up, or `None` if it was restarted since or if there are
    too few samples."""
    after = [sample for sample in samples if sample.at >= start]
    if len(after) < 2 * BLOCKS or len({sample.pid for sample in after}) != 1:
        return None
    blocks = minima(after, BLOCKS)
    hours, memory = [sample.at / 3600 for sample in blocks], [sample.memory for sample in blocks]
    slope, intercept = statistics.linear_regression(hours, memory)
    residuals = sum((y - slope * x - intercept) ** 2 for x, y in zip(hours, memory))
    mean = statistics.fmean(hours)
    error = math.sqrt(residuals / (BLOCKS - 2) / sum((x - mean) ** 2 for x in hours))
    return Trend(slope, T_QUANTILE * error)
