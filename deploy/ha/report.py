"""What each event promises, and the results of the run."""

import collections
import json

from load import NOT_SENT

MAX_PRINTED = 20  # Failures that are printed. All are in the file.
READ_ONLY = "25006"  # The SQLSTATE of a write on a read-only server.

# The outcomes that are no failure, for each kind of request, and the seconds after the start of the event within which they
# must be sent, if that is promised.
Promise = collections.namedtuple("Promise", "text planned write read within", defaults=(None,))

NOTHING_FAILS = Promise("no request fails", True, (), ())
SHORTLY_NO_WRITES = Promise("writes get 503, for at most 10 s", True, ("503",), (), 10)
NO_WRITES = Promise("writes get 503, reads go on", False, ("503",), ())
NO_PROXY = Promise("requests in progress get no response", False, ("no response", "503"), ("no response",), 10)
# HAProxy itself responds, or closes the connection if it had used that to the server before.
NO_SERVER = Promise("requests in progress get 502 or no response", False, *(("no response", "502 by HAProxy"),) * 2, 2)
RESTORED = Promise("no server while all nodes are restored", True, ("503 by HAProxy",), ("503 by HAProxy",))

# `reached` is the time after which all connections led to the primary. Times are seconds since the epoch.
Event = collections.namedtuple("Event", "title promise start end reached")


def longest_gap(times, start, end):
    """Returns the longest time without a success that overlaps the interval. `times` are sorted."""
    inside = [at for at in times if start <= at <= end]
    before = [at for at in times if at < start]
    points = before[-1:] + inside + ([] if inside else [end])
    return max((later - earlier for earlier, later in zip(points, points[1:])), default=end - start)


def failed(event, requests, kind):
    """Returns the requests of a kind that were sent during the event and failed."""
    return [request for request in list(requests) if request.kind == kind and request.outcome not in ("ok", NOT_SENT)
            and event.start <= request.sent < event.end]


def is_promised(event, request):
    allowed = getattr(event.promise, request.kind)
    within = event.promise.within is None or request.sent - event.start <= event.promise.within
    # `503 by HAProxy` is not 503.
    return within and any(request.outcome == outcome or request.outcome.startswith(f"{outcome} (") for outcome in allowed)


def read_only_errors(nodes, start, end):
    """Returns how often PostgreSQL rejected a write because the server is read-only."""
    count = 0
    for node in nodes:
        for line in node.log.read_text(errors="replace").splitlines():
            at, _, rest = line.partition(" ")
            if rest.startswith(READ_ONLY) and start <= float(at) < end:
                count += 1
    return count


def failures(event, requests, nodes):
    """Returns a text for each promise of the event that was not met."""
    texts = []
    for kind in ("write", "read"):
        unexpected = [request for request in failed(event, requests, kind) if not is_promised(event, request)]
        for outcome, count in collections.Counter(request.outcome for request in unexpected).items():
            sent = [request.sent - event.start for request in unexpected if request.outcome == outcome]
            times = f"sent after {min(sent):.1f} to {max(sent):.1f} s"
            texts.append(f"{event.title}: {count} {kind}s with outcome {outcome}, {times}")
    if event.reached is None:
        texts.append(f"{event.title}: at the end not all connections lead to the primary")
    elif count := read_only_errors(nodes, event.reached, event.end):
        texts.append(f"{event.title}: {count} writes reached a read-only server")
    return texts


def summary(event, load, all_failures):
    """Returns the results of an event, for the table and for JSON."""
    result = {"event": event.title, "planned": event.promise.planned, "promise": event.promise.text}
    for kind in ("write", "read"):
        gap = longest_gap(load.acknowledged(kind, 0), event.start, event.end)
        failures_of_kind = failed(event, load.requests, kind)
        result[f"seconds_without_{kind}s"] = round(gap, 1)
        result[f"failed_{kind}s"] = dict(collections.Counter(request.outcome for request in failures_of_kind))
        result[f"last_failed_{kind}_sent_after"] = round(max(
            (request.sent - event.start for request in failures_of_kind), default=0), 1)
    result["seconds_until_connected"] = event.reached and round(event.reached - event.start, 1)
    result["passed"] = not any(failure.startswith(f"{event.title}: ") for failure in all_failures)
    return result


def print_table(events):
    """Prints a row for each event."""
    row = "{:<42}{:>10}{:>10}{:>11}   {:<22}{:<22}{}"
    print("\n" + row.format("event", "no writes", "no reads", "connected", "failed writes", "failed reads", "promise"))
    for event in events:
        failed_requests = [describe(event[f"failed_{kind}s"]) for kind in ("write", "read")]
        seconds = [event[name] for name in ("seconds_without_writes", "seconds_without_reads", "seconds_until_connected")]
        verdict = "kept" if event["passed"] else "BROKEN"
        print(row.format(event["event"], *(f"{value} s" for value in seconds), *failed_requests, verdict))
    print("\nno writes, no reads: the longest time without a success. connected: until all database connections led to the "
          "primary.")


def describe(outcomes):
    """Returns the outcomes and their counts, without the type of the client's error."""
    counts = collections.Counter()
    for outcome, count in outcomes.items():
        counts[outcome.partition(" (")[0]] += count
    return ", ".join(f"{count} × {outcome}" for outcome, count in counts.items()) or "none"


def save(path, result):
    with open(path, "w", encoding="utf-8") as file:
        json.dump(result, file, indent=2)
        file.write("\n")


def totals(requests):
    """Returns the number of requests by kind."""
    return dict(collections.Counter(request.kind for request in requests if request.outcome != NOT_SENT))
