"""Writes: each is in the ledger before it is sent."""

import json
import random

from client import MODELS

MIN_MODELS, MAX_MODELS = 100, 300


def write(client, ledger, headers, name):
    """Creates, updates or deletes one model, and reads it again from the same server."""
    count = len(ledger.models)
    kind = random.choices(("create", "update", "delete"), (count < MAX_MODELS, count > 0, count > MIN_MODELS))[0]
    if kind == "create":
        create(client, ledger, headers, name)
        return
    id_ = random.choice(list(ledger.models))
    names = ledger.models[id_]
    expected = (200, 404) if None in names else (200,)
    is_delete = kind == "delete"
    after = None if is_delete else name
    ledger.models[id_] = [*names, after]
    body = None if is_delete else json.dumps({"name": name})
    response = client.send("DELETE" if is_delete else "PUT", MODELS + id_, body, headers, expected)
    if response is None:
        return
    after = after if response.status == 200 else None
    ledger.models[id_] = [after]
    read_again(client, ledger, id_, after)
    if after is None:
        del ledger.models[id_]


def create(client, ledger, headers, name):
    body = {"name": name, "provider": "vertex", "provider_config": {"padding": "x" * random.randrange(2000)}}
    response = client.send("POST", MODELS, json.dumps(body), headers)
    if response is None:
        ledger.unknown_names.add(name)
        return
    id_ = json.loads(response.body)["id"]
    ledger.models[id_] = [name]
    read_again(client, ledger, id_, name)


def read_again(client, ledger, id_, name):
    response = client.send("GET", MODELS + id_, expected=(404,) if name is None else (200,))
    if response and name is not None and json.loads(response.body)["name"] != name:
        ledger.violations.add(f"{client.server.name}: {id_} is not {name!r} right after that was acknowledged")
