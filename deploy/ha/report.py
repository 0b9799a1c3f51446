"""What the run has shown."""

import collections

READ_ONLY = "25006"  # The SQLSTATE of a write on a server that takes none.

# `well` is when the `goal` was reached; times are seconds of the clock.
Event = collections.namedtuple("Event", "title start end goal well")


def longest_gap(times, start, end):
    """The longest time without an answer that touches the window; `times` are sorted."""
    inside = [at for at in times if start <= at <= end]
    before = [at for at in times if at < start]
    points = before[-1:] + inside + ([] if inside else [end])
    return max((later - earlier for earlier, later in zip(points, points[1:])), default=end - start)


def refusals(requests, event):
    """What else than success requests that were sent in the event's time met, how often, and when first and last."""
    kinds = collections.defaultdict(list)
    for request in requests:
        if event.start <= request.sent < event.end and request.outcome != "ok":
            kinds[request.kind, request.outcome].append(request)
    for (kind, outcome), found in sorted(kinds.items()):
        first, last = (pick(request.sent for request in found) - event.start for pick in (min, max))
        slowest = max(request.answered - request.sent for request in found)
        span = f"sent {first:.1f} to {last:.1f} s after, the slowest took {slowest:.1f} s"
        yield f"{kind}s answered {outcome}: {len(found)}, {span}"


def read_only_errors(nodes, start, end):
    """How many times PostgreSQL refused a write because it takes none."""
    count = 0
    for node in nodes:
        for line in node.log.read_text(errors="replace").splitlines():
            at, _, rest = line.partition(" ")
            if rest.startswith(READ_ONLY) and start <= float(at) < end:
                count += 1
    return count


def stored(primary):
    """For each id that was ever created: its name, how many models have it, and how many creations the history has."""
    rows = primary.query(
        """SELECT coalesce(m.id, c.model_id), coalesce(m.name, c.document->>'name'),
                  count(DISTINCT m.position), count(DISTINCT c.revision)
           FROM generation_models m
           FULL JOIN (SELECT * FROM catalog_changes WHERE action = 'create') c ON c.model_id = m.id
           GROUP BY 1, 2""", "catalogue")
    if rows is None:
        raise RuntimeError("the primary does not tell what is stored")
    return {id_: (name, int(models), int(creations)) for id_, name, models, creations in rows}


def show(event, requests, acknowledged, nodes):
    """Prints what one event did; returns what is wrong with that."""
    print(f"\n{event.title}")
    for kind in ("write", "read"):
        line(f"seconds without {kind}s", f"{longest_gap(acknowledged[kind], event.start, event.end):.1f}")
    if event.well is None:
        return [f"{event.title}: not to the end: {event.goal}"]
    line(f"seconds until {event.goal}", f"{event.well - event.start:.1f}")
    line(f"{READ_ONLY} errors until then", read_only_errors(nodes, event.start, event.well))
    after = read_only_errors(nodes, event.well, event.end)
    line(f"{READ_ONLY} errors after that", after)
    for refusal in refusals(requests, event):
        print(f"  {refusal}")
    return [f"{event.title}: {after} writes went to a server that takes none"] if after else []


def line(what, value):
    print(f"  {what:<60}{value:>7}")


def check(requests, primary):
    """Holds every write against the database; prints the result, and returns what is wrong."""
    found = stored(primary)
    names = collections.Counter(name for name, _, _ in found.values())
    writes = [request for request in requests if request.kind == "write"]
    acknowledged = [request for request in writes if request.outcome == "ok"]
    nothing = (None, 0, 0)
    lost = [request for request in acknowledged if found.get(request.id, nothing)[1] == 0]
    amiss = [request for request in acknowledged if found.get(request.id, nothing)[1:] != (1, 1)]
    unknown = sum(1 for request in writes if request.outcome != "ok" and names[request.name])
    print("\nIn the database afterwards")
    line("writes sent", len(writes))
    line("acknowledged", len(acknowledged))
    line("acknowledged, and lost", len(lost))
    line("acknowledged, and not there exactly once", len(amiss))
    line("not acknowledged, and there all the same", unknown)
    wrong = [f"{len(lost)} acknowledged writes are lost"] if lost else []
    wrong += [f"{len(amiss)} acknowledged writes are not there exactly once, with one creation in the history"] if amiss else []
    faults = sum(1 for request in requests if request.outcome.startswith("500"))
    return wrong + ([f"{faults} requests were answered with 500"] if faults else [])
