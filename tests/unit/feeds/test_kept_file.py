"""What feeds keep from one start to the next: files that are broken, torn, or written by somebody else."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.feeds.gaps import FAR_NS, OVERLAP_NS, are_sound, joined, without
from app.feeds.kept_file import KeptFile, write_whole
from app.feeds.ngsi_memory import Given, Kept
from app.feeds.sensorthings_state import State
from app.model.signal import Signal

NOW = 1_767_268_800 * 10**9
SIGNAL = Signal("a.t", "a", "t", "T", "°C", 60.0)
ANY = st.integers(-(2**70), 2**70)
GAPS = st.lists(st.tuples(ANY, ANY), max_size=6)


def file_in(folder: Path, life: str = "x") -> KeptFile[Kept]:
    return KeptFile(folder, "ngsi-seen", "city", Kept, life)


@settings(max_examples=200)
@given(content=st.binary(max_size=300) | st.recursive(st.none() | st.integers() | st.text(max_size=5), lambda i: st.lists(i, max_size=3) | st.dictionaries(st.sampled_from(["life", "streams", "a.t"]), i, max_size=3)).map(lambda j: json.dumps(j).encode()))  # fmt: skip
def test_that_a_file_of_anything_tells_nothing_and_raises_nothing(
    content: bytes, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("feeds")
    for file in (file_in(folder), State(folder, "city", "x")):
        file.write({})
        (path,) = (p for p in folder.iterdir() if p.suffix == ".json")
        path.write_bytes(content)
        left, _ = file.read()
        assert all(isinstance(name, str) for name in left)
        path.unlink()


@given(floor=ANY, gaps=GAPS, seen=st.dictionaries(ANY, st.lists(st.floats(allow_nan=False), max_size=10).map(tuple), max_size=20), is_ours=st.booleans(), stored=st.none() | st.just((NOW - 10**9, 1.0)))  # fmt: skip
def test_that_numbers_that_cannot_be_cost_no_more_than_the_memory(
    floor: int,
    gaps: list[tuple[int, int]],
    seen: dict[int, tuple[float, ...]],
    is_ours: bool,
    stored: tuple[int, float] | None,
) -> None:
    one = Given(SIGNAL, OVERLAP_NS)
    one.begin(stored, Kept(floor, gaps, seen), NOW, is_ours=is_ours, history_ns=None)
    assert are_sound(one.gaps)
    assert all(until_ns <= NOW for _, until_ns in one.gaps)
    one.again(NOW + 10**9)
    assert are_sound(one.gaps)
    assert one.is_new(NOW + 10**9, 5.0) or NOW + 10**9 in seen


@given(gaps=GAPS, cut=st.tuples(st.integers(0, 2**62), st.integers(0, 2**62)), at=st.integers(0, 2**62))
def test_that_what_was_had_is_missing_no_more_and_nothing_else_is_lost(
    gaps: list[tuple[int, int]], cut: tuple[int, int], at: int
) -> None:
    def has(parts: list[tuple[int, int]], t_ns: int) -> bool:
        return any(a <= t_ns < b for a, b in parts)

    whole = joined(gaps)
    assert are_sound(whole)
    low, high = min(cut), max(cut)
    left = without(whole, low, high)
    for t_ns in (at, low, high, low - 1, high - 1, *(edge for gap in whole for edge in gap)):
        assert has(left, t_ns) == (has(whole, t_ns) and not low <= t_ns < high)
        if 0 <= t_ns < FAR_NS:
            assert has(whole, t_ns) == has(gaps, t_ns)


def test_that_what_was_written_comes_back_and_says_whose_it_is(tmp_path: Path) -> None:
    kept = {'a."b\\': Kept(5, [(1, 2)], {5: (1.0, 1e300), 6: (-0.5,)}), "c": Kept(0, [], {})}
    file_in(tmp_path).write(kept)
    assert file_in(tmp_path).read() == (kept, True)
    assert file_in(tmp_path, "y").read() == (kept, False)
    assert KeptFile(None, "ngsi-seen", "city", Kept).read() == ({}, False)


def test_that_a_folder_that_cannot_be_written_costs_only_the_memory(tmp_path: Path) -> None:
    (tmp_path / "feeds").write_text("no folder")
    file = file_in(tmp_path / "feeds")
    file.write({"a": Kept(0, [], {})})
    assert file.read() == ({}, False)


def test_that_a_crash_while_writing_leaves_the_one_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_whole(tmp_path / "x.json", b"old")

    def dies(self: Path, target: Path) -> Path:
        raise OSError("no power")

    monkeypatch.setattr(Path, "replace", dies)
    with pytest.raises(OSError, match="no power"):
        write_whole(tmp_path / "x.json", b"new")
    assert (tmp_path / "x.json").read_bytes() == b"old"
