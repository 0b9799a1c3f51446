"""What was acknowledged, and what every server must return."""

import collections
import copy
import random
import threading

MIN_MODELS = 50  # Fewer are not deleted.

# `method` is that of the request; `id` is `None` for a new model; `name` is that after the write, `None` after a deletion.
Write = collections.namedtuple("Write", "method id name")


class Ledger:
    """The models. A model has one writer at a time, and a name is never used twice."""

    def __init__(self):
        self._models = {}  # The possible names by id; `None` is a model that does not exist.
        self._unknown_names = set()  # Of models whose creation was not acknowledged.
        self._free = []  # The ids of models that nobody writes, and whose name is known.
        self._lock = threading.Lock()

    def begin(self, number):
        """Returns the next write. Half of all writes create a model."""
        name = f"write {number}"
        with self._lock:
            if number % 2 or not self._free:
                return Write("POST", None, name)
            is_delete = number % 4 == 0 and len(self._free) > MIN_MODELS
            id_ = self._free.pop(random.randrange(len(self._free)))
            after = None if is_delete else name
            self._models[id_].append(after)
            return Write("DELETE" if is_delete else "PUT", id_, after)

    def acknowledge(self, write, id_):
        with self._lock:
            self._models[id_] = [write.name]
            if write.name is not None:
                self._free.append(id_)

    def fail(self, write):
        """Without a response, or after an error, the model may or may not have changed. Nobody writes it again."""
        if write.id is None:
            with self._lock:
                self._unknown_names.add(write.name)

    def copy(self):
        """Returns a copy, while nothing is written."""
        other = Ledger()
        other._models, other._free = copy.deepcopy(self._models), list(self._free)
        other._unknown_names = set(self._unknown_names)
        return other

    def __len__(self):
        return len(self._models)

    def compare(self, server, models):
        """Compares the models that a server returns, while nothing is written. Returns a text for each difference."""
        found, failures = {model["id"]: model["name"] for model in models}, []
        if len(found) != len(models):
            failures.append(f"{server} returns a model twice")
        for id_, names in self._models.items():
            if found.get(id_) not in names:
                failures.append(f"{server}: {id_} is {found.get(id_)!r} and was acknowledged as {names}")
        others = collections.Counter(name for id_, name in found.items() if id_ not in self._models)
        for name, count in others.items():
            if name not in self._unknown_names or count > 1:
                failures.append(f"{server}: {name!r} exists {count} times and was not acknowledged")
        return failures
