# A cache in front of the server, for Varnish 7. Start it with `-p http_gzip_support=off`: Varnish then leaves bodies as they
# are, and their ETags strong. docs/caching.md says what it promises.
vcl 4.1;

import std;

backend server {
    .host = "127.0.0.1";
    .port = "8000";
    .probe = {
        .url = "/readyz/reads";
        .interval = 1s;
        .timeout = 1s;
        .window = 3;
        .threshold = 2;
        .initial = 2;
    }
}

sub vcl_recv {
    # A client that wants the newest state, or has a precondition. Varnish passes on writes and requests with
    # `Authorization` by itself.
    if (req.http.Cache-Control ~ "(?i)no-cache" || req.http.If-Match || req.http.If-Unmodified-Since) {
        return (pass);
    }
    # What is stored may be older than its `ttl` only if the server is down.
    if (std.healthy(req.backend_hint) && req.restarts == 0) {
        set req.grace = 0s;
    } else {
        set req.grace = 1h;
    }
}

sub vcl_backend_response {
    if (beresp.status == 200 && beresp.http.ETag && !bereq.uncacheable) {
        # The server says `no-cache`: without this Varnish would store nothing.
        set beresp.ttl = 1s;
        # How long what is stored is served while the server is down.
        set beresp.grace = 1h;
        # How long it is stored to be revalidated: the response is 304 while it is current.
        set beresp.keep = 1h;
    } else {
        # By itself Varnish would store some of the others for two minutes.
        set beresp.uncacheable = true;
    }
    return (deliver);
}

sub vcl_deliver {
    # The server has gone, and the probe has not noticed yet: try once more with what is stored.
    if (resp.status >= 502 && resp.status <= 504 && req.restarts == 0 && req.method == "GET") {
        return (restart);
    }
}
