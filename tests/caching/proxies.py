"""nginx and Varnish in front of a server, with the files of deploy/caching."""

import os
import pathlib
import socket
import time

import processes
import programs

FILES = pathlib.Path(__file__).resolve().parents[2] / "deploy/caching"

START_TIMEOUT = 20  # Seconds.

# The files are parts of a configuration: this is the rest, with everything in one folder.
NGINX = """
{user}
daemon off;
pid {folder}/nginx.pid;
error_log {folder}/nginx-errors.log;
events {{ }}
http {{
    access_log off;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/temporary;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    include {folder}/generation-models.conf;
}}
"""


class Proxy:
    """A proxy that runs. `staleness` is the maximum age in seconds of what it serves, as docs/caching.md states it."""

    def __init__(self, name, staleness, port):
        self.name, self.staleness, self.port = name, staleness, port


def start(folder, server_port):
    """Starts both proxies and waits until they accept connections."""
    found = programs.find("nginx", "varnishd")
    nginx_port, varnish_port = processes.free_ports(2)
    start_nginx(found["nginx"], folder, nginx_port, server_port)
    start_varnish(found["varnishd"], folder, varnish_port, server_port)
    proxies = [Proxy("nginx", 2, nginx_port), Proxy("Varnish", 1, varnish_port)]
    for proxy in proxies:
        wait_for(proxy.port, folder)
    return proxies


def start_nginx(program, folder, port, server_port):
    # Workers of nginx run as another user than root, who could not write to the folder.
    user = "user root;" if os.geteuid() == 0 else ""
    (folder / "nginx.conf").write_text(NGINX.format(user=user, folder=folder))
    write(folder, "nginx.conf", "generation-models.conf", {
        "/var/cache/nginx/": f"{folder}/",
        "server 127.0.0.1:8000;": f"server 127.0.0.1:{server_port};",
        "listen 8080;": f"listen 127.0.0.1:{port};",
    })
    processes.start([program, "-c", folder / "nginx.conf", "-e", folder / "nginx-errors.log"], folder / "nginx.log", {})


def start_varnish(program, folder, port, server_port):
    write(folder, "varnish.vcl", "varnish.vcl", {'.port = "8000";': f'.port = "{server_port}";'})
    command = [program, "-F", "-n", folder / "varnish", "-a", f"127.0.0.1:{port}", "-f", folder / "varnish.vcl"]
    command += ["-s", "malloc,64m", "-p", "http_gzip_support=off"]
    processes.start(command, folder / "varnish.log", {})


def write(folder, source, target, replacements):
    """Copies a file, with other ports and folders."""
    text = (FILES / source).read_text()
    for old, new in replacements.items():
        if old not in text:
            raise RuntimeError(f"{source} does not contain {old!r}")
        text = text.replace(old, new)
    (folder / target).write_text(text)


def wait_for(port, folder):
    deadline = time.monotonic() + START_TIMEOUT
    while True:
        try:
            return socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            if time.monotonic() > deadline:
                logs = "".join(log.read_text() for log in folder.glob("*.log"))
                raise RuntimeError(f"a proxy does not accept connections:\n{logs}") from None
            time.sleep(0.1)
