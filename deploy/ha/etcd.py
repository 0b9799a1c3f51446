"""The members of etcd."""

import json
import urllib.request

MEMBERS = ("etcd1", "etcd2", "etcd3")

# Debian's etcd starts on arm64 only with this variable. Other architectures ignore it.
ENVIRONMENT = {"ETCD_UNSUPPORTED_ARCH": "arm64"}


def options(member, ports, folder):
    """Returns the command-line options of a member."""
    client, peer = (f"http://127.0.0.1:{ports[name]}" for name in (member, f"{member}_peer"))
    members = ",".join(f"{name}=http://127.0.0.1:{ports[f'{name}_peer']}" for name in MEMBERS)
    values = {
        "name": member, "data-dir": folder / member, "initial-cluster": members, "logger": "zap",
        "listen-client-urls": client, "advertise-client-urls": client,
        "listen-peer-urls": peer, "initial-advertise-peer-urls": peer,
    }
    return [f"--{name}={value}" for name, value in values.items()]


def is_leader(port):
    """Returns whether the member that listens on this port leads the others."""
    request = urllib.request.Request(f"http://127.0.0.1:{port}/v3/maintenance/status", b"{}")
    with urllib.request.urlopen(request, timeout=5) as response:
        status = json.load(response)
    return status["leader"] == status["header"]["member_id"]


def is_healthy(port):
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/health", timeout=2) as response:
            return json.load(response)["health"] == "true"
    except OSError:
        return False
