"""The cluster under test: etcd, two PostgreSQL nodes under Patroni, HAProxy and two API servers."""

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

# Patroni's lease in seconds, which decides how long a failover takes. 20 is the minimum that Patroni documents.
TTL = 20

# Debian's etcd starts on arm64 only with this variable. Other architectures ignore it.
ETCD_ENVIRONMENT = {"ETCD_UNSUPPORTED_ARCH": "arm64"}


class Cluster:
    """All programs listen on free loopback ports, keep their files in `folder` and run as the user `run_as`."""

    def __init__(self, folder, programs, run_as, binary):
        self.folder, self.programs, self.run_as = pathlib.Path(folder), programs, run_as
        # That user may have no access to the build folder.
        self.binary = shutil.copy(binary, self.folder / "generation-models")
        names = ("api", "postgres", "etcd", "etcd_peer", *SERVERS)
        *ports, port1, rest1, port2, rest2 = free_ports(len(names) + 4)
        self.ports = dict(zip(names, ports))
        names = ("superuser", "replication", "catalogue", "rest", "administrator")
        self.passwords = {name: secrets.token_urlsafe(24) for name in names}
        self.nodes = [self._create_node("pg1", port1, rest1), self._create_node("pg2", port2, rest2)]
        self.secret_key = secrets.token_urlsafe(48)
        self._chown(self.folder)

    def _create_node(self, name, port, rest_port):
        folder = self.folder / name
        folder.mkdir()
        self._chown(folder)
        node = Node(name, folder, port, rest_port, self.programs, self.run_as, self.passwords)
        passwords = {f"{name}_password": password for name, password in self.passwords.items()}
        self._render(
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
        start(command, self.folder / "etcd.log", self.run_as, **ETCD_ENVIRONMENT)

    def start_haproxy(self):
        ports = {f"{name}_port": port for name, port in self.ports.items()}
        for number, node in enumerate(self.nodes, 1):
            ports |= {f"node{number}": node.name, f"node{number}_port": node.port, f"node{number}_rest_port": node.rest_port}
        configuration = self.folder / "haproxy.cfg"
        self._render("haproxy.cfg", configuration, folder=self.folder, **ports)
        start([self.programs["haproxy"], "-db", "-f", configuration], self.folder / "haproxy.log", self.run_as)

    def start_servers(self):
        """Starts both servers at the same time. One migrates and creates the administrator; the other waits."""
        self.servers = {name: self._start_server(name) for name in SERVERS}

    def _start_server(self, name):
        database = f"catalogue:{self.passwords['catalogue']}@127.0.0.1:{self.ports['postgres']}/catalogue"
        return start(
            [self.binary], self.folder / f"{name}.log", self.run_as,
            # The name identifies the server's connections in pg_stat_activity.
            DATABASE_URL=f"postgres://{database}?application_name={name}",
            BIND=f"127.0.0.1:{self.ports[name]}", LOG_FORMAT="json", SECRET_KEY=self.secret_key,
            FIRST_SUPERUSER=ADMINISTRATOR, FIRST_SUPERUSER_PASSWORD=self.passwords["administrator"],
        )

    def restart_server(self, name):
        """Restarts a server as a rolling upgrade does: SIGTERM, wait for the exit, start."""
        self.servers[name].terminate()
        status = self.servers[name].wait(60)
        if status != 0:
            raise RuntimeError(f"{name} exited with status {status} after SIGTERM")
        self.servers[name] = self._start_server(name)

    def _render(self, template, path, **values):
        path.write_text(string.Template((HERE / template).read_text()).substitute(values))
        path.chmod(0o600)
        self._chown(path)

    def _chown(self, path):
        if self.run_as:
            os.chown(path, self.run_as["user"], self.run_as["group"])
