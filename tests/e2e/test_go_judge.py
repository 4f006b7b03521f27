"""The reference implementation of Go's module log reads our tiles, records and checkpoint, and makes the same proofs.

Needs Debian's golang-go, golang-golang-x-mod-dev and golang-golang-x-crypto-dev, or TVILLING_GOPATH with golang.org/x below its src.
"""

from __future__ import annotations

import base64
import os
import random
import shutil
import subprocess
from pathlib import Path

import pytest

from app.ledger import tiles
from tests.unit.ledger.log_world import entries, log_at

GOPATH = Path(os.environ.get("TVILLING_GOPATH", "/usr/share/gocode"))


@pytest.fixture(scope="module")
def judge(tmp_path_factory: pytest.TempPathFactory) -> Path:
    go = shutil.which("go")
    if go is None or not (GOPATH / "src/golang.org/x/mod/sumdb").is_dir():
        pytest.skip("no Go with golang.org/x/mod on this machine")
    folder = tmp_path_factory.mktemp("go")
    around = {**os.environ, "GO111MODULE": "off", "GOPATH": str(GOPATH), "GOCACHE": str(folder / "cache")}
    source = Path(__file__).parent / "go_judge" / "main.go"
    subprocess.run([go, "build", "-o", str(folder / "judge"), str(source)], check=True, env=around)
    return folder / "judge"


@pytest.mark.parametrize("size", [1, 2, 255, 256, 257, 700, 65536, 70000])
def test_that_the_reference_implementation_makes_the_same_proofs(
    judge: Path, tmp_path: Path, size: int
) -> None:
    log = log_at(tmp_path / "log")
    log.append(entries(size))
    tiles.export(log, tmp_path / "files")
    dice = random.Random(size)
    indexes = {0, size - 1, *(dice.randrange(size) for _ in range(30))}
    sizes = {1, size, *(dice.randint(1, size) for _ in range(30))}
    lines = [f"path {k} {coded(log.inclusion(k))}" for k in indexes]
    lines += [f"grow {k} {coded(log.consistency(k))} {coded((log.root(k),))}" for k in sizes]
    call = [str(judge), str(tmp_path / "files"), log.vkey]
    done = subprocess.run(call, input="\n".join(lines), capture_output=True, text=True, check=False)
    assert done.stdout == f"{log.origin} {size} {len(lines)} agree\n", done.stderr
    log.close()


def coded(hashes: tuple[bytes, ...]) -> str:
    return ",".join(base64.b64encode(one).decode() for one in hashes)
