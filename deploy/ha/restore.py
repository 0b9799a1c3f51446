"""A restore to a point in time: a base backup, an archive of the write-ahead log, and a new cluster from both."""

import os
import subprocess
import time

from cluster import SERVERS
from drill import log, start_nodes, start_servers, wait_for
from report import RESTORED

LATER = 5  # Seconds of writes after the point in time.


def back_up(drill):
    """Takes a base backup of the primary while clients write, and verifies it."""
    cluster, primary = drill.cluster, drill.primary()
    programs, backup = cluster.programs["postgresql"], cluster.folder / "backup"
    log(f"Base backup of {primary.name}")
    connection = ["-h", "127.0.0.1", "-p", str(primary.port), "-U", "replicator"]
    password = {"PGPASSWORD": cluster.passwords["replication"], "PATH": os.defpath}
    for command in ([f"{programs}/pg_basebackup", "-D", backup, "--checkpoint=fast", *connection],
                    [f"{programs}/pg_verifybackup", "-q", backup]):
        subprocess.run(command, check=True, env=password, cwd=cluster.folder, **cluster.run_as)
    if not drill.load.acknowledged("write", time.time() - 1):
        drill.fail("no write was acknowledged during the base backup")


def restore(drill):
    """Makes a new cluster with the state of a point in time, on the same machines, and starts the servers on it."""
    cluster, load = drill.cluster, drill.load
    if not (cluster.folder / "backup").exists():
        back_up(drill)
        time.sleep(LATER)
    with load.paused():
        target, ledger = drill.primary().query("SELECT now()")[0][0], load.ledger.copy()
        since = time.time()
    log(f"The point in time is {target}")
    time.sleep(LATER)
    with drill.event("Restore to a point in time", RESTORED):
        with load.paused():
            log(f"  {len(load.acknowledged('write', since))} writes were acknowledged since then")
            archive_all(drill)
            replace(drill, target)
            load.ledger = ledger
            start_servers(cluster)
            drill.watch.expect(cluster.nodes[0])


def archive_all(drill):
    """Waits until everything that was written is in the archive."""
    segment = drill.primary().query("SELECT pg_walfile_name(pg_switch_wal())")[0][0]
    wait_for(f"{segment} in the archive", lambda: (drill.cluster.archive / segment).exists())


def replace(drill, target):
    """Stops all servers and nodes, and starts the nodes as another cluster. Keeps the old data."""
    cluster, primary = drill.cluster, drill.primary()
    drill.watch.expect(None)
    for name in SERVERS:
        cluster.stop_server(name)
    # The primary last. Otherwise a standby becomes the primary.
    for node in sorted(cluster.nodes, key=lambda node: node is primary):
        node.stop()
        os.rename(node.folder / "data", node.folder / "data.before")
        cluster.configure_node(node, scope="generation-models-restored", method="restore", target_time=target)
    log("  Starting three nodes from the base backup")
    start_nodes(cluster)
