"""What was acknowledged, and what every response must agree with."""

import collections
import hashlib
import threading

MAX_VERSIONS = 2000  # Entity tags that are remembered for each database.
MAX_PRINTED = 20  # Violations that are printed.


class Violations:
    """Counts failed checks, and prints the first of them."""

    def __init__(self, log):
        self.count = 0
        self._log = log
        self._lock = threading.Lock()

    def add(self, text):
        with self._lock:
            self.count += 1
            if self.count <= MAX_PRINTED:
                self._log(f"VIOLATION: {text}")


class Ledger:
    """The models of one database. Each model has one writer. A name is never used twice."""

    def __init__(self, violations):
        self.violations = violations
        self.models = {}  # The possible names by id; `None` is a model that does not exist.
        self.unknown_names = set()  # Of models whose creation may have failed.
        self.writing = threading.Lock()  # Held during a write, and while all models are compared.
        self._bodies = collections.OrderedDict()  # The hash of the body by path and entity tag.
        self._tags = {}  # The entity tag by path and hash.
        self._versions_lock = threading.Lock()

    def compare(self, server, body):
        """Compares the list of all models with what was acknowledged. No request of a writer is under way, but the server
        may still run one that was not acknowledged: its outcome stays unknown."""
        found = {model["id"]: model["name"] for model in body["data"]}
        if body["count"] != len(found):
            self.violations.add(f"{server}: count is {body['count']}, but there are {len(found)} models")
        for id_ in found.keys() | self.models.keys():
            names, name = self.models.get(id_), found.get(id_)
            if names is None:
                names = [name] if name in self.unknown_names else [None]
                self.unknown_names.discard(name)
                self.models[id_] = [name]
            if name not in names:
                self.violations.add(f"{server}: model {id_} is {name!r}, and was acknowledged as {names!r}")
                self.models[id_] = [name, None]

    def check_version(self, path, etag, body, is_model):
        """One entity tag has one body. One body of a model has one entity tag; a page may stay the same while other models
        change."""
        digest = hashlib.sha256(body).digest()
        with self._versions_lock:
            known = self._bodies.setdefault((path, etag), digest)
            if known != digest:
                self.violations.add(f"{path}: two bodies have the entity tag {etag}")
            if is_model and self._tags.setdefault((path, digest), etag) != etag:
                self.violations.add(f"{path}: one body has the entity tags {etag} and {self._tags[path, digest]}")
            while len(self._bodies) > MAX_VERSIONS:
                (path, _), digest = self._bodies.popitem(last=False)
                self._tags.pop((path, digest), None)
