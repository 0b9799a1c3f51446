"""Credentials and the log-in form."""

import json
import re
import urllib.parse
from dataclasses import replace

from clients import Response, error
from difference import difference, errors_of, path_of, value_error
from json_differences import is_utf_8
from reference import LOGIN, MODELS

FORM = ["grant_type", "username", "password", "scope", "client_id", "client_secret"]
PART = '--b\r\nContent-Disposition: form-data; name="([^"\r\n]*)"\r\n\r\n((?:(?!--b).)*)\r\n(?=--b)'


@difference("Credentials before the body")
def credentials_first(request, ours, theirs, send):
    is_unreadable = (
        theirs.status in (400, 422) and path_of(request).startswith(MODELS) and request.method in ("POST", "PUT")
    )
    response = send(replace(request, body=b"", configs={})) if is_unreadable else None
    return response if response and response.status in (401, 403) else None


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
def repeated_parameters(request, ours, theirs, send):
    fields = (
        form_fields(request) if path_of(request) == LOGIN and request.method == "POST" and theirs.status != 400 else []
    )
    names = [name for name, value in fields]
    repeated = {name for name in names if names.count(name) > 1 and name in FORM}
    body = urllib.parse.urlencode([field for field in fields if field[0] not in repeated]).encode()
    form = replace(request, body=body, headers=[("content-type", "application/x-www-form-urlencoded")])
    if not repeated:
        return send(form) if fields else None
    details = [detail for detail in errors_of(send(form)) if detail["loc"][-1] not in repeated]
    details += [
        {"loc": ["body", name], "input": None, **value_error("a parameter must not be repeated")} for name in repeated
    ]
    return error(422, {"detail": sorted(details, key=in_order)})


@difference("Limits of the log-in form")
def login_limits(request, ours, theirs, send):
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
def malformed_multipart(request, ours, theirs, send):
    is_well_formed = is_utf_8(request.body) and (form_fields(request) or (not request.body and theirs.status != 400))
    if is_well_formed or "multipart/form-data" not in str(request.header("content-type")):
        return None
    types = {detail["type"] for detail in errors_of(ours)}
    return ours if theirs.status == 400 or types & {"value_error", "string_unicode"} else None


@difference("The error of OAuth")
def oauth_error(request, ours, theirs, send):
    if theirs.status != 401 or path_of(request) != LOGIN:
        return None
    text = theirs.json["detail"]
    return Response(
        401, theirs.headers, json.dumps({"detail": text, "error": "invalid_grant", "error_description": text}).encode()
    )


@difference("Repeated Authorization")
def repeated_authorization(request, ours, theirs, send):
    is_repeated = [name for name, value in request.headers].count("authorization") > 1
    is_unmatched = theirs.status in (307, 405) or theirs.json == {"detail": "Not Found"} or path_of(request) == LOGIN
    if not is_repeated or is_unmatched or request.method not in ("POST", "PUT", "DELETE"):
        return None
    return error(401, {"detail": "Could not validate credentials"}, www_authenticate="Bearer")
