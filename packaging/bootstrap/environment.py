"""The virtual environment: made once, filled with pinned and hashed packages, found ready in milliseconds afterwards.

A stamp beside the packages names the requirement files (by hash) that were installed in full; where it does not match,
the installation is done again, which also mends one that was cut off half-way. Python 3.7 syntax, see run.py.
"""

import hashlib
import os
import re
import shutil
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

import system


def ready(repo, lists, folder=".venv"):
    """Path of the environment's Python with these lists (names in packaging/, no suffix) installed."""
    venv = repo / folder
    python = venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    wanted = {name: _fingerprint(repo, name) for name in lists}
    if python.exists() and _is_installed(venv, wanted):
        return python
    with _only_one(repo / (folder + ".lock")):
        if python.exists() and _is_installed(venv, wanted):  # somebody else has just done it
            return python
        _make(venv, python)
        for name, fingerprint in wanted.items():
            if not _is_installed(venv, {name: fingerprint}):
                _install(python, repo / "packaging" / (name + ".txt"), venv / "setup.log")
                (venv / (name + ".stamp")).write_text(fingerprint)
                if name == "requirements-dev":  # holds all of requirements.txt
                    (venv / "requirements.stamp").write_text(_fingerprint(repo, "requirements"))
    return python


def lock(repo):
    """Pin packaging/*.in anew. Needs uv, which only those who change dependencies need."""
    uv = shutil.which("uv") or shutil.which("uv", path=str(repo / ".venv" / "bin"))
    if not uv:
        return system.refuse("lock: needs 'uv' (pip install uv)")
    for source in sorted((repo / "packaging").glob("*.in")):
        system.say(f"pinning {source.name}")
        status = subprocess.call(
            [uv, "pip", "compile", "-q", "--universal", "--python-version", "3.11", "--generate-hashes", "--no-header",
             "--no-emit-index-url", source.name, "-o", source.stem + ".txt"],
            cwd=str(source.parent),
        )  # fmt: skip
        if status:
            return status
    return 0


def _fingerprint(repo, name):
    text = (repo / "packaging" / (name + ".txt")).read_bytes()
    return "{}-{}.{}".format(hashlib.sha256(text).hexdigest(), *sys.version_info[:2])


def _is_installed(venv, wanted):
    for name, fingerprint in wanted.items():
        stamp = venv / (name + ".stamp")
        if not stamp.is_file() or stamp.read_text() != fingerprint:
            return False
    return True


def _make(venv, python):
    if python.exists() and subprocess.call([str(python), "-c", "import pip"], stderr=subprocess.DEVNULL) == 0:
        return
    system.need_venv_module()
    system.say("making {} with Python {}.{}.{}".format(venv.name, *sys.version_info[:3]))
    done = subprocess.run(
        [sys.executable, "-m", "venv", "--clear", str(venv)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    if done.returncode:
        sys.exit(
            system.refuse(
                "{}: the environment could not be made: {}".format(
                    venv, _last_line(done.stdout.decode(errors="replace"))
                )
            )
        )


def _install(python, requirements, log_path):
    """pip with hashes; one line of progress a package, everything it said in the log."""
    total = len(re.findall(r"^[A-Za-z0-9]", requirements.read_text(), flags=re.MULTILINE))
    system.say(
        f"installing {requirements.name} ({total} packages at most; the first time this takes a few minutes)"
    )
    started, seen = time.time(), 0
    call = [str(python), "-m", "pip", "install", "--require-hashes", "--no-input", "--disable-pip-version-check",
            "--progress-bar", "off", "-r", str(requirements)]  # fmt: skip
    with log_path.open("w", encoding="utf-8") as log:
        pip = subprocess.Popen(call, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        last = ""
        for raw in pip.stdout:
            line = raw.decode(errors="replace").rstrip()
            log.write(line + "\n")
            if line.startswith("Collecting "):
                seen += 1
                system.progress(f"  {seen}/{total}  {line.split()[1]}")
            elif line.startswith("Installing collected packages"):
                system.progress(f"  unpacking {seen} packages")
            if line.startswith("ERROR"):
                last = line
        status = pip.wait()
    system.progress("")
    if status:
        sys.exit(
            system.refuse(
                "packages could not be installed: {}; all that was said is in {}".format(
                    last or "pip failed", log_path
                )
            )
        )
    system.say(f"installed in {time.time() - started:.0f} s")


def _last_line(text):
    lines = [line for line in text.strip().splitlines() if line.strip()]
    return lines[-1] if lines else "no reason given"


@contextmanager
def _only_one(path):
    """One set-up at a time; a second waits. The system frees the lock when its holder dies."""
    with Path(path).open("w") as stream:
        if os.name == "nt":
            import msvcrt

            msvcrt.locking(stream.fileno(), msvcrt.LK_LOCK, 1)
        else:
            import fcntl

            try:
                fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                system.say("another set-up is running; waiting for it")
                fcntl.flock(stream, fcntl.LOCK_EX)
        yield
