"""Proof files of one reading: what they prove, and that each known forgery is found."""

from __future__ import annotations

import dataclasses
import json
import math
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.ledger.contract import ProofError
from app.ledger.log_checks import holds
from app.ledger.reading_proof import ReadingProof, build, parse, verify
from app.model.ledger import Check, Level, Verdict
from tests.unit.ledger.evidence_world import (
    NS,
    QUARTER,
    T0,
    Sealed,
    World,
    canonical,
    key,
    readings_leaf,
    rows,
    sealed,
    small_world,
    tree_path,
    trusted,
    vkey,
)

WORLD = small_world()
BATCH = 4  # meters, second quarter
GOOD = WORLD.reading_proof(BATCH, "b.power_kw", 1)


def checked(proof: ReadingProof, world: World = WORLD) -> Verdict:
    return verify(parse(build(proof)), world.trust)


def failing(verdict: Verdict) -> set[str]:
    return {check.name for check in verdict.checks if check.ok is False}


def of(verdict: Verdict, name: str) -> Check:
    return next(check for check in verdict.checks if check.name == name)


def test_that_a_proof_made_by_hand_holds_and_reaches_the_level_of_a_signed_checkpoint() -> None:
    verdict = checked(GOOD)
    assert holds(verdict) is True
    assert verdict.level is Level.E2
    assert [check.name for check in verdict.checks] == [
        "leaf", "reading", "batch", "batch path", "window", "inclusion", "checkpoint", "hints"
    ]  # fmt: skip


@pytest.mark.parametrize("number", [n for n, one in WORLD.batches.items() if one.rows])
def test_that_every_reading_of_every_batch_can_be_proven(number: int) -> None:
    for signal, found in WORLD.batches[number].rows.items():
        for row in range(len(found)):
            assert holds(checked(WORLD.reading_proof(number, signal, row))) is True


def test_that_unit_and_label_are_said_to_be_proven_by_nothing() -> None:
    changed = dataclasses.replace(GOOD, unit="MW", label="Another roof")
    verdict = checked(changed)
    assert holds(verdict) is True
    assert of(verdict, "hints").ok is None
    assert "nothing authenticates" in of(verdict, "hints").detail


def test_that_without_the_logs_key_nothing_is_said_about_the_signature() -> None:
    other = World(8, "tvilling.invalid/other/01020304")
    verdict = verify(GOOD, other.trust)
    assert of(verdict, "checkpoint").ok is None
    assert verdict.level is Level.E1
    assert holds(verdict) is None


def test_that_a_trusted_witness_raises_the_level() -> None:
    world = small_world()
    world.witness = "witness.invalid"
    proof = world.reading_proof(BATCH, "b.power_kw", 1)
    assert verify(proof, world.trusting(9)).level is Level.E4
    assert verify(proof, world.trust).level is Level.E2


def test_that_a_missing_witness_is_open_and_takes_nothing_away() -> None:
    verdict = verify(GOOD, WORLD.trusting(9))
    assert of(verdict, "witness").ok is None
    assert holds(verdict) is True
    assert verdict.level is Level.E2


def test_that_a_forged_cosignature_of_a_trusted_witness_is_refused() -> None:
    world = small_world()
    world.witness = "witness.invalid"
    proof = world.reading_proof(BATCH, "b.power_kw", 1)
    line = proof.log_proof.splitlines()[-1]
    forged = proof.log_proof.replace(line[-12:], line[-12:-8] + b"AAAA" + line[-4:])
    assert holds(verify(dataclasses.replace(proof, log_proof=forged), world.trusting(9))) is False


def test_that_numbers_beyond_the_usual_survive() -> None:
    odd = [math.nan, math.inf, -math.inf, -0.0, 5e-324, 1.7976931348623157e308, 0.1 + 0.2]
    world = World()
    values = [(T0 + k, value, 7, T0 + 5 * NS) for k, value in enumerate(odd)]
    number = world.add(Sealed("s", T0, T0 + QUARTER, {"x": values}))
    for row in range(len(odd)):
        assert holds(verify(parse(world.proof_file(number, "x", row)), world.trust)) is True


def _other_reading(p: ReadingProof) -> ReadingProof:
    return dataclasses.replace(p, value=p.value + 1)


def _other_time(p: ReadingProof) -> ReadingProof:
    return dataclasses.replace(p, t_ns=p.t_ns + 1)


def _other_quality(p: ReadingProof) -> ReadingProof:
    return dataclasses.replace(p, quality=0)


def _other_arrival(p: ReadingProof) -> ReadingProof:
    return dataclasses.replace(p, seen_ns=p.seen_ns + 1)


def _mixed_of_two_readings(p: ReadingProof) -> ReadingProof:
    other = WORLD.reading_proof(BATCH, "b.power_kw", 2)
    return dataclasses.replace(p, value=other.value)


def _another_signals_leaf(p: ReadingProof) -> ReadingProof:
    other = WORLD.reading_proof(BATCH, "a.power_kw", 1)
    return dataclasses.replace(p, leaf=other.leaf, index=other.index, path=other.path)


def _renamed_signal(p: ReadingProof) -> ReadingProof:
    return dataclasses.replace(p, signal="a.power_kw")


def _leaf_with_a_reading_more(p: ReadingProof) -> ReadingProof:
    more = [*WORLD.batches[BATCH].rows["b.power_kw"], (T0 + 2 * QUARTER - 1, 5.0, 0, T0 + 2 * QUARTER)]
    return dataclasses.replace(
        p, leaf=readings_leaf("b.power_kw", more), t_ns=more[-1][0], value=5.0, quality=0, seen_ns=more[-1][3]
    )


def _leaf_with_a_reading_less(p: ReadingProof) -> ReadingProof:
    return dataclasses.replace(
        p, leaf=readings_leaf("b.power_kw", WORLD.batches[BATCH].rows["b.power_kw"][:3])
    )


def _readings_swapped(p: ReadingProof) -> ReadingProof:
    found = WORLD.batches[BATCH].rows["b.power_kw"]
    return dataclasses.replace(p, leaf=readings_leaf("b.power_kw", [found[1], found[0], *found[2:]]))


def _other_window(p: ReadingProof) -> ReadingProof:
    other = WORLD.reading_proof(BATCH + 3, "b.power_kw", 1)
    return dataclasses.replace(p, batch=other.batch, log_proof=other.log_proof)


def _batch_changed(p: ReadingProof) -> ReadingProof:
    said = json.loads(p.batch)
    said["district"] = "elsewhere"
    return dataclasses.replace(p, batch=canonical(said))


def _batch_of_another_root(p: ReadingProof) -> ReadingProof:
    fake = Sealed("meters", T0 + QUARTER, T0 + 2 * QUARTER, {"b.power_kw": [(p.t_ns, 1e6, 0, p.seen_ns)]})
    return dataclasses.replace(
        p, value=1e6, quality=0, leaf=fake.leaves[0], index=0, path=(), batch=fake.payload
    )


def _batch_in_another_spelling(p: ReadingProof) -> ReadingProof:
    return dataclasses.replace(p, batch=json.dumps(json.loads(p.batch)).encode())


def _path_cut(p: ReadingProof) -> ReadingProof:
    return dataclasses.replace(p, path=p.path[:-1])


def _path_repeated(p: ReadingProof) -> ReadingProof:
    return dataclasses.replace(p, path=(*p.path, p.path[-1]))


def _path_empty(p: ReadingProof) -> ReadingProof:
    return dataclasses.replace(p, path=())


def _path_swapped(p: ReadingProof) -> ReadingProof:
    return dataclasses.replace(p, path=(p.path[1], p.path[0], *p.path[2:]))


def _path_reversed(p: ReadingProof) -> ReadingProof:
    return dataclasses.replace(p, path=p.path[::-1])


def _index_of_the_neighbour(p: ReadingProof) -> ReadingProof:
    return dataclasses.replace(p, index=p.index ^ 1)


def _index_outside(p: ReadingProof) -> ReadingProof:
    return dataclasses.replace(p, index=p.index + 8)


def _log_proof_of_another_leaf(p: ReadingProof) -> ReadingProof:
    return dataclasses.replace(p, log_proof=WORLD.log_proof(BATCH + 1))


def _log_index_wrong(p: ReadingProof) -> ReadingProof:
    return dataclasses.replace(p, log_proof=p.log_proof.replace(b"index 4\n", b"index 5\n"))


def _log_path_cut(p: ReadingProof) -> ReadingProof:
    lines = p.log_proof.split(b"\n")
    return dataclasses.replace(p, log_proof=b"\n".join([*lines[:2], *lines[3:]]))


def _log_path_repeated(p: ReadingProof) -> ReadingProof:
    lines = p.log_proof.split(b"\n")
    return dataclasses.replace(p, log_proof=b"\n".join([*lines[:3], *lines[2:]]))


def _log_path_swapped(p: ReadingProof) -> ReadingProof:
    lines = p.log_proof.split(b"\n")
    lines[2], lines[3] = lines[3], lines[2]
    return dataclasses.replace(p, log_proof=b"\n".join(lines))


def _size_wrong(p: ReadingProof) -> ReadingProof:
    return dataclasses.replace(p, log_proof=p.log_proof.replace(b"\n15\n", b"\n14\n"))


def _other_checkpoint(p: ReadingProof) -> ReadingProof:
    head = p.log_proof.partition(b"\n\n")[0]
    return dataclasses.replace(p, log_proof=head + b"\n\n" + WORLD.note(9))


def _other_log_of_the_same_origin(p: ReadingProof) -> ReadingProof:
    return small_world(8).reading_proof(BATCH, "b.power_kw", 1)


def _signature_of_another_checkpoint(p: ReadingProof) -> ReadingProof:
    line = WORLD.note(9).splitlines()[-1]
    return dataclasses.replace(p, log_proof=p.log_proof.replace(p.log_proof.splitlines()[-1], line))


def _extra_data(p: ReadingProof) -> ReadingProof:
    return dataclasses.replace(p, log_proof=p.log_proof.replace(b"index", b"extra AAAA\nindex", 1))


FORGERIES: list[tuple[Callable[[ReadingProof], ReadingProof], set[str]]] = [
    (_other_reading, {"reading"}),
    (_other_time, {"reading"}),
    (_other_quality, {"reading"}),
    (_other_arrival, {"reading"}),
    (_mixed_of_two_readings, {"reading"}),
    (_another_signals_leaf, {"leaf", "reading"}),
    (_renamed_signal, {"leaf"}),
    (_leaf_with_a_reading_more, {"batch path"}),
    (_leaf_with_a_reading_less, {"batch path"}),
    (_readings_swapped, {"leaf", "batch path"}),
    (_other_window, {"batch path", "window"}),
    (_batch_changed, {"inclusion"}),
    (_batch_of_another_root, {"inclusion"}),
    (_batch_in_another_spelling, {"batch", "inclusion"}),
    (_path_cut, {"batch path"}),
    (_path_repeated, {"batch path"}),
    (_path_empty, {"batch path"}),
    (_path_swapped, {"batch path"}),
    (_path_reversed, {"batch path"}),
    (_index_of_the_neighbour, {"batch path"}),
    (_index_outside, {"batch path"}),
    (_log_proof_of_another_leaf, {"inclusion"}),
    (_log_index_wrong, {"inclusion"}),
    (_log_path_cut, {"inclusion"}),
    (_log_path_repeated, {"inclusion"}),
    (_log_path_swapped, {"inclusion"}),
    (_size_wrong, {"checkpoint"}),
    (_other_checkpoint, {"inclusion"}),
    (_other_log_of_the_same_origin, {"checkpoint"}),
    (_signature_of_another_checkpoint, {"checkpoint"}),
    (_extra_data, {"inclusion"}),
]


@pytest.mark.parametrize(("forge", "caught"), FORGERIES, ids=lambda one: getattr(one, "__name__", ""))
def test_that_each_known_forgery_fails_at_its_step(
    forge: Callable[[ReadingProof], ReadingProof], caught: set[str]
) -> None:
    verdict = checked(forge(GOOD))
    assert holds(verdict) is False
    assert failing(verdict) == caught
    assert verdict.level in (None, Level.E1)


def test_that_an_inner_node_is_not_taken_for_a_leaf() -> None:
    """RFC 9162 section 2.1.1: leaves and nodes are hashed apart, so a node's bytes as leaf data lead nowhere."""
    found = WORLD.batches[BATCH]
    first, second = (tree_path(found.leaves, k)[0] for k in (1, 0))
    node = dataclasses.replace(GOOD, leaf=first + second, index=0, path=GOOD.path[1:])
    assert failing(checked(node)) >= {"leaf", "batch path"}


def test_that_a_reading_outside_the_window_of_its_batch_is_refused_even_if_all_hashes_fit() -> None:
    world = World()
    number = world.add(Sealed("s", T0, T0 + QUARTER, {"x": rows(T0 + QUARTER, 2)}))
    assert failing(verify(world.reading_proof(number, "x"), world.trust)) == {"window"}


def test_that_a_reading_that_arrived_at_another_time_is_refused_even_if_all_hashes_fit() -> None:
    world = World()
    number = world.add(sealed("s", 0, ["x"], until_ns=T0))
    assert failing(verify(world.reading_proof(number, "x"), world.trust)) == {"window"}


def test_that_a_retired_key_cannot_sign_for_a_larger_log() -> None:
    stale, newest = WORLD.vkey, vkey(WORLD.origin, key(8))
    verdict = verify(GOOD, trusted((stale, 10), (newest, None)))
    assert failing(verdict) == {"checkpoint"}
    assert "retired" in of(verdict, "checkpoint").detail
    assert holds(verify(GOOD, trusted((stale, 15), (newest, None)))) is True


BYTES = build(GOOD)


def accepted(data: bytes) -> bool:
    try:
        return holds(verify(parse(data), WORLD.trust)) is True
    except ProofError:
        return False


@pytest.mark.parametrize("bit", range(8))
def test_that_no_flipped_bit_outside_the_hints_is_accepted(bit: int) -> None:
    start = BYTES.index(b'"hints":')
    end = BYTES.index(b"}", start)
    for place in range(bit * 3 % 7, len(BYTES), 7):
        flipped = bytearray(BYTES)
        flipped[place] ^= 1 << bit
        if accepted(bytes(flipped)):
            assert start < place < end, f"byte {place}: {BYTES[place - 20 : place + 20]!r}"


@given(st.integers(0, len(BYTES) - 1), st.integers(0, 60), st.binary(max_size=40))
@settings(max_examples=300, deadline=None)
def test_that_no_other_bytes_in_place_of_some_are_accepted(at: int, length: int, other: bytes) -> None:
    changed = BYTES[:at] + other + BYTES[at + length :]
    start = BYTES.index(b'"hints":')
    if changed != BYTES and accepted(changed):
        again = parse(changed)
        assert dataclasses.replace(again, unit=GOOD.unit, label=GOOD.label) == GOOD
        assert at >= start - 60


@given(st.binary(max_size=300))
def test_that_any_bytes_are_either_a_proof_or_refused_in_one_line(data: bytes) -> None:
    with pytest.raises(ProofError) as error:
        parse(data)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    "change",
    [
        {"schema": "tvilling-proof/2"},
        {"more": 1},
        {"reading": {}},
        {"reading": []},
        {"path": {}},
        {"path": ["AA=="] * 64},
        {"index": -1},
        {"index": True},
        {"index": "1"},
        {"leaf": "AB="},
        {"leaf": None},
        {"hints": {"unit": "kW"}},
        {"hints": {"unit": "x" * 201, "label": ""}},
        {"log_proof": 7},
        {"batch": ["x"]},
        {"anchor": ""},
    ],
)
def test_that_files_of_another_shape_are_refused(change: dict[str, Any]) -> None:
    with pytest.raises(ProofError):
        parse(canonical(json.loads(BYTES) | change))


@pytest.mark.parametrize(
    "value", ["1", "1.50", "+1.5", "01.5", "1e0", " 1.5", "-nan", "NaN", "1_0.0", "0x1", ""]
)
def test_that_a_value_has_one_spelling(value: str) -> None:
    said = json.loads(BYTES)
    said["reading"]["value"] = value
    with pytest.raises(ProofError):
        parse(canonical(said))


def test_that_deep_and_huge_files_are_refused() -> None:
    for data in (b"[" * 100_000, b'{"schema":' * 5000, b" " * 14_000_000):
        with pytest.raises(ProofError):
            parse(data)
