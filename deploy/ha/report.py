"""The results of the run."""

import collections

READ_ONLY = "25006"  # The SQLSTATE of a write on a read-only server.

# `reached` is the time at which the `goal` was reached, or `None`. Times are seconds since the epoch.
Event = collections.namedtuple("Event", "title start end goal reached")


def longest_gap(times, start, end):
    """Returns the longest time without a success that overlaps the interval. `times` are sorted."""
    inside = [at for at in times if start <= at <= end]
    before = [at for at in times if at < start]
    points = before[-1:] + inside + ([] if inside else [end])
    return max((later - earlier for earlier, later in zip(points, points[1:])), default=end - start)


def failed_requests(requests, event):
    """Yields a line for each kind of failure among the requests sent during the event."""
    failed = collections.defaultdict(list)
    for request in requests:
        if event.start <= request.sent < event.end and request.outcome != "ok":
            failed[request.kind, request.outcome].append(request)
    for (kind, outcome), group in sorted(failed.items()):
        first, last = (pick(request.sent for request in group) - event.start for pick in (min, max))
        slowest = max(request.finished - request.sent for request in group)
        times = f"sent after {first:.1f} to {last:.1f} s, slowest {slowest:.1f} s"
        yield f"{kind}s with outcome {outcome}: {len(group)}, {times}"


def read_only_errors(nodes, start, end):
    """Returns how often PostgreSQL rejected a write because the server is read-only."""
    count = 0
    for node in nodes:
        for line in node.log.read_text(errors="replace").splitlines():
            at, _, rest = line.partition(" ")
            if rest.startswith(READ_ONLY) and start <= float(at) < end:
                count += 1
    return count


def stored_models(primary):
    """Returns, for each model id ever created: its name, its number of rows, and its number of `create` changes."""
    rows = primary.query(
        """SELECT coalesce(m.id, c.model_id), coalesce(m.name, c.document->>'name'),
                  count(DISTINCT m.position), count(DISTINCT c.revision)
           FROM generation_models m
           FULL JOIN (SELECT * FROM catalog_changes WHERE action = 'create') c ON c.model_id = m.id
           GROUP BY 1, 2""", "catalogue")
    if rows is None:
        raise RuntimeError("the primary does not return the stored models")
    return {id_: (name, int(models), int(creations)) for id_, name, models, creations in rows}


def print_event(event, requests, acknowledged, nodes):
    """Prints the effects of an event and returns the list of failed checks."""
    print(f"\n{event.title}")
    for kind in ("write", "read"):
        print_row(f"seconds without {kind}s", f"{longest_gap(acknowledged[kind], event.start, event.end):.1f}")
    if event.reached is None:
        return [f"{event.title}: not reached at the end: {event.goal}"]
    print_row(f"seconds until {event.goal}", f"{event.reached - event.start:.1f}")
    print_row(f"{READ_ONLY} errors until then", read_only_errors(nodes, event.start, event.reached))
    after = read_only_errors(nodes, event.reached, event.end)
    print_row(f"{READ_ONLY} errors after that", after)
    for line in failed_requests(requests, event):
        print(f"  {line}")
    return [f"{event.title}: {after} writes reached a read-only server"] if after else []


def print_row(label, value):
    print(f"  {label:<60}{value:>7}")


def check_writes(requests, primary):
    """Compares every write with the database, prints the result and returns the list of failed checks."""
    stored = stored_models(primary)
    names = collections.Counter(name for name, _, _ in stored.values())
    writes = [request for request in requests if request.kind == "write"]
    acknowledged = [request for request in writes if request.outcome == "ok"]
    absent = (None, 0, 0)
    lost = [request for request in acknowledged if stored.get(request.id, absent)[1] == 0]
    not_once = [request for request in acknowledged if stored.get(request.id, absent)[1:] != (1, 1)]
    unacknowledged = sum(1 for request in writes if request.outcome != "ok" and names[request.name])
    print("\nIn the database at the end")
    print_row("writes sent", len(writes))
    print_row("acknowledged", len(acknowledged))
    print_row("acknowledged, but lost", len(lost))
    print_row("acknowledged, but not stored exactly once", len(not_once))
    print_row("not acknowledged, but stored", unacknowledged)
    failures = [f"{len(lost)} acknowledged writes are lost"] if lost else []
    if not_once:
        failures.append(f"{len(not_once)} acknowledged writes are not stored exactly once, with one `create` change")
    errors = sum(1 for request in requests if request.outcome.startswith("500"))
    return failures + ([f"{errors} responses had status 500"] if errors else [])
