"""A difference from the upstream stack that is intended. It changes a response of the reference into the expected one."""

from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import unquote


DIFFERENCES = []


@dataclass
class Difference:
    """`name` is that of docs/moving-from-fastapi.md, where the reason is."""

    name: str
    # The response that is expected, or None where the difference does not apply. Its parameters are the request, the
    # response of this server, the response that was expected so far, and a function that sends a request to the
    # reference.
    expect: Callable
    # The request that the reference gets instead, also from the differences that follow.
    rewrite: Callable | None = None


def difference(name):
    """Registers a function as `expect`."""
    return lambda function: DIFFERENCES.append(Difference(name, function))


def rewritten(name):
    """Registers a function as `rewrite`: the reference responds as expected to another request."""
    expect = lambda request, ours, theirs, send: send(request)
    return lambda function: DIFFERENCES.append(Difference(name, expect, function))


def path_of(request):
    return unquote(request.path.partition("?")[0])


def errors_of(response):
    return response.json["detail"] if response.status == 422 and response.raw else []


def value_error(rule):
    return {"type": "value_error", "msg": f"Value error, {rule}", "ctx": {"error": rule}}
