"""What a proxy with a file of deploy/caching must do. A check returns what it has seen, or raises `AssertionError`."""

import gzip
import itertools
import json
import time

from client import LOGIN, MODELS, create, log_in, name_of, send

CODINGS = ("gzip", "", "br", "zstd", "gzip;q=0, identity")
ORIGINS = ("https://one.example", "https://two.example", "")  # CORS_ORIGINS of the server has the first two.

CHANGES = 10
names = (f"name {number}" for number in itertools.count())


def expect(is_true, *what):
    assert is_true, " ".join(str(part) for part in what)


def check_stored(proxy, origin, path, _administrator):
    """many reads of a stored response take few requests at the server"""
    send(proxy.port, "GET", path)
    origin.reads()
    responses = [send(proxy.port, "GET", path) for _ in range(100)]
    expect(all(response.status == 200 for response in responses), responses[0])
    reads = sum(origin.reads().values())
    expect(reads < 20, reads, "requests at the server")
    return f"100 reads, {reads} at the server"


def check_revalidated(proxy, origin, path, _administrator):
    """what is too old is revalidated: 304 at the server, 200 with the stored body for the client"""
    body = send(proxy.port, "GET", path).body
    time.sleep(proxy.staleness + 0.1)
    origin.reads()
    response = send(proxy.port, "GET", path)
    reads = origin.reads()
    expect(reads == {"304": 1}, reads)
    expect((response.status, response.body) == (200, body), response)
    return "one request at the server, 304"


def check_staleness(proxy, _origin, path, administrator):
    """a change is visible within the stated time"""
    slowest = 0
    for name in itertools.islice(names, CHANGES):
        send(proxy.port, "GET", path)
        response = send(proxy.port, "PUT", path, json.dumps({"name": name}), administrator)
        expect(response.status == 200, response)
        changed = time.monotonic()
        sent = changed
        while name_of(send(proxy.port, "GET", path)) != name:
            slowest = max(slowest, time.monotonic() - changed)
            expect(sent - changed <= proxy.staleness, name, "is not visible after", sent - changed, "s")
            time.sleep(0.01)
            sent = time.monotonic()
    return f"{CHANGES} changes, visible after at most {slowest:.2f} s; stated {proxy.staleness} s"


def check_variants(proxy, origin, path, _administrator):
    """representations and websites are not mixed up"""
    seen, plain = set(), send(proxy.port, "GET", path, headers={"Cache-Control": "no-cache"}).body
    for _, coding, website in itertools.product(range(3), CODINGS, ORIGINS):
        headers = {name: value for name, value in (("Accept-Encoding", coding), ("Origin", website)) if value}
        response, direct = (send(port, "GET", path, headers=headers) for port in (proxy.port, origin.port))
        encoding = response.headers.get("Content-Encoding", "")
        expect(encoding == direct.headers.get("Content-Encoding", ""), coding, "was sent", encoding)
        expect(response.body == direct.body, coding, website, "has another body than the server's")
        decoded = gzip.decompress(response.body) if encoding == "gzip" else response.body
        expect(encoding in ("br", "zstd") or decoded == plain, coding, website, decoded)
        expect(response.headers["ETag"].startswith('"'), "a weak ETag:", response.headers["ETag"])
        expect(response.headers.get("Access-Control-Allow-Origin", "") == website, website, response.headers)
        seen.add((encoding, response.headers["ETag"]))
    expect(len({etag for _, etag in seen}) == len({encoding for encoding, _ in seen}), seen)
    return f"codings: {', '.join(sorted(encoding or 'none' for encoding, _ in seen))}; {len(ORIGINS)} websites"


def check_conditions(proxy, origin, path, administrator):
    """the proxy responds with 304 itself, and passes other preconditions on"""
    etag = send(proxy.port, "GET", path).headers["ETag"]
    known = send(proxy.port, "GET", path, headers={"If-None-Match": etag})
    expect((known.status, known.body) == (304, b""), known)
    origin.reads()
    failed = send(proxy.port, "GET", path, headers={"If-Match": '"x"'})
    expect(failed.status == 412 and b"Precondition Failed" in failed.body and origin.reads() == {"412": 1}, failed)
    for expected, condition in ((412, {"If-Match": '"x"'}), (200, {"If-Match": etag})):
        response = send(proxy.port, "PUT", path, json.dumps({"name": next(names)}), {**administrator, **condition})
        expect(response.status == expected, response)
    return "304 from the proxy; 412 for a read and a write from the server"


def check_newest(proxy, _origin, path, administrator):
    """`Cache-Control: no-cache` and `Authorization` get the newest state"""
    for headers in ({"Cache-Control": "no-cache"}, {"Authorization": administrator["Authorization"]}):
        for name in itertools.islice(names, 20):
            send(proxy.port, "GET", path)
            send(proxy.port, "PUT", path, json.dumps({"name": name}), administrator)
            response = send(proxy.port, "GET", path, headers=headers)
            expect(name_of(response) == name, headers, name, response.body)
    return "40 reads after a change, all of them current"


def check_not_stored(proxy, _origin, path, administrator):
    """writes, log-ins, errors and the health are never stored"""
    tokens = [log_in(proxy.port)["Authorization"] for _ in range(2)]
    expect(tokens[0] != tokens[1], "two log-ins got one token")
    new = create(proxy.port, administrator, next(names))
    missing = [send(proxy.port, "DELETE", new, headers=administrator).status, send(proxy.port, "GET", new).status]
    expect(missing == [200, 404], missing)
    statuses = [send(proxy.port, "POST", LOGIN, "").status, send(proxy.port, "POST", MODELS, "{}").status]
    expect(statuses == [422, 401], statuses)
    expect(send(proxy.port, "GET", MODELS + "x").status == send(proxy.port, "GET", MODELS + "x").status == 422)
    health = [send(proxy.port, "GET", "/readyz").body for _ in range(2)]
    expect(health[0] != health[1], "/readyz twice:", health[0])
    return "two log-ins, two tokens; 401, 404 and 422 from the server; /readyz twice, two responses"


CHECKS = (
    check_stored, check_revalidated, check_staleness, check_variants, check_conditions, check_newest, check_not_stored,
)
