"""A disk that fills up while recording: what was stored is there, it is said, the rest waits in memory and follows."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

PROCESS = Path(__file__).with_name("full_disk_process.py")
SMALL = 'mount -t tmpfs -o size=11m tmpfs "$1" && shift && exec "$@"'


def run(command: list[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, capture_output=True, text=True, timeout=100, check=False)


def check(done: subprocess.CompletedProcess[str]) -> None:
    assert done.stdout.endswith("well\n"), done.stdout + done.stderr
    assert "the disk has no space for the copy; nothing is left of it" in done.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="file size limits are a POSIX thing")
def test_that_files_that_may_not_grow_lose_nothing_and_go_on_when_they_may(tmp_path: Path) -> None:
    check(run([sys.executable, str(PROCESS), str(tmp_path), "limit"]))


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="tmpfs is a Linux thing")
def test_that_a_really_small_disk_loses_nothing_and_goes_on_when_there_is_room(tmp_path: Path) -> None:
    """In a mount namespace of its own, so that nothing stays mounted."""
    alone = ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", SMALL, "sh", str(tmp_path)]
    try:
        may = run([*alone, "true"])
    except FileNotFoundError:
        pytest.skip("unshare is not on this machine")
    if may.returncode:
        pytest.skip(f"no small disk can be mounted here: {may.stderr.strip()[:200]}")
    check(run([*alone, sys.executable, str(PROCESS), str(tmp_path), "disk"]))
