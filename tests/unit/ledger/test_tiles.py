"""Tiles as c2sp.org/tlog-tiles has them, and a reader that believes none of them before it leads to the signed root."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.ledger.contract import LedgerError, ProofError
from app.ledger.log import TransparencyLog
from app.ledger.merkle import check_consistency, check_inclusion, leaf_hash, root_of
from app.ledger.rotation import trust_of
from app.ledger.stored_tree import WIDTH
from app.ledger.tiles import ENTRIES, TileReader, export, from_folder, pack, tile_of, tile_path, tiles, unpack
from app.ledger.trust_file import Trust
from tests.unit.ledger.log_world import copy_of, entries, log_at


@given(st.one_of(st.integers(0, 63), st.just(ENTRIES)), st.integers(0, 2**62), st.integers(1, 256))
def test_that_a_path_says_level_number_and_width(level: int | str, n: int, width: int) -> None:
    assert tile_of(tile_path(level, n, width)) == (level, n, width)


def test_that_paths_are_those_of_the_specification() -> None:
    assert tile_path(0, 1234067) == "tile/0/x001/x234/067"
    assert tile_path(ENTRIES, 0, 255) == "tile/entries/000.p/255"
    assert tile_path(3, 1000) == "tile/3/x001/000"


@pytest.mark.parametrize(
    "path",
    [
        *("tile/64/000", "tile/00/000", "tile/0/0", "tile/0/x000/001", "tile/0/000.p/0", "tile/0/000.p/256"),
        *(
            "tile/0/000.p/07",
            "tile/0/../000",
            "tile/-1/000",
            "tile/0/000/",
            "tile/0/001/002",
            "checkpoint",
            "",
        ),
        *("tile/0/" + "x001/" * 100 + "000", "tile/0/٠٠٠", "tile/0/000\n"),
    ],
)
def test_that_a_path_has_one_spelling(path: str) -> None:
    with pytest.raises(ProofError):
        tile_of(path)


def test_that_a_tree_has_the_tiles_that_the_specification_counts() -> None:
    """Its own example: 70,000 leaves; and 256, which have a tile of width 1 above."""
    found = [one for one in tiles(70_000) if one[0] != ENTRIES]
    widths = {level: [width for at, _, width in found if at == level] for level in (0, 1, 2, 3)}
    assert widths == {0: [256] * 273 + [112], 1: [256, 17], 2: [1], 3: []}
    assert list(tiles(256)) == [(ENTRIES, 0, 256), (0, 0, 256), (1, 0, 1)]
    assert list(tiles(0)) == []


@given(st.lists(st.binary(max_size=300), max_size=256))
def test_that_a_bundle_comes_back_as_it_was_and_in_no_other_width(leaves: list[bytes]) -> None:
    assert unpack(pack(leaves), len(leaves)) == leaves
    for width in (len(leaves) + 1, max(len(leaves) - 1, 0)):
        if width != len(leaves):
            with pytest.raises(ProofError):
                unpack(pack(leaves), width)
    with pytest.raises(ProofError):
        unpack(pack([*leaves, b"xyz"])[:-1], len(leaves) + 1)


@settings(max_examples=15)
@given(st.lists(st.sampled_from([1, 2, 100, 255, 256, 257, 512, 700]), min_size=1, max_size=4), st.data())
def test_that_whoever_has_the_files_can_prove_any_leaf_and_any_growth(
    tmp_path_factory: pytest.TempPathFactory, counts: list[int], data: st.DataObject
) -> None:
    folder = tmp_path_factory.mktemp("log")
    log = log_at(folder / "log")
    for count in counts:
        log.append(entries(count, log.size))
        export(log, folder / "tiles")
    size = log.size
    reader = TileReader(from_folder(folder / "tiles"), trust_of(log))
    index = data.draw(st.integers(0, size - 1))
    assert reader.path(index) == log.inclusion(index)
    check_inclusion(leaf_hash(entries(index + 1)[index].data), index, size, reader.path(index), log.root())
    old = data.draw(st.integers(1, size))
    check_consistency(old, size, reader.consistency(old), log.root(old), reader.point.root)
    leaves = [leaf for n in range(-(-size // WIDTH)) for leaf in reader.entries(n)]
    assert leaves == [one.data for one in entries(size)]
    assert root_of([leaf_hash(leaf) for leaf in leaves]) == reader.point.root
    assert export(log, folder / "tiles") == 1
    log.close()


@pytest.fixture
def log(tmp_path: Path) -> TransparencyLog:
    log = log_at(tmp_path / "log")
    log.append(entries(256 * 3))
    export(log, tmp_path / "tiles")
    return log


def read_all(fetch: Callable[[str, int], bytes], trust: Trust) -> None:
    reader = TileReader(fetch, trust)
    for n in range(-(-reader.point.size // WIDTH)):
        reader.entries(n)
    reader.path(0)


@pytest.mark.parametrize("size", [768, 900])
def test_that_a_byte_changed_in_any_file_is_noticed(tmp_path: Path, log: TransparencyLog, size: int) -> None:
    """With 768 leaves each tile of level 0 is whole, so the root says nothing of it but through the level above."""
    log.append(entries(size - 768, 768))
    export(log, tmp_path / "tiles")
    fetch, trust = from_folder(tmp_path / "tiles"), trust_of(log)
    read_all(fetch, trust)
    paths = ["checkpoint", *(tile_path(*one) for one in tiles(size))]
    assert len(paths) >= 8
    for path in paths:
        whole = fetch(path, 10**8)
        for bad in (
            whole[:-1],
            whole + b"x",
            b"",
            *(flipped(whole, place) for place in (0, len(whole) // 2)),
        ):

            def spoilt(asked: str, most: int, path: str = path, bad: bytes = bad) -> bytes:
                return bad if asked == path else fetch(asked, most)

            with pytest.raises(ProofError):
                read_all(spoilt, trust)
    log.close()


def flipped(data: bytes, place: int) -> bytes:
    return data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]


def test_that_a_whole_tile_of_another_log_is_not_believed(tmp_path: Path, log: TransparencyLog) -> None:
    trust = trust_of(log)
    other = copy_of(log, tmp_path / "other")
    log = log_at(tmp_path / "log")
    other.append(entries(256, 768, "other"))
    log.append(entries(256, 768))
    export(log, tmp_path / "tiles")
    export(other, tmp_path / "others")
    mine, theirs = from_folder(tmp_path / "tiles"), from_folder(tmp_path / "others")
    with pytest.raises(ProofError, match="root"):
        read_all(lambda path, most: (theirs if path.startswith("tile/1/") else mine)(path, most), trust)
    with pytest.raises(ProofError, match="root"):
        read_all(lambda path, most: (theirs if path.startswith("tile/0/003") else mine)(path, most), trust)
    with pytest.raises(LedgerError, match="another"):
        export(other, tmp_path / "tiles")
    for one in (log, other):
        one.close()


def test_that_a_checkpoint_of_nobody_that_is_trusted_is_not_read(
    tmp_path: Path, log: TransparencyLog
) -> None:
    with pytest.raises(ProofError, match="trusted"):
        TileReader(from_folder(tmp_path / "tiles"), Trust())
    with pytest.raises(LedgerError, match="No such file"):
        TileReader(from_folder(tmp_path / "nothing"), trust_of(log))
    log.close()


def test_that_an_empty_log_has_a_checkpoint_only(tmp_path: Path) -> None:
    log = log_at(tmp_path / "log")
    assert export(log, tmp_path / "tiles") == 1
    reader = TileReader(from_folder(tmp_path / "tiles"), trust_of(log))
    assert (reader.point.size, reader.consistency(0)) == (0, ())
    for ask in (reader.path, reader.entries):
        with pytest.raises(ProofError):
            ask(0)
    log.close()
