"""Routing and methods."""

import re
from dataclasses import replace

from clients import Response, error
from difference import difference, path_of, rewritten
from reference import LOGIN, MODELS

# Stands for an encoded slash in a segment of a path.
SLASH = "!"


@rewritten("Encoded slashes")
def encoded_slashes(request):
    path, mark, query = request.path.partition("?")
    return replace(request, path=re.sub("%2f", SLASH, path, flags=re.I) + mark + query)


@rewritten("Upper case in URNs")
def upper_case_urn(request):
    return replace(request, path=request.path.replace("URN:UUID:", "urn:uuid:"))


@difference("Allow")
def allow(request, ours, theirs, send):
    if theirs.status != 405:
        return None
    methods = {MODELS + "/": "GET, HEAD, OPTIONS, POST", LOGIN: "OPTIONS, POST"}.get(
        path_of(request), "DELETE, GET, HEAD, OPTIONS, PUT"
    )
    return Response(405, {**theirs.headers, "allow": methods}, theirs.raw)


@difference("OPTIONS")
def options(request, ours, theirs, send):
    return (
        Response(204, {"allow": theirs.headers["allow"]})
        if request.method == "OPTIONS" and theirs.status == 405
        else None
    )


@difference("Redirects")
def redirects(request, ours, theirs, send):
    if theirs.status != 307:
        return None
    location = theirs.headers["location"].removeprefix("http://upstream")
    return error(307, {"detail": "Temporary Redirect"}, location=location)


@difference("HEAD")
def head(request, ours, theirs, send):
    if request.method != "HEAD":
        return None
    response = send(replace(request, method="GET")) if theirs.status == 405 and path_of(request) != LOGIN else theirs
    return Response(response.status, response.headers)
