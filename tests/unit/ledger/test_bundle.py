"""Evidence bundles: what they prove, that nothing can be left out, and that each known forgery is found."""

from __future__ import annotations

import contextlib
import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from app.ledger.bundle import Bundle
from app.ledger.bundle_checks import Stopped, check_bundle
from app.ledger.contract import LedgerError, ProofError
from app.ledger.log_checks import holds
from app.ledger.trust_file import Trust
from app.model.ledger import Check, Level, Verdict
from app.proving.bundling import Made
from app.proving.index import Anchored
from tests.unit.ledger.bundle_forging import Parts, head_with, ordinary_zip, parts_of, with_manifest, written
from tests.unit.ledger.evidence_world import (
    QUARTER,
    T0,
    World,
    WorldLog,
    canonical,
    key,
    readings_leaf,
    small_world,
    tree_path,
    vkey,
)

WORLD = small_world()
FROM, TO = T0 + QUARTER, T0 + 3 * QUARTER  # the second and the third quarter


def made(path: Path, world: World = WORLD, signals: list[str] | None = None) -> Made:
    log = WorldLog(world)
    hints = {"district": "Test", "signals": []}
    return log.bundler(hints=hints).make(path, FROM, TO, made_ns=T0 + 9 * QUARTER, signals=signals)


def checked(path: Path, trust: Trust = WORLD.trust) -> Verdict:
    with Bundle(path) as bundle:
        return check_bundle(bundle, trust)


def failing(verdict: Verdict) -> set[str]:
    return {check.name for check in verdict.checks if check.ok is False}


def of(verdict: Verdict, name: str) -> Check:
    return next(check for check in verdict.checks if check.name == name)


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("bundle") / "good.zip"
    made(path)
    return path


@pytest.fixture(scope="module")
def parts(good: Path) -> Parts:
    return parts_of(good)


def test_that_a_bundle_holds_and_says_what_it_covers(good: Path) -> None:
    verdict = checked(good)
    assert holds(verdict) is True
    assert verdict.level is Level.E2
    assert of(verdict, "complete").ok is True
    assert of(verdict, "readings").detail == "46 readings in 5 batches, as they were anchored"
    assert of(verdict, "hints").ok is None


def test_that_a_bundle_says_what_went_into_it(tmp_path: Path) -> None:
    found = made(tmp_path / "b.zip")
    assert (found.batches, found.readings, found.from_ns, found.to_ns) == (5, 46, FROM, TO)
    assert found.bytes == (tmp_path / "b.zip").stat().st_size
    assert not found.without


def test_that_the_same_evidence_gives_the_same_bytes(good: Path, tmp_path: Path) -> None:
    made(tmp_path / "again.zip")
    assert (tmp_path / "again.zip").read_bytes() == good.read_bytes()


def test_that_any_unzip_opens_it(good: Path) -> None:
    with zipfile.ZipFile(good) as opened:
        assert opened.testzip() is None
        table = opened.read("readings.csv").decode().splitlines()
    assert table[0] == "signal,time,t_ns,value,quality,seen_ns"
    assert table[1].startswith("a.power_kw,2025-11-23T10:15:00Z,")
    assert len(table) == 47


def test_that_late_readings_and_records_between_are_in_it(parts: Parts) -> None:
    lines = parts["log.jsonl"].splitlines()
    assert sum(b"twin.operator.action/1" in one for one in lines) >= 3
    assert "batches/0000000013.bin" in parts


def test_that_chosen_signals_are_proven_and_completeness_is_left_open(tmp_path: Path) -> None:
    made(tmp_path / "b.zip", signals=["b.power_kw", "ø.temp_c", "b.power_kw"])
    verdict = checked(tmp_path / "b.zip")
    assert holds(verdict) is True
    assert verdict.level is Level.E2
    assert of(verdict, "complete").ok is None
    assert of(verdict, "readings").detail.startswith("18 readings")


def test_that_without_the_key_nothing_is_accepted(good: Path) -> None:
    verdict = checked(good, Trust())
    assert holds(verdict) is None
    assert verdict.level is Level.E1


def test_that_a_later_checkpoint_is_checked_for_consistency(tmp_path: Path) -> None:
    world = small_world()
    for n in range(5):
        world.add({"schema": "twin.operator.action/1", "action": "later", "n": n})
    log = WorldLog(world)
    log.get = lambda index, old=log.get: old(index) if index < 15 else _moved(old(index))  # type: ignore[method-assign,misc]
    log.bundler().make(tmp_path / "b.zip", FROM, TO, made_ns=T0)
    found = parts_of(tmp_path / "b.zip")
    assert "later.txt" in found
    assert of(checked(tmp_path / "b.zip"), "later").ok is True
    for forged in (
        {**found, "later.txt": small_world(8).note()},
        {**found, "later.txt": world.note(16)},
        head_with(found, later={**json.loads(found["bundle.json"])["later"], "proof": []}),
    ):
        verdict = checked(written(tmp_path / "f.zip", with_manifest(forged)))
        assert "later" in failing(verdict)


def _moved(kept):  # type: ignore[no-untyped-def]
    import dataclasses

    return dataclasses.replace(kept, entry=dataclasses.replace(kept.entry, t_ns=T0 + 100 * QUARTER))


def test_that_readings_that_the_store_lost_are_named_and_not_taken_for_verified(tmp_path: Path) -> None:
    log = WorldLog(WORLD)

    def leaves(anchored: Anchored) -> list[tuple[str, bytes]] | str:
        return "thinned by the keeping rule" if anchored.batch.source == "weather" else log.leaves(anchored)

    found = log.bundler(leaves).make(tmp_path / "b.zip", FROM, TO, made_ns=T0)
    assert set(found.without.values()) == {"thinned by the keeping rule"}
    verdict = checked(tmp_path / "b.zip")
    assert of(verdict, "readings").ok is None
    assert holds(verdict) is None
    assert verdict.level is None


def test_that_a_store_that_differs_gives_no_readings(tmp_path: Path) -> None:
    log = WorldLog(WORLD)

    def leaves(anchored: Anchored) -> list[tuple[str, bytes]] | str:
        found = log.leaves(anchored)
        assert not isinstance(found, str)
        return [(name, data[:-1] + b"\x01") for name, data in found]

    found = log.bundler(leaves).make(tmp_path / "b.zip", FROM, TO, made_ns=T0)
    assert "the store does not hold what was anchored" in found.without.values()


def test_that_an_interval_without_seals_is_refused_and_leaves_no_file(tmp_path: Path) -> None:
    log = WorldLog(WORLD)
    with pytest.raises(LedgerError, match="nothing of this interval is sealed"):
        log.bundler().make(tmp_path / "b.zip", T0 + 50 * QUARTER, T0 + 51 * QUARTER, made_ns=T0)
    assert not list(tmp_path.iterdir())


def test_that_an_export_that_is_stopped_leaves_no_file(tmp_path: Path) -> None:
    log = WorldLog(WORLD)
    with pytest.raises(Stopped):
        log.bundler().make(tmp_path / "b.zip", FROM, TO, made_ns=T0, progress=lambda share: share > 0.3)
    assert not list(tmp_path.iterdir())


def _reading_left_out(p: Parts) -> Parts:
    rows = WORLD.batches[4].rows
    leaves = [
        readings_leaf(one, rows[one][:-1] if one == "c" else rows[one]) for one in WORLD.batches[4].signals
    ]
    return {**p, "batches/0000000004.bin": b"".join(leaves)}


def _signal_left_out(p: Parts) -> Parts:
    return {**p, "batches/0000000004.bin": b"".join(WORLD.batches[4].leaves[:-1])}


def _reading_added(p: Parts) -> Parts:
    rows = WORLD.batches[4].rows
    last = rows["d"][-1]
    leaves = [*WORLD.batches[4].leaves[:3], readings_leaf("d", [*rows["d"], last])]
    return {**p, "batches/0000000004.bin": b"".join(leaves)}


def _value_changed(p: Parts) -> Parts:
    data = bytearray(p["batches/0000000004.bin"])
    data[60] ^= 1
    return {**p, "batches/0000000004.bin": bytes(data)}


def _signals_swapped(p: Parts) -> Parts:
    leaves = WORLD.batches[4].leaves
    return {**p, "batches/0000000004.bin": b"".join([leaves[1], leaves[0], *leaves[2:]])}


def _readings_of_another_batch(p: Parts) -> Parts:
    return {**p, "batches/0000000004.bin": b"".join(WORLD.batches[7].leaves)}


def _batch_left_out(p: Parts) -> Parts:
    return {name: data for name, data in p.items() if name != "batches/0000000013.bin"}


def _batch_left_out_with_its_record(p: Parts) -> Parts:
    """The late readings, and the leaves from there on: another checkpoint would be needed."""
    cut = {name: data for name, data in p.items() if name != "batches/0000000013.bin"}
    lines = cut["log.jsonl"].splitlines(keepends=True)
    said = json.loads(cut["bundle.json"])
    said["log"]["size"] = 13
    return {**cut, "log.jsonl": b"".join(lines[: 13 - said["log"]["first"]]), "bundle.json": canonical(said)}


def _record_changed(p: Parts) -> Parts:
    return {**p, "log.jsonl": p["log.jsonl"].replace(b'"look"', b'"lock"', 1)}


def _record_left_out(p: Parts) -> Parts:
    lines = p["log.jsonl"].splitlines(keepends=True)
    said = json.loads(p["bundle.json"])
    said["log"]["size"] -= 1
    return {**p, "log.jsonl": b"".join([*lines[:2], *lines[3:]]), "bundle.json": canonical(said)}


def _records_swapped(p: Parts) -> Parts:
    lines = p["log.jsonl"].splitlines(keepends=True)
    return {**p, "log.jsonl": b"".join([lines[1], lines[0], *lines[2:]])}


def _begin_moved(p: Parts) -> Parts:
    """The first batches cut off, with the hashes before them made right: the records hold, the interval is not covered."""
    said, lines = json.loads(p["bundle.json"]), p["log.jsonl"].splitlines(keepends=True)
    import base64

    from app.ledger.log_range import hashes_before

    path = tree_path(WORLD.entries, 7)
    before = [base64.b64encode(one).decode() for one in hashes_before(path, 7, 15)]
    cut = 7 - said["log"]["first"]
    said["log"] |= {"first": 7, "before": before}
    kept = {n: d for n, d in p.items() if n not in ("batches/0000000004.bin", "batches/0000000005.bin")}
    return {**kept, "log.jsonl": b"".join(lines[cut:]), "bundle.json": canonical(said)}


def _of_another_log(p: Parts) -> Parts:
    return {**p, "checkpoint.txt": small_world(8).note()}


def _mixed_of_two_logs(p: Parts) -> Parts:
    other = small_world(8)
    first = json.loads(p["bundle.json"])["log"]["first"]
    lines = b"".join(one + b"\n" for one in other.entries[first:])
    return {**p, "log.jsonl": lines}


def _other_checkpoint(p: Parts) -> Parts:
    return {**p, "checkpoint.txt": WORLD.note(9)}


def _table_changed(p: Parts) -> Parts:
    return {**p, "readings.csv": p["readings.csv"].replace(b",good,", b",bad,", 1)}


def _table_left_out_a_line(p: Parts) -> Parts:
    return {**p, "readings.csv": b"".join(p["readings.csv"].splitlines(keepends=True)[:-1])}


def _longer_interval(p: Parts) -> Parts:
    return head_with(p, to_ns=str(TO + 4 * QUARTER))


def _source_unsaid(p: Parts) -> Parts:
    said = json.loads(p["bundle.json"])
    return head_with(p, sources={"meters": said["sources"]["meters"]})


def _batch_said_to_be_thinned(p: Parts) -> Parts:
    return head_with(_batch_left_out(p), without={"13": "thinned"})


FORGERIES: list[tuple[Callable[[Parts], Parts], set[str]]] = [
    (_reading_left_out, {"readings", "table"}),
    (_signal_left_out, {"readings", "table"}),
    (_reading_added, {"readings", "table"}),
    (_value_changed, {"readings", "table"}),
    (_signals_swapped, {"readings", "table"}),
    (_readings_of_another_batch, {"readings", "table"}),
    (_batch_left_out, {"readings", "table"}),
    (_batch_left_out_with_its_record, {"records", "table"}),
    (_record_changed, {"records"}),
    (_record_left_out, {"records"}),
    (_records_swapped, {"records", "readings"}),
    (_begin_moved, {"complete", "table"}),
    (_of_another_log, {"records", "checkpoint"}),
    (_mixed_of_two_logs, {"records"}),
    (_other_checkpoint, {"records"}),
    (_table_changed, {"table"}),
    (_table_left_out_a_line, {"table"}),
    (_longer_interval, {"readings", "complete"}),
    (_source_unsaid, {"complete"}),
    (_batch_said_to_be_thinned, {"table"}),
]


@pytest.mark.parametrize(("forge", "caught"), FORGERIES, ids=lambda one: getattr(one, "__name__", ""))
def test_that_each_known_forgery_fails_at_its_step(
    forge: Callable[[Parts], Parts], caught: set[str], parts: Parts, tmp_path: Path
) -> None:
    verdict = checked(written(tmp_path / "f.zip", with_manifest(forge(dict(parts)))))
    assert holds(verdict) is False
    assert failing(verdict) >= caught
    assert verdict.level is None


def test_that_a_manifest_that_does_not_fit_is_refused(parts: Parts, tmp_path: Path) -> None:
    for changed in (
        {**parts, "hints.json": canonical({"district": "Elsewhere"})},
        {**parts, "manifest.json": parts["manifest.json"].replace(b'"bytes":6', b'"bytes":7', 1)},
        {**parts, "manifest.json": canonical({"schema": "tvilling-manifest/1", "files": {}})},
    ):
        assert "manifest" in failing(checked(written(tmp_path / "f.zip", changed)))


def test_that_changed_hints_with_a_new_manifest_are_accepted_and_said_to_prove_nothing(
    parts: Parts, tmp_path: Path
) -> None:
    changed = with_manifest({**parts, "hints.json": canonical({"district": "Elsewhere"})})
    verdict = checked(written(tmp_path / "f.zip", changed))
    assert holds(verdict) is True
    assert of(verdict, "hints").ok is None


def test_that_no_flipped_bit_is_accepted(good: Path, tmp_path: Path) -> None:
    data = good.read_bytes()
    hints = data.index(b"hints.json")
    for place in range(0, len(data), 23):
        flipped = bytearray(data)
        flipped[place] ^= 1 << place % 8
        path = tmp_path / "f.zip"
        path.write_bytes(flipped)
        with contextlib.suppress(ProofError):
            assert holds(checked(path)) is not True, f"byte {place} of {len(data)}, hints at {hints}"


def test_that_a_bundle_cut_anywhere_is_refused(good: Path, tmp_path: Path) -> None:
    data = good.read_bytes()
    for length in range(0, len(data), 97):
        (tmp_path / "f.zip").write_bytes(data[:length])
        with pytest.raises(ProofError):
            checked(tmp_path / "f.zip")


def test_that_hostile_zips_are_refused_in_one_line(parts: Parts, tmp_path: Path) -> None:
    entries = list(parts.items())
    bad = [
        ordinary_zip(tmp_path / "flags.zip", [("ø.json", b"{}"), *entries]),
        ordinary_zip(tmp_path / "bomb.zip", [("readings.csv", b"0" * 5_000_000)], zipfile.ZIP_DEFLATED),
        ordinary_zip(tmp_path / "up.zip", [("../../etc/passwd", b"x"), *entries]),
        ordinary_zip(tmp_path / "root.zip", [("/etc/passwd", b"x"), *entries]),
        ordinary_zip(tmp_path / "empty.zip", []),
        ordinary_zip(tmp_path / "many.zip", [(f"a{k}", b"") for k in range(3000)]),
        written(tmp_path / "missing.zip", {n: d for n, d in parts.items() if n != "bundle.json"}),
        written(tmp_path / "unknown.zip", {"aaa": b"", **parts}),
        written(tmp_path / "order.zip", dict(reversed(entries))),
    ]
    with pytest.warns(UserWarning, match="Duplicate"):
        bad.append(ordinary_zip(tmp_path / "twice.zip", [*entries, entries[0]]))
    double = tmp_path / "appended.zip"
    double.write_bytes(written(tmp_path / "w.zip", parts).read_bytes() + b"\x00")
    prefixed = tmp_path / "prefixed.zip"
    prefixed.write_bytes(b"#!/bin/sh\n" + (tmp_path / "w.zip").read_bytes())
    for path in (*bad, double, prefixed):
        with pytest.raises(ProofError) as error:
            checked(path)
        assert "\n" not in str(error.value)


def test_that_a_witness_of_the_later_checkpoint_raises_the_level(tmp_path: Path) -> None:
    world = small_world()
    world.witness = "witness.invalid"
    made(tmp_path / "b.zip", world)
    assert checked(tmp_path / "b.zip", world.trusting(9)).level is Level.E4


def test_that_a_retired_key_is_refused(good: Path) -> None:
    other = Trust.of_log(WORLD.origin, [(WORLD.vkey, 3), (vkey(WORLD.origin, key(8)), None)])
    assert "checkpoint" in failing(checked(good, other))
