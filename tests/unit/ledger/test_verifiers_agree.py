"""The stand-alone verifier and `tvilling ledger check` say the same of every good and every forged file."""

from __future__ import annotations

import ast
import dataclasses
import importlib.util
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from app.ledger.reading_proof import build
from app.main import main
from tests.unit.ledger import test_bundle, test_reading_proof
from tests.unit.ledger.bundle_forging import head_with, ordinary_zip, parts_of, with_manifest, written
from tests.unit.ledger.evidence_world import World, canonical, small_world

SCRIPT = Path(__file__).parents[3] / "packaging" / "verifier" / "tvilling_check.py"
WORLD = test_bundle.WORLD
Said = tuple[int, object, object, dict[str, object]]


def load() -> ModuleType:
    spec = importlib.util.spec_from_file_location("tvilling_check", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


ALONE = load()


class Judges:
    """Both, over one file: exit status, ok, level, and ok of each step."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder, self._capsys = folder, capsys
        self.trust = folder / "trust.json"
        self.trust.write_bytes(WORLD.trust.encode())

    def of(self, path: Path, *more: str) -> tuple[Said, Said]:
        args = [str(path), "--trust", str(self.trust), "--json", *more]
        own = self._said(main(["ledger", "check", *args]))
        return own, self._said(ALONE.main(args))

    def _said(self, status: int) -> Said:
        out, err = self._capsys.readouterr()
        if status == 2:
            assert out == ""
            assert len(err.splitlines()) == 1
            return 2, None, None, {}
        document = json.loads(out)
        steps: dict[str, object] = {}
        for check in document["checks"]:
            steps[check["name"]] = check["ok"]
        return status, document["ok"], document["level"], steps

    def agree(self, path: Path, *more: str) -> Said:
        own, alone = self.of(path, *more)
        assert own[:3] == alone[:3], (own, alone)
        if own[1] is True:
            assert own[3] == alone[3]
        return own

    def agree_on(self, data: bytes) -> Said:
        path = self.folder / "file"
        path.write_bytes(data)
        return self.agree(path)


@pytest.fixture
def judges(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Judges:
    return Judges(tmp_path, capsys)


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("bundle") / "good.zip"
    test_bundle.made(path)
    return path


def test_that_it_needs_nothing_but_the_standard_library_and_cryptography() -> None:
    found: set[str] = set()
    for node in ast.walk(ast.parse(SCRIPT.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add((node.module or "").partition(".")[0])
    assert found - set(sys.stdlib_module_names) == {"cryptography"}


@pytest.mark.parametrize("signal", ["a.power_kw", "ø.temp_c", "d"])
def test_that_both_accept_good_proofs(judges: Judges, signal: str) -> None:
    assert judges.agree_on(WORLD.proof_file(4, signal, 2))[:3] == (0, True, "E2")


@pytest.mark.parametrize(
    "forge", [forge for forge, _ in test_reading_proof.FORGERIES], ids=lambda one: one.__name__
)
def test_that_both_refuse_each_forged_proof(judges: Judges, forge) -> None:  # type: ignore[no-untyped-def]
    assert judges.agree_on(build(forge(test_reading_proof.GOOD)))[0] == 1


def test_that_both_accept_good_bundles(judges: Judges, bundle: Path) -> None:
    assert judges.agree(bundle)[:3] == (0, True, "E2")
    test_bundle.made(judges.folder / "some.zip", signals=["b.power_kw"])
    assert judges.agree(judges.folder / "some.zip")[:3] == (0, True, "E2")


@pytest.mark.parametrize("forge", [forge for forge, _ in test_bundle.FORGERIES], ids=lambda one: one.__name__)
def test_that_both_refuse_each_forged_bundle(judges: Judges, bundle: Path, forge) -> None:  # type: ignore[no-untyped-def]
    path = written(judges.folder / "f.zip", with_manifest(forge(parts_of(bundle))))
    assert judges.agree(path)[0] == 1


def test_that_both_agree_on_bundles_that_contradict_themselves(judges: Judges, bundle: Path) -> None:
    parts = parts_of(bundle)
    for number, changed in enumerate(
        [
            head_with(parts, signals=["b.power_kw"]),
            head_with(parts, signals=["b", "a"]),
            head_with(parts, without={"4": "thinned"}),
            head_with(parts, without={"04": "thinned"}),
            head_with(parts, later={"size": 20, "proof": []}),
            head_with(parts, origin=3),
            head_with(parts, sources={"meters": ["0"]}),
            head_with(parts, more=1),
            {**parts, "hints.json": b"{ }"},
            {**parts, "manifest.json": b"[]"},
            {**parts, "log.jsonl": b""},
            {**parts, "checkpoint.txt": b"no note"},
        ]
    ):
        path = written(judges.folder / f"{number}.zip", with_manifest(changed))
        judges.agree(path)
        judges.agree(written(path, changed))


def test_that_both_refuse_other_files_as_unusable(judges: Judges) -> None:
    for data in (
        b"",
        b"x",
        b"{}",
        b"[]",
        b"PK",
        b"PK\x03\x04" + b"\0" * 40,
        b"c2sp.org/tlog-proof@v1\n",
        b"\xff" * 99,
    ):
        assert judges.agree_on(data)[0] == 2
    assert judges.agree(ordinary_zip(judges.folder / "z.zip", [("bundle.json", b"{}")]))[0] == 2
    assert judges.agree(judges.folder / "is not there")[0] == 2


def test_that_both_agree_on_flipped_bits(judges: Judges, bundle: Path) -> None:
    for data, step in ((test_reading_proof.BYTES, 37), (bundle.read_bytes(), 211)):
        for place in range(0, len(data), step):
            flipped = bytearray(data)
            flipped[place] ^= 1 << place % 8
            judges.agree_on(bytes(flipped))


def test_that_both_read_bare_log_proofs(judges: Judges) -> None:
    proof = judges.folder / "x.tlog-proof"
    proof.write_bytes(WORLD.log_proof(4))
    leaf = judges.folder / "leaf.json"
    leaf.write_bytes(WORLD.entries[4])
    assert judges.agree(proof)[:3] == (1, None, None)
    assert judges.agree(proof, "--leaf", str(leaf))[:3] == (0, True, "E2")
    leaf.write_bytes(WORLD.entries[5])
    assert judges.agree(proof, "--leaf", str(leaf))[0] == 1


def test_that_both_agree_on_whom_to_trust(judges: Judges, bundle: Path) -> None:
    proof = judges.folder / "proof.json"
    proof.write_bytes(test_reading_proof.BYTES)
    other = World(8, "tvilling.invalid/other/00000000")
    witnessed = small_world()
    witnessed.witness = "witness.invalid"
    signed = judges.folder / "witnessed.json"
    signed.write_bytes(witnessed.proof_file(4, "d"))
    future = small_world()
    future.witness, future.witness_s = "witness.invalid", 1 << 40
    ahead = judges.folder / "ahead.json"
    ahead.write_bytes(future.proof_file(4, "d"))
    said = json.loads(WORLD.trust.encode())
    for trust in (
        WORLD.vkey.encode(),
        b"# a comment\n\n" + WORLD.vkey.encode() + b"\n",
        WORLD.trusting(9).encode(),
        WORLD.trusting(10).encode(),
        other.trust.encode(),
        b"",
        b"{}",
        b"{",
        b"[]",
        b"\xff",
        WORLD.vkey[:-3].encode(),
        canonical({**said, "schema": "tvilling-trust/2"}),
        canonical({**said, "logs": said["logs"] * 2}),
        canonical({**said, "logs": [{**said["logs"][0], "origin": "x"}]}),
        canonical({**said, "logs": [{"origin": WORLD.origin, "keys": [{"vkey": WORLD.vkey, "to_size": 3}]}]}),
        canonical(
            {**said, "logs": [{"origin": WORLD.origin, "keys": [{"vkey": WORLD.vkey, "to_size": -1}]}]}
        ),
    ):
        judges.trust.write_bytes(trust)
        for path in (proof, bundle, signed, ahead):
            judges.agree(path)


@pytest.fixture
def alone(tmp_path: Path) -> Iterator[Path]:
    """The script on another machine: a folder of its own, isolated, nothing of this project in reach."""
    path = tmp_path / "elsewhere" / "check.py"
    path.parent.mkdir()
    path.write_bytes(SCRIPT.read_bytes())
    return path


def test_that_it_runs_alone_as_a_process_of_its_own(alone: Path, bundle: Path, tmp_path: Path) -> None:
    trust, proof, forged = (tmp_path / name for name in ("trust.json", "proof.json", "forged.json"))
    trust.write_bytes(WORLD.trust.encode())
    proof.write_bytes(test_reading_proof.BYTES)
    forged.write_bytes(build(dataclasses.replace(test_reading_proof.GOOD, value=99.0)))
    for path, status, word in (
        (proof, 0, "It holds (level E2)."),
        (bundle, 0, "It holds (level E2)."),
        (forged, 1, "It does NOT hold."),
        (trust, 2, ""),
    ):
        done = subprocess.run(
            [sys.executable, "-I", str(alone), str(path), "--trust", str(trust)],
            cwd=alone.parent,
            env={"PYTHONUTF8": "1", "SYSTEMROOT": "C:\\Windows"},
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )
        assert done.returncode == status, done.stderr
        assert (done.stdout.splitlines() or [""])[-1] == word
        assert bool(done.stderr) is (status == 2)
