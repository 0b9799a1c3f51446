"""The intended differences from the upstream stack. Each changes a response of the reference into the one expected here.

A function returns None where its difference does not apply. `ask` sends a changed request to the reference. The names are
those of docs/moving-from-fastapi.md, where the reasons are.
"""

import json
import re
import urllib.parse
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Callable

from clients import Response, error
from reference import LOGIN, MODELS

DIFFERENCES = []
# Stands for an encoded slash in a segment of a path.
SLASH = "!"
PART = '--b\r\nContent-Disposition: form-data; name="([^"\r\n]*)"\r\n\r\n((?:(?!--b).)*)\r\n(?=--b)'
INTEGERS = ("max_output_width", "max_output_height", "max_size_pixels")
FORM = ["grant_type", "username", "password", "scope", "client_id", "client_secret"]
FRACTION = {"type": "int_from_float", "msg": "Input should be a valid integer, got a number with a fractional part"}
SURROGATE = re.compile(rb"\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F])|(?<!\\u[dD][89abAB]..)\\u[dD][c-fC-F]")


@dataclass
class Difference:
    name: str
    # The response that is expected instead.
    expect: Callable
    # The request that is sent to the reference instead.
    rewrite: Callable | None = None


def difference(name):
    return lambda function: DIFFERENCES.append(Difference(name, function))


def rewritten(name):
    """The reference responds as expected to another request."""

    def add(rewrite):
        expect = lambda request, ours, theirs, ask: ask(request)
        DIFFERENCES.append(Difference(name, expect, rewrite))

    return add


def path_of(request):
    return urllib.parse.unquote(request.path.partition("?")[0])


@rewritten("Encoded slashes")
def encoded_slashes(request):
    path, mark, query = request.path.partition("?")
    return replace(request, path=re.sub("%2f", SLASH, path, flags=re.I) + mark + query)


@rewritten("Upper case in URNs")
def upper_case_urn(request):
    return replace(request, path=request.path.replace("URN:UUID:", "urn:uuid:"))


@difference("Allow")
def allow(request, ours, theirs, ask):
    if theirs.status != 405:
        return None
    methods = {MODELS + "/": "GET, HEAD, OPTIONS, POST", LOGIN: "OPTIONS, POST"}.get(
        path_of(request), "DELETE, GET, HEAD, OPTIONS, PUT"
    )
    return Response(405, {**theirs.headers, "allow": methods}, theirs.raw)


@difference("OPTIONS")
def options(request, ours, theirs, ask):
    return (
        Response(204, {"allow": theirs.headers["allow"]})
        if request.method == "OPTIONS" and theirs.status == 405
        else None
    )


@difference("Redirects")
def redirects(request, ours, theirs, ask):
    if theirs.status != 307:
        return None
    location = theirs.headers["location"].removeprefix("http://upstream")
    return error(307, {"detail": "Temporary Redirect"}, location=location)


@difference("HEAD")
def head(request, ours, theirs, ask):
    if request.method != "HEAD":
        return None
    response = ask(replace(request, method="GET")) if theirs.status == 405 and path_of(request) != LOGIN else theirs
    return Response(response.status, response.headers)


@difference("Credentials before the body")
def credentials_first(request, ours, theirs, ask):
    is_unreadable = (
        theirs.status in (400, 422) and path_of(request).startswith(MODELS) and request.method in ("POST", "PUT")
    )
    response = ask(replace(request, body=b"", configs={})) if is_unreadable else None
    return response if response and response.status in (401, 403) else None


def errors_of(response):
    return response.json["detail"] if response.status == 422 and response.raw else []


def syntax_error(name, is_found):
    """JSON that only CPython's parser accepts."""

    @difference(name)
    def expect(request, ours, theirs, ask):
        detail = (errors_of(ours) or [{}])[-1]
        is_here = detail.get("type") == "json_invalid" and is_found(request.body, detail["loc"][1])
        return error(422, {"detail": [detail]}) if is_here else None


def is_utf_8(body):
    return body.decode(errors="ignore").encode() == body


def is_not_utf_8(body, offset):
    valid = body.decode(errors="surrogateescape")
    is_invalid_here = not is_utf_8(body) and "\udc80" <= valid[offset] <= "\udcff"
    return is_invalid_here or (offset == 0 and (valid[:1] == "\ufeff" or b"\x00" in body[:4]))


def is_beyond_double(body, offset):
    for number in re.finditer(r"-?(NaN|Infinity|\d+(\.\d+)?([eE][+-]?\d+)?)", body.decode(errors="replace")):
        if number.start() <= offset <= number.end():
            return number[1][0] in "NI" or abs(float(number[0])) == float("inf")
    return False


syntax_error("Encodings other than UTF-8", is_not_utf_8)
syntax_error("NaN, Infinity and numbers beyond a double", is_beyond_double)
syntax_error("Lone surrogates", lambda body, offset: SURROGATE.search(body))
syntax_error("Deep nesting", lambda body, offset: max(body.count(b"["), body.count(b"{")) > 100)


def long_integers_as_strings(request):
    """As `Response` has them."""
    is_json = re.match(r"application/([^;,]*\+)?json *(;|$)", str(request.header("content-type")).strip(), re.I)
    integers = rb"(?<![\d.eE+-])-?\d{4301,}(?![\d.eE])"
    return replace(request, body=re.sub(integers, rb'"\g<0>"', request.body)) if is_json else request


def long_integers(request, ours, theirs, ask):
    return ask(request) if theirs.status == 400 else None


DIFFERENCES.append(Difference("Long integers", long_integers, long_integers_as_strings))


@difference("Text that is not UTF-8")
def replaced_characters(request, ours, theirs, ask):
    text = request.body.decode(errors="replace").encode()
    return ask(replace(request, body=text)) if theirs.status == 500 and text != request.body else None


@difference("The id beside a syntax error")
def path_and_syntax(request, ours, theirs, ask):
    if request.method != "PUT" or [e["type"] for e in errors_of(theirs)] != ["json_invalid"]:
        return None
    in_path = [e for e in errors_of(ask(replace(request, body=b"{}", configs={}))) if e["loc"][0] == "path"]
    return error(422, {"detail": in_path + errors_of(theirs)})


class Decimal(float):
    """A number with its text."""

    def __new__(cls, text):
        number = float.__new__(cls, text)
        number.text = text
        return number


def ask_with(request, changes, ask):
    """The response to a body with other values, as if it were to the values that were sent. `changes` has for each
    property its value and the error that replaces the error of that value.
    """
    sent = json.loads(request.body)
    body = json.dumps({**sent, **{name: value for name, (value, _) in changes.items()}}).encode()
    response = ask(replace(request, body=body, configs={}))
    details = []
    for detail in errors_of(response):
        name = detail["loc"][-1]
        replaced = changes[name][1] if name in changes and detail["loc"][0] == "body" else None
        input = (
            sent
            if detail["type"] == "missing" and detail["input"]
            else sent.get(name, detail["input"])
            if replaced is not None
            else detail["input"]
        )
        details.append({**detail, "input": input, **(replaced or {})})
    return error(422, {"detail": details}) if details else response


def value_error(rule):
    return {"type": "value_error", "msg": f"Value error, {rule}", "ctx": {"error": rule}}


def changed_values(request, theirs):
    """The values that are strings with U+0000 where they are refused, and the integers that a double changes."""
    is_json = theirs.status in (200, 404, 500) or all(
        e["type"] not in ("model_attributes_type", "json_invalid") for e in errors_of(theirs)
    )
    try:
        body = json.loads(request.body, parse_float=Decimal) if request.method in ("POST", "PUT") and is_json else None
    except (ValueError, RecursionError):
        return {}, {}
    body = body if isinstance(body, dict) and path_of(request).startswith(MODELS) else {}
    nul = {
        name: (5, value_error("U+0000 cannot be kept")) for name in ("name", "icon") if "\x00" in str(body.get(name))
    }
    exact = {}
    for name in INTEGERS:
        number = body.get(name)
        if isinstance(number, Decimal) and abs(number) < float("inf") and Fraction(number.text) != Fraction(number):
            is_integer = Fraction(number.text).denominator == 1
            exact[name] = (int(Fraction(number.text)), {}) if is_integer else (0.5, {} if number % 1 else FRACTION)
    return nul, exact


@difference("U+0000 in name and icon")
def nul(request, ours, theirs, ask):
    changes, _ = changed_values(request, theirs)
    return ask_with(request, changes, ask) if changes else None


@difference("Integers in decimal form")
def exact_integers(request, ours, theirs, ask):
    nul, exact = changed_values(request, theirs)
    return ask_with(request, {**nul, **exact}, ask) if exact else None


def form_fields(request):
    """Those that are not empty."""
    text, content_type = request.body.decode(errors="replace"), request.header("content-type") or ""
    if content_type == "application/x-www-form-urlencoded":
        return urllib.parse.parse_qsl(text)
    if re.match("multipart/form-data; *boundary=b", content_type) and re.fullmatch(f"({PART})*--b--\r\n", text, re.S):
        return [(name, value) for name, value in re.findall(PART, text, re.S) if value]
    return []


def in_order(detail):
    return FORM.index(detail["loc"][-1])


@difference("Repeated parameters of a form")
def repeated_parameters(request, ours, theirs, ask):
    fields = (
        form_fields(request) if path_of(request) == LOGIN and request.method == "POST" and theirs.status != 400 else []
    )
    names = [name for name, value in fields]
    repeated = {name for name in names if names.count(name) > 1 and name in FORM}
    body = urllib.parse.urlencode([field for field in fields if field[0] not in repeated]).encode()
    form = replace(request, body=body, headers=[("content-type", "application/x-www-form-urlencoded")])
    if not repeated:
        return ask(form) if fields else None
    details = [detail for detail in errors_of(ask(form)) if detail["loc"][-1] not in repeated]
    details += [
        {"loc": ["body", name], "input": None, **value_error("a parameter must not be repeated")} for name in repeated
    ]
    return error(422, {"detail": sorted(details, key=in_order)})


@difference("Limits of the log-in form")
def login_limits(request, ours, theirs, ask):
    if path_of(request) != LOGIN or request.method != "POST":
        return None
    if len(request.body) > 4096:
        return error(413, {"detail": "The body is larger than 4096 bytes"})
    limits = {"username": 320, "password": 1024}
    long = {name for name, value in form_fields(request) if len(value) > limits.get(name, 4096)}
    nul = {name for name, value in form_fields(request) if name == "username" and "\x00" in value}
    details = [detail for detail in errors_of(theirs)]
    for name in (long | nul) - {detail["loc"][-1] for detail in details}:
        max_length = f"String should have at most {limits[name]} characters"
        too_long = {"type": "string_too_long", "msg": max_length, "ctx": {"max_length": limits[name]}}
        details.append(
            {
                "loc": ["body", name],
                "input": None,
                **(value_error("U+0000 cannot be kept") if name in nul else too_long),
            }
        )
    return error(422, {"detail": sorted(details, key=in_order)}) if details else None


@difference("Malformed multipart forms")
def malformed_multipart(request, ours, theirs, ask):
    is_well_formed = is_utf_8(request.body) and (form_fields(request) or (not request.body and theirs.status != 400))
    if is_well_formed or "multipart/form-data" not in str(request.header("content-type")):
        return None
    types = {detail["type"] for detail in errors_of(ours)}
    return ours if types & {"value_error", "string_unicode"} or not request.body else None


@difference("The error of OAuth")
def oauth_error(request, ours, theirs, ask):
    if theirs.status != 401 or path_of(request) != LOGIN:
        return None
    text = theirs.json["detail"]
    return Response(
        401, theirs.headers, json.dumps({"detail": text, "error": "invalid_grant", "error_description": text}).encode()
    )


@difference("Limits of a 422")
def limits(request, ours, theirs, ask):
    details = [{**detail} for detail in errors_of(theirs)[:100]]
    for detail in details:
        if len(json.dumps(detail)) > 60000:
            del detail["input"]
    return error(422, {"detail": details}) if details else None


@difference("Repeated Authorization")
def repeated_authorization(request, ours, theirs, ask):
    is_repeated = [name for name, value in request.headers].count("authorization") > 1
    is_unmatched = theirs.status in (307, 405) or theirs.json == {"detail": "Not Found"} or path_of(request) == LOGIN
    if not is_repeated or is_unmatched or request.method not in ("POST", "PUT", "DELETE"):
        return None
    return error(401, {"detail": "Could not validate credentials"}, www_authenticate="Bearer")
