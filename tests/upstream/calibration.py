"""Whether the reference responds as recorded in `tests/vectors.jsonl`."""

import json
import pathlib
from urllib.parse import quote

from clients import comparable
from generate import Request
from reference import MODELS

VECTORS = pathlib.Path(__file__).parents[1] / "vectors.jsonl"
# NaN and Infinity are no JSON (`NaN, Infinity and numbers beyond a double`).
DIFFERENT = [
    'body \'{"name":"x","provider":"vertex","provider_config":{"a":Infinity}}\'',
]
ADMINISTRATOR = ("authorization", "Bearer {admin}")
AUTHORIZATIONS = {
    "admin": "Bearer {admin}",
    "user": "Bearer {user}",
    "basic": "Basic YWRtaW46eA==",
    "empty bearer": "Bearer ",
}
MODEL = {
    "name": "Flux Krea",
    "icon": "flux.svg",
    "provider": "fal_standard",
    "provider_config": {
        "provider_type": "fal_standard",
        "fal_app_id": "fal-ai/flux",
        "additional_static_params": {"steps": 28, "deep": {"a": [1, None, "é"]}},
    },
    "provider_capabilities": ["TEXT_TO_IMAGE", "LORA"],
    "fallback_provider": "vertex",
    "fallback_provider_config": {"provider_type": "vertex", "temperature": 0.7, "x-extra": True},
    "fallback_provider_capabilities": ["IMAGE_TO_IMAGE"],
    "tool_types": ["BASE_GENERATION", "EDITING"],
    "recommended": True,
    "beta": False,
    "max_output_width": 4096,
    "max_output_height": 4096,
    "max_size_pixels": 16777216,
}


def check(reference):
    """Fails if it does not, except for `DIFFERENT`."""
    vectors = [json.loads(line) for line in VECTORS.read_text(encoding="utf-8").splitlines()]
    failed = [vector["name"] for vector in vectors if not is_reproduced(reference, vector)]
    if failed != DIFFERENT:
        raise SystemExit(f"compare: the reference differs from these vectors: {failed}")


def is_reproduced(reference, vector):
    json_type = ("content-type", "application/json")
    reference.send(Request("POST", MODELS + "/", [ADMINISTRATOR, json_type], json.dumps(MODEL).encode()), "")
    id = reference.new_id
    headers = list(vector.get("headers", {}).items())
    if vector.get("auth", "none") != "none":
        headers.append(("authorization", AUTHORIZATIONS.get(vector["auth"], "Bearer unknown")))
    path = quote(vector["path"], safe="/%?&=,;'~-._:+!*(){}")
    response = reference.send(Request(vector["method"], path, headers, vector.get("body", "").encode()), id)
    reference.send(Request("DELETE", f"{MODELS}/{id}", [ADMINISTRATOR]), id)
    expected = json.loads(json.dumps(vector["expect"]).replace("{id}", id))
    return response.status == expected["status"] and all(
        [
            is_equal(expected.get("body", response.json), response.json),
            all(is_equal(value, response.json.get(name)) for name, value in expected.get("subset", {}).items()),
            set(expected.get("keys", response.json)) == set(response.json),
            all(
                response.headers.get(name, "").removeprefix("http://upstream") == value
                for name, value in expected.get("headers", {}).items()
            ),
            not expected.get("syntax") or response.json["detail"][0]["type"] == "json_invalid",
        ]
    )


def is_equal(a, b):
    """`1` equals `1.0`, but not `true`."""
    as_floats = lambda value: json.loads(json.dumps(value), parse_int=float)
    return json.dumps(comparable(as_floats(a)), sort_keys=True) == json.dumps(comparable(as_floats(b)), sort_keys=True)
