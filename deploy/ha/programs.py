"""Finds the required programs, and the user who runs them."""

import glob
import os
import pwd
import shutil
import subprocess
import sys

# Debian installs some of the programs in folders that are only on root's path.
PATH = os.pathsep.join([os.environ.get("PATH", ""), "/usr/local/sbin", "/usr/sbin", "/sbin"])

PACKAGES = {
    "etcd": "etcd-server", "patroni": "patroni", "haproxy": "haproxy", "pgbouncer": "pgbouncer", "postgresql": "postgresql",
    "nginx": "nginx", "varnishd": "varnish",
}

# The services of programs that have another name.
SERVICES = {"varnishd": "varnish"}

# The programs of PostgreSQL that Patroni and the report need.
POSTGRESQL_PROGRAMS = (
    "initdb", "postgres", "pg_ctl", "pg_controldata", "pg_basebackup", "pg_rewind", "pg_isready", "pg_verifybackup", "psql",
)


def find(*names):
    """Returns the path of each program, and for `postgresql` the folder of its programs. Exits if one is missing."""
    found = {name: find_postgresql() if name == "postgresql" else shutil.which(name, path=PATH) for name in names}
    missing = [program for program, path in found.items() if not path]
    if missing:
        sys.exit(
            f"Missing programs: {', '.join(missing)}. Install them on Debian with:\n\n"
            f"    apt-get install --no-install-recommends {' '.join(PACKAGES[program] for program in missing)}\n\n"
            "The packages also start services, which this test does not use. Stop them with:\n\n"
            f"    systemctl disable --now {' '.join(SERVICES.get(program, program) for program in missing)}"
        )
    return found


def find_postgresql():
    """Returns a folder with all programs of PostgreSQL: the one on the path, or Debian's newest."""
    initdb = shutil.which("initdb", path=PATH)
    folders = [os.path.dirname(os.path.realpath(initdb))] if initdb else []
    debian = glob.glob("/usr/lib/postgresql/*/bin")
    folders += sorted(debian, key=lambda folder: float(folder.split("/")[4]), reverse=True)
    for folder in folders:
        if all(os.access(f"{folder}/{program}", os.X_OK) for program in POSTGRESQL_PROGRAMS):
            return folder
    return None


def unprivileged_user():
    """Returns `subprocess` arguments that run a program as a user other than root, as PostgreSQL requires."""
    if os.geteuid() != 0:
        return {}
    names = {user.pw_name for user in pwd.getpwall()}
    user = pwd.getpwnam("postgres" if "postgres" in names else "nobody")
    return {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}


def versions(found):
    """Returns the first line that each program prints about its version."""
    commands = {
        "etcd": [found["etcd"], "--version"], "patroni": [found["patroni"], "--version"],
        "haproxy": [found["haproxy"], "-v"], "pgbouncer": [found["pgbouncer"], "--version"],
        "postgresql": [f"{found['postgresql']}/postgres", "--version"],
    }
    environment = {**os.environ, "ETCD_UNSUPPORTED_ARCH": "arm64"}
    return {name: subprocess.run(command, capture_output=True, text=True, env=environment).stdout.split("\n")[0]
            for name, command in commands.items()}
