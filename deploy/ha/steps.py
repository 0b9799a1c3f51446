"""Planned changes and failures. Each is an event with a promise."""

import time

import etcd
from cluster import PROXIES, SERVERS
from drill import log, wait_for
from report import NOTHING_FAILS, NO_PROXY, NO_SERVER, NO_WRITES, SHORTLY_NO_WRITES
from watch import is_ready

SERVER_OUTAGE = 5  # Seconds.


def restart_servers(drill, title="Rolling restart of both servers"):
    """Restarts one server after the other, as an upgrade does: SIGTERM, wait for the exit, start, wait for `/readyz`."""
    cluster = drill.cluster
    with drill.event(title, NOTHING_FAILS):
        for name in SERVERS:
            cluster.stop_server(name)
            cluster.start_server(name)
            wait_for(f"{name} to be ready", lambda: is_ready(cluster.ports[name]))


def upgrade_servers(drill, binary):
    """Restarts the servers with another binary, whose first start migrates."""
    before = migrations(drill)
    drill.cluster.binary = binary
    restart_servers(drill, "Rolling upgrade of both servers")
    log(f"  migrations: {before} before, {migrations(drill)} after")


def migrations(drill):
    return int(drill.primary().query("SELECT count(*) FROM __diesel_schema_migrations", "catalogue")[0][0])


def lose_etcd(drill):
    """Kills the leader of the three etcd."""
    cluster = drill.cluster
    leader = next(member for member in etcd.MEMBERS if etcd.is_leader(cluster.ports[member]))
    with drill.event("One etcd of three, the leader, is killed", NOTHING_FAILS):
        cluster.etcd[leader].kill()
        cluster.etcd[leader].wait()
        time.sleep(10)  # Several of Patroni's loops.
    cluster.start_etcd(leader)
    wait_for(f"{leader} to be healthy", lambda: etcd.is_healthy(cluster.ports[leader]))


def lose_proxy(drill):
    """Kills one HAProxy of two."""
    proxy = drill.cluster.proxies[PROXIES[0]]
    with drill.event("One HAProxy of two is killed", NO_PROXY):
        proxy.kill()
        proxy.wait()
    drill.cluster.start_proxy(PROXIES[0])


def lose_server(drill):
    """Kills one server of two, and starts it again."""
    cluster = drill.cluster
    with drill.event("One server of two is killed", NO_SERVER):
        cluster.servers[SERVERS[0]].kill()
        cluster.servers[SERVERS[0]].wait()
        time.sleep(SERVER_OUTAGE)
        cluster.start_server(SERVERS[0])


def switch_over(drill):
    """Makes a standby the primary, as for the maintenance of a machine."""
    old, new = drill.primary(), drill.synchronous_standby()
    with drill.event("Planned switchover to a standby", SHORTLY_NO_WRITES):
        drill.watch.expect(None)
        old.switch_over_to(new)
        drill.await_new_primary(old)
    wait_for(f"{old.name} to be a standby", lambda: old.has_role("replica"))
    drill.synchronous_standby()


def lose_standby(drill):
    """Kills the standby that commits wait for."""
    standby = drill.synchronous_standby()
    with drill.event("The synchronous standby is killed", NO_WRITES):
        standby.kill()
    drill.rejoin(standby)


def kill_primary(drill):
    old = drill.primary()
    with drill.event("The primary is killed", NO_WRITES):
        drill.watch.expect(None)
        old.kill()
        drill.await_new_primary(old)
    drill.rejoin(old)


def freeze_primary(drill):
    """Suspends the primary with its Patroni. Its watchdog resets the machine."""
    old = drill.primary()
    with drill.event("The primary hangs, its watchdog resets it", NO_WRITES):
        drill.watch.expect(None)
        old.freeze()
        drill.await_new_primary(old)
    if not old.was_reset.is_set():
        drill.fail("the watchdog has not reset the primary that hangs")
    drill.rejoin(old)


def check_creations(drill):
    """Nothing was applied twice: each model was created once, according to the log of changes."""
    twice = """SELECT count(*) FROM (SELECT model_id FROM catalog_changes WHERE action = 'create'
        GROUP BY model_id HAVING count(*) > 1) AS twice"""
    if (count := drill.primary().query(twice, "catalogue")) != [["0"]]:
        drill.fail(f"models that were created twice, or no response: {count}")
