"""The machines of the test: etcd, two PostgreSQL nodes under Patroni, HAProxy and two servers."""

import os
import pathlib
import secrets
import shutil
import string

from node import Node
from processes import free_ports, start

HERE = pathlib.Path(__file__).parent
ADMINISTRATOR = "admin@example.com"

SERVERS = ("server1", "server2")

# Patroni documents no less. It governs how long a failover takes.
TTL = 20

# Debian's etcd wants to be told that it may run on such machines; on others it does not look.
ETCD = {"ETCD_UNSUPPORTED_ARCH": "arm64"}


class Cluster:
    """Everything on free loopback ports, with its files in `folder`, run by `who`."""

    def __init__(self, folder, programs, who, binary):
        self.folder, self.programs, self.who = pathlib.Path(folder), programs, who
        # The user who runs it may not be able to reach where it was built.
        self.binary = shutil.copy(binary, self.folder / "generation-models")
        names = ("api", "postgres", "etcd", "etcd_peer", *SERVERS)
        *ports, port1, rest1, port2, rest2 = free_ports(len(names) + 4)
        self.ports = dict(zip(names, ports))
        names = ("superuser", "replication", "catalogue", "rest", "administrator")
        self.passwords = {name: secrets.token_urlsafe(24) for name in names}
        self.nodes = [self._node("pg1", port1, rest1), self._node("pg2", port2, rest2)]
        self.secret_key = secrets.token_urlsafe(48)
        self._give(self.folder)

    def _node(self, name, port, rest_port):
        folder = self.folder / name
        folder.mkdir()
        self._give(folder)
        node = Node(name, folder, port, rest_port, self.programs, self.who, self.passwords)
        passwords = {f"{name}_password": password for name, password in self.passwords.items()}
        self._fill(
            "patroni.yml", folder / "patroni.yml", name=name, folder=folder, port=port, rest_port=rest_port,
            etcd_port=self.ports["etcd"], programs=self.programs["postgresql"], ttl=TTL, **passwords,
        )
        return node

    def start_etcd(self):
        client, peer = (f"http://127.0.0.1:{self.ports[name]}" for name in ("etcd", "etcd_peer"))
        options = {
            "name": "etcd", "data-dir": self.folder / "etcd", "initial-cluster": f"etcd={peer}", "logger": "zap",
            "listen-client-urls": client, "advertise-client-urls": client,
            "listen-peer-urls": peer, "initial-advertise-peer-urls": peer,
        }
        command = [self.programs["etcd"], *(f"--{name}={value}" for name, value in options.items())]
        start(command, self.folder / "etcd.log", self.who, **ETCD)

    def start_haproxy(self):
        ports = {f"{name}_port": port for name, port in self.ports.items()}
        for number, node in enumerate(self.nodes, 1):
            ports |= {f"node{number}": node.name, f"node{number}_port": node.port, f"node{number}_rest_port": node.rest_port}
        configuration = self.folder / "haproxy.cfg"
        self._fill("haproxy.cfg", configuration, folder=self.folder, **ports)
        start([self.programs["haproxy"], "-db", "-f", configuration], self.folder / "haproxy.log", self.who)

    def start_servers(self):
        """Both at once: one of them migrates and makes the administrator, the other waits."""
        self.servers = {name: self._start_server(name) for name in SERVERS}

    def _start_server(self, name):
        database = f"catalogue:{self.passwords['catalogue']}@127.0.0.1:{self.ports['postgres']}/catalogue"
        return start(
            [self.binary], self.folder / f"{name}.log", self.who,
            # The name tells the connections of the two apart.
            DATABASE_URL=f"postgres://{database}?application_name={name}",
            BIND=f"127.0.0.1:{self.ports[name]}", LOG_FORMAT="json", SECRET_KEY=self.secret_key,
            FIRST_SUPERUSER=ADMINISTRATOR, FIRST_SUPERUSER_PASSWORD=self.passwords["administrator"],
        )

    def restart_server(self, name):
        """As a rolling upgrade does: it is told to stop, and starts anew when it has."""
        self.servers[name].terminate()
        if self.servers[name].wait(60) != 0:
            raise RuntimeError(f"{name} did not stop as it was told to")
        self.servers[name] = self._start_server(name)

    def _fill(self, template, path, **values):
        path.write_text(string.Template((HERE / template).read_text()).substitute(values))
        path.chmod(0o600)
        self._give(path)

    def _give(self, path):
        if self.who:
            os.chown(path, self.who["user"], self.who["group"])
