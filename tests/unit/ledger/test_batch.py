"""Laws of a batch: its bytes are read back as they were written, in one spelling only, and any bit that changes shows."""

from __future__ import annotations

import json
import struct

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from app.ledger import canonical
from app.ledger.batch import EVER, ROW, ROW_BYTES, Batch, leaf_hashes, pack, read_leaf, signal_leaf
from app.ledger.contract import ProofError
from app.ledger.merkle import leaf_hash, root_of
from app.model.reading import ReadingBatch
from app.proving.grouping import Names, grouped

TIMES = st.integers(-(2**63), 2**63 - 1)
VALUES = st.floats(width=64)
READINGS = st.lists(st.tuples(TIMES, VALUES, st.integers(0, 255), TIMES), min_size=1, max_size=12)
IDS = st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=12)
NAMES = ("a.power_kw", "a.temp_c", "b.power_kw", "ø", "å")


def packed(rows: list[tuple[int, float, int, int]]) -> NDArray[np.void]:
    rows = sorted(rows, key=lambda row: (row[0], row[3]))
    columns = list(zip(*rows, strict=True))
    return pack(
        np.array(columns[0], np.int64),
        np.array(columns[1], np.float64),
        np.array(columns[2], np.uint8),
        np.array(columns[3], np.int64),
    )


@given(IDS, READINGS)
def test_that_what_is_written_is_read_back(name: str, rows: list[tuple[int, float, int, int]]) -> None:
    packed_rows = packed(rows)
    data = signal_leaf(name, packed_rows)
    found_name, found = read_leaf(data)
    assert found_name == name
    assert found.tobytes() == packed_rows.tobytes()
    assert signal_leaf(found_name, found) == data


@given(IDS, READINGS, st.data())
def test_that_a_bit_that_changes_gives_another_leaf_or_none(
    name: str, rows: list[tuple[int, float, int, int]], data: st.DataObject
) -> None:
    raw = signal_leaf(name, packed(rows))
    place = data.draw(st.integers(0, 8 * len(raw) - 1))
    other = bytearray(raw)
    other[place // 8] ^= 1 << place % 8
    assert leaf_hash(bytes(other)) != leaf_hash(raw)
    try:
        found_name, found = read_leaf(bytes(other))
    except ProofError:
        return
    assert (found_name, found.tobytes()) != (name, raw[-len(rows) * ROW_BYTES :])


@given(st.binary(max_size=200))
def test_that_any_bytes_are_a_leaf_or_a_plain_refusal(raw: bytes) -> None:
    for data in (raw, b"tvilling.readings/1\n" + raw):
        try:
            name, rows = read_leaf(data)
        except ProofError:
            continue
        assert signal_leaf(name, rows) == data


def test_that_every_nan_is_the_same_and_the_two_zeros_are_not() -> None:
    quiet, other = (np.array([bits], np.uint64).view(np.float64) for bits in (0x7FF8 << 48, 0xFFF123 << 40))
    one, zero = np.array([1], np.int64), np.zeros(1, np.uint8)
    assert pack(one, quiet, zero, one).tobytes() == pack(one, other, zero, one).tobytes()
    assert pack(one, np.array([0.0]), zero, one).tobytes() != pack(one, np.array([-0.0]), zero, one).tobytes()
    crooked = bytearray(signal_leaf("a", pack(one, quiet, zero, one)))
    crooked[-ROW_BYTES + 8] = 1  # the lowest bit of a nan
    with pytest.raises(ProofError, match="canonical"):
        read_leaf(bytes(crooked))


def test_that_rows_out_of_order_are_refused() -> None:
    rows = packed([(1, 1.0, 0, 1), (2, 2.0, 0, 2)])
    with pytest.raises(ProofError, match="order"):
        read_leaf(signal_leaf("a", rows[::-1]))


BATCHES = st.lists(
    st.tuples(st.integers(0, 4), st.integers(0, 3), VALUES, st.integers(0, 8), st.integers(0, 3)), max_size=30
)
Rows = list[tuple[int, int, float, int, int]]


def stored(rows: Rows) -> ReadingBatch:
    columns = list(zip(*rows, strict=True)) or [()] * 5
    kinds = (np.int32, np.int64, np.float64, np.uint8, np.int64)
    return ReadingBatch(*(np.array(c, kind) for c, kind in zip(columns, kinds, strict=True)))


def root(rows: Rows) -> bytes:
    return root_of(grouped(stored(rows), Names(NAMES)).hashes)


@given(BATCHES)
def test_that_leaves_made_together_are_those_made_one_by_one_in_the_order_of_the_ids_bytes(
    rows: Rows,
) -> None:
    found = grouped(stored(rows), Names(NAMES))
    ids = [NAMES[sid] for sid in found.sids]
    assert ids == sorted({NAMES[row[0]] for row in rows}, key=str.encode)
    assert [leaf_hash(signal_leaf(name, found.of(k))) for k, name in enumerate(ids)] == found.hashes
    assert sum(len(read_leaf(signal_leaf(name, found.of(k)))[1]) for k, name in enumerate(ids)) == len(rows)


@given(BATCHES, st.randoms())
def test_that_the_order_of_storing_counts_only_between_readings_of_one_time_and_arrival(
    rows: Rows, random: object
) -> None:
    once = list({(sid, t, seen): (sid, t, v, q, seen) for sid, t, v, q, seen in rows}.values())
    mixed = list(once)
    random.shuffle(mixed)  # type: ignore[attr-defined]
    assert root(mixed) == root(once)


@given(BATCHES.filter(bool), st.data())
def test_that_each_change_of_a_reading_and_each_one_more_or_less_changes_the_root(
    rows: Rows, data: st.DataObject
) -> None:
    place = data.draw(st.integers(0, len(rows) - 1))
    sid, t, value, quality, seen = rows[place]
    bits = struct.unpack("<Q", struct.pack("<d", value))[0] ^ 1
    changed = [
        ((sid + 1) % 5, t, value, quality, seen),
        (sid, t + 4, value, quality, seen),
        (sid, t, value, quality + 1, seen),
        (sid, t, value, quality, seen + 4),
    ]
    if value == value and struct.unpack("<d", struct.pack("<Q", bits))[0] == struct.unpack("<d", struct.pack("<Q", bits))[0]:  # fmt: skip
        changed.append((sid, t, struct.unpack("<d", struct.pack("<Q", bits))[0], quality, seen))
    before = root(rows)
    for other in changed:
        assert root([*rows[:place], other, *rows[place + 1 :]]) != before
    assert root([*rows[:place], *rows[place + 1 :]]) != before
    assert root([*rows, rows[place]]) != before


def test_that_a_batch_without_readings_has_the_root_of_no_leaves() -> None:
    assert leaf_hashes([], [], np.empty(0, ROW)) == []
    assert root([]) == root_of([])


SPANS = st.tuples(TIMES, TIMES).filter(lambda two: two[0] != two[1]).map(sorted)
# RFC 3339 has four digits for the year: windows as a clock of ours may say
DATED = st.tuples(st.integers(0, 4 * 10**18), st.integers(1, 10**18)).map(lambda two: (two[0], sum(two)))


@given(
    IDS,
    IDS,
    DATED,
    SPANS,
    TIMES,
    st.integers(10**5, 10**9),
    st.integers(1, 10**5),
    st.binary(min_size=32, max_size=32),
)
def test_that_a_record_is_read_back_and_has_one_spelling(
    district: str, source: str, window: tuple[int, int], seen: list[int], run: int, count: int, signals: int, top: bytes
) -> None:  # fmt: skip
    batch = Batch(district, source, *window, seen[0], seen[1], run, count, signals, top)
    data = batch.encode()
    assert Batch.decode(data) == batch
    said = json.loads(data)
    for key in said:
        with pytest.raises(ProofError):
            Batch.decode(canonical.encode({k: v for k, v in said.items() if k != key}))
    with pytest.raises(ProofError):
        Batch.decode(canonical.encode({**said, "more": 1}))
    with pytest.raises(ProofError):
        Batch.decode(json.dumps(said).encode())


@pytest.mark.parametrize(
    "other",
    [
        {"count": -1},
        {"count": True},
        {"count": "3"},
        {"count": None},
        {"signals": -1},
        {"signals": []},
        {"signals": 4},
        {"signals": 0},
        {"count": 0},
        {"root": "AB" * 32},
        {"root": "ab" * 31},
        {"root": " " + "ab" * 32},
        {"root": None},
        {"district": 3},
        {"source": None},
        {"window": None},
        {"window": {"start_ns": "1"}},
        {"seen": {"after_ns": "5", "until_ns": "4"}},
        {"seen": {"after_ns": "4", "until_ns": "9223372036854775808"}},
        {"seen": {"after_ns": "04", "until_ns": "5"}},
        {"seen": {"after_ns": 4, "until_ns": 5}},
        {"run": {"until_ns": "+5"}},
        {"run": {"until_ns": "5", "more": "6"}},
        {"leaf": "tvilling.readings/2"},
        {"tree": "rfc6962"},
        {"schema": "twin.readings.batch/2"},
    ],
)
def test_that_a_record_that_says_something_else_is_refused(other: dict[str, object]) -> None:
    whole = Batch("d", "s", 0, 9, EVER, 9, 9, 3, 2, b"\xab" * 32)
    said = json.loads(whole.encode())
    assert Batch.decode(canonical.encode(said)) == whole
    with pytest.raises(ProofError):
        Batch.decode(canonical.encode({**said, **other}))
