"""What has to be installed, and who runs it."""

import glob
import os
import pwd
import shutil
import sys

# Debian keeps some of these where only root looks.
PATH = os.pathsep.join([os.environ.get("PATH", ""), "/usr/local/sbin", "/usr/sbin", "/sbin"])

PACKAGES = {"etcd": "etcd-server", "patroni": "patroni", "haproxy": "haproxy", "postgresql": "postgresql"}

# Patroni and the report need more than a server does.
POSTGRES = ("initdb", "postgres", "pg_ctl", "pg_controldata", "pg_basebackup", "pg_rewind", "pg_isready", "psql")


def find():
    """The path of each program, and under `postgresql` the folder of its programs; ends the run when one is missing."""
    found = {program: shutil.which(program, path=PATH) for program in PACKAGES}
    found["postgresql"] = postgresql()
    missing = [program for program, path in found.items() if not path]
    if missing:
        sys.exit(
            f"These are not installed: {', '.join(missing)}. On Debian this installs them:\n\n"
            f"    apt-get install --no-install-recommends {' '.join(PACKAGES[program] for program in missing)}\n\n"
            "It starts services of theirs too, which this test does not use. This ends them:\n\n"
            f"    systemctl disable --now {' '.join(missing)}"
        )
    return found


def postgresql():
    """The newest folder with all of PostgreSQL's programs: the one on the path first, then Debian's."""
    initdb = shutil.which("initdb", path=PATH)
    folders = [os.path.dirname(os.path.realpath(initdb))] if initdb else []
    debian = glob.glob("/usr/lib/postgresql/*/bin")
    folders += sorted(debian, key=lambda folder: float(folder.split("/")[4]), reverse=True)
    for folder in folders:
        if all(os.access(f"{folder}/{program}", os.X_OK) for program in POSTGRES):
            return folder
    return None


def somebody():
    """Arguments of `subprocess` that make a program run as somebody who is not root, as PostgreSQL insists on."""
    if os.geteuid() != 0:
        return {}
    names = {user.pw_name for user in pwd.getpwall()}
    user = pwd.getpwnam("postgres" if "postgres" in names else "nobody")
    return {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}
