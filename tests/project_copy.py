"""Copies the project into the target folder, to change and build it there."""

import os
import pathlib
import shutil
import subprocess

ROOT = pathlib.Path(__file__).resolve().parent.parent
TARGET = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")).resolve()
ENVIRONMENT = {**os.environ, "CARGO_TARGET_DIR": str(TARGET), "CARGO_TERM_COLOR": "never"}


def copy(name):
    """Copies the files that git knows or would add. Returns the new folder, which replaces the one of last time."""
    folder = TARGET / "copies" / name
    shutil.rmtree(folder, ignore_errors=True)
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    paths = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout.split("\0")
    for path in filter(None, paths):
        if (ROOT / path).is_file():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            # With its times, so that cargo compiles only what has changed since last time.
            shutil.copy2(ROOT / path, folder / path)
    if (ROOT / ".tools").exists():
        (folder / ".tools").symlink_to((ROOT / ".tools").resolve())
    return folder
