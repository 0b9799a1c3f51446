"""JSON and the values in it."""

import json
import re
from dataclasses import replace
from fractions import Fraction

from clients import error
from difference import DIFFERENCES, Difference, difference, errors_of, path_of, value_error
from reference import MODELS

INTEGERS = ("max_output_width", "max_output_height", "max_size_pixels")
FRACTION = {"type": "int_from_float", "msg": "Input should be a valid integer, got a number with a fractional part"}
SURROGATE = re.compile(rb"\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F])|(?<!\\u[dD][89abAB]..)\\u[dD][c-fC-F]")


def syntax_error(name, is_found):
    """JSON that only CPython's parser accepts."""

    @difference(name)
    def expect(request, ours, theirs, send):
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


def long_integers(request, ours, theirs, send):
    if theirs.status != 400:
        return None
    response = send(request)
    details = errors_of(response)
    for detail in details:
        if detail["type"] == "json_invalid":
            before = request.body.decode()[: detail["loc"][1]]
            detail["loc"][1] -= 2 * len(re.findall(r'"-?\d{4301,}"', before))
    return error(422, {"detail": details}) if details else response


DIFFERENCES.append(Difference("Long integers", long_integers, long_integers_as_strings))


@difference("Text that is not UTF-8")
def replaced_characters(request, ours, theirs, send):
    text = request.body.decode(errors="replace").encode()
    return send(replace(request, body=text)) if theirs.status == 500 and text != request.body else None


@difference("The id beside a syntax error")
def path_and_syntax(request, ours, theirs, send):
    if request.method != "PUT" or [e["type"] for e in errors_of(theirs)] != ["json_invalid"]:
        return None
    in_path = [e for e in errors_of(send(replace(request, body=b"{}", configs={}))) if e["loc"][0] == "path"]
    return error(422, {"detail": in_path + errors_of(theirs)})


class Decimal(float):
    """A number with its text."""

    def __new__(cls, text):
        number = float.__new__(cls, text)
        number.text = text
        return number


def send_with(request, changes, send):
    """The response to a body with other values, as if it were to the values that were sent. `changes` has for each
    property its value and the error that replaces the error of that value.
    """
    sent = json.loads(request.body)
    body = json.dumps({**sent, **{name: value for name, (value, _) in changes.items()}}).encode()
    response = send(replace(request, body=body, configs={}))
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
def nul(request, ours, theirs, send):
    changes, _ = changed_values(request, theirs)
    return send_with(request, changes, send) if changes else None


@difference("Integers in decimal form")
def exact_integers(request, ours, theirs, send):
    nul, exact = changed_values(request, theirs)
    return send_with(request, {**nul, **exact}, send) if exact else None


@difference("Limits of a 422")
def limits(request, ours, theirs, send):
    details = [{**detail} for detail in errors_of(theirs)[:100]]
    for detail in details:
        if len(json.dumps(detail)) > 60000:
            del detail["input"]
    return error(422, {"detail": details}) if details else None
