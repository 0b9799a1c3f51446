"""A proxy that forwards the first request of each kind, loses its response, and responds with 503."""

import http.client
import http.server
import threading
import urllib.parse


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def forward(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        connection = http.client.HTTPConnection(self.server.upstream)
        connection.request(self.command, self.path, body, dict(self.headers))
        response = connection.getresponse()
        kind = (self.command, urllib.parse.urlsplit(self.path).path)
        # A 401 comes before anything has happened.
        if kind in self.server.seen or response.status == 401:
            self.respond(response.status, response.getheaders(), response.read())
        else:
            self.server.seen.add(kind)
            headers = [("Content-Type", "application/json"), ("Retry-After", "1")]
            self.respond(503, headers, b'{"detail":"Service Unavailable"}')

    do_GET = do_POST = do_PUT = do_DELETE = forward

    def respond(self, status, headers, body):
        self.send_response_only(status)
        for name, value in headers:
            if name.lower() not in ("content-length", "transfer-encoding", "connection"):
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def start(base):
    """Starts the proxy in front of a server. Returns its base URL."""
    proxy = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    proxy.daemon_threads = True
    proxy.upstream, proxy.seen = urllib.parse.urlsplit(base).netloc, set()
    threading.Thread(target=proxy.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{proxy.server_port}"
