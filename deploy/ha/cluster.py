"""The cluster under test: three etcd, three PostgreSQL nodes under Patroni, two HAProxy, PgBouncer and two API servers."""

import os
import pathlib
import secrets
import shutil
import string

import etcd
from node import Node
from processes import free_ports, start

HERE = pathlib.Path(__file__).parent
ADMINISTRATOR = "admin@example.com"

SERVERS = ("server1", "server2")
PROXIES = ("haproxy1", "haproxy2")

# Patroni's lease in seconds, which decides how long a failover takes. 20 is the minimum that Patroni documents.
TTL = 20

# Seconds for which a server that stops goes on serving. HAProxy notices within two of its checks.
DRAIN = 3


class Cluster:
    """All programs listen on free loopback ports, keep their files in `folder` and run as the user `run_as`."""

    def __init__(self, folder, programs, run_as, binary):
        self.folder, self.programs, self.run_as = pathlib.Path(folder), programs, run_as
        self.archive = self.folder / "archive"
        self.archive.mkdir()
        self.binary = self.copy_binary(binary, "generation-models")
        names = (
            *SERVERS, *etcd.MEMBERS, *(f"{member}_peer" for member in etcd.MEMBERS), "pgbouncer",
            *(f"{proxy}_{part}" for proxy in PROXIES for part in ("api", "postgres")),
            *(f"{node}{part}" for node in ("pg1", "pg2", "pg3") for part in ("", "_rest")),
        )
        self.ports = dict(zip(names, free_ports(len(names))))
        names = ("superuser", "replication", "catalogue", "rest", "administrator")
        self.passwords = {name: secrets.token_urlsafe(24) for name in names}
        self.secret_key = secrets.token_urlsafe(48)
        self.nodes = [self._create_node(name) for name in ("pg1", "pg2", "pg3")]
        self.etcd, self.proxies, self.servers = {}, {}, {}
        for path in (self.folder, self.archive):
            self._chown(path)

    def copy_binary(self, binary, name):
        """Copies a program, because the user that runs it may have no access to the build folder."""
        return shutil.copy(binary, self.folder / name)

    def _create_node(self, name):
        folder = self.folder / name
        folder.mkdir()
        self._chown(folder)
        node = Node(name, folder, self.ports[name], self.ports[f"{name}_rest"], self.programs, self.run_as, self.passwords)
        self.configure_node(node, scope="generation-models", method="initdb", target_time="")
        return node

    def configure_node(self, node, **values):
        """Writes Patroni's configuration of a node. `method` creates the database: `initdb` or `restore`."""
        passwords = {f"{name}_password": password for name, password in self.passwords.items()}
        hosts = ",".join(f"127.0.0.1:{self.ports[member]}" for member in etcd.MEMBERS)
        self._render(
            "patroni.yml", node.folder / "patroni.yml", name=node.name, folder=node.folder, port=node.port,
            rest_port=node.rest_port, etcd_hosts=hosts, programs=self.programs["postgresql"], ttl=TTL,
            archive=self.archive, backup=self.folder / "backup", **passwords, **values,
        )

    def start_etcd(self, member):
        command = [self.programs["etcd"], *etcd.options(member, self.ports, self.folder)]
        self.etcd[member] = start(command, self.folder / f"{member}.log", self.run_as, **etcd.ENVIRONMENT)

    def start_proxy(self, name):
        ports = {f"{other}_port": port for other, port in self.ports.items()}
        ports |= {f"{part}_port": self.ports[f"{name}_{part}"] for part in ("api", "postgres")}
        configuration = self.folder / f"{name}.cfg"
        self._render("haproxy.cfg", configuration, stats=self.stats(name), **ports)
        command = [self.programs["haproxy"], "-db", "-f", configuration]
        self.proxies[name] = start(command, self.folder / f"{name}.log", self.run_as)

    def stats(self, proxy):
        """Returns the path of HAProxy's socket for statistics."""
        return self.folder / f"{proxy}.stats"

    def start_pgbouncer(self):
        users, configuration = self.folder / "pgbouncer.users", self.folder / "pgbouncer.ini"
        self._write(users, f'"catalogue" "{self.passwords["catalogue"]}"\n')
        ports = {"port": self.ports["pgbouncer"], "postgres_port": self.ports["haproxy2_postgres"]}
        self._render("pgbouncer.ini", configuration, users=users, **ports)
        start([self.programs["pgbouncer"], configuration], self.folder / "pgbouncer.log", self.run_as)

    def start_server(self, name):
        """The first server connects to either HAProxy, the second one to PgBouncer."""
        hosts = {
            "server1": ",".join(f"127.0.0.1:{self.ports[f'{proxy}_postgres']}" for proxy in PROXIES),
            "server2": f"127.0.0.1:{self.ports['pgbouncer']}",
        }
        database = f"catalogue:{self.passwords['catalogue']}@{hosts[name]}/catalogue"
        self.servers[name] = start(
            [self.binary], self.folder / f"{name}.log", self.run_as,
            # The name identifies the server's connections in pg_stat_activity.
            DATABASE_URL=f"postgres://{database}?application_name={name}",
            BIND=f"127.0.0.1:{self.ports[name]}", LOG_FORMAT="json", SECRET_KEY=self.secret_key, DRAIN=str(DRAIN),
            FIRST_SUPERUSER=ADMINISTRATOR, FIRST_SUPERUSER_PASSWORD=self.passwords["administrator"],
        )

    def stop_server(self, name):
        self.servers[name].terminate()
        status = self.servers[name].wait(60)
        if status != 0:
            raise RuntimeError(f"{name} exited with status {status} after SIGTERM")

    def _render(self, template, path, **values):
        self._write(path, string.Template((HERE / template).read_text()).substitute(values))

    def _write(self, path, text):
        path.write_text(text)
        path.chmod(0o600)
        self._chown(path)

    def _chown(self, path):
        if self.run_as:
            os.chown(path, self.run_as["user"], self.run_as["group"])
