"""ZIP files in one spelling: what is written is read, any unzip opens it, and nothing else is taken for one."""

from __future__ import annotations

import io
import struct
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.ledger.contract import LedgerError, ProofError
from app.ledger.plain_zip import NAME, PlainZip, PlainZipWriter

NAMES = st.from_regex(NAME, fullmatch=True).filter(lambda name: ".." not in name)
ENTRIES = st.dictionaries(NAMES, st.binary(max_size=200), min_size=1, max_size=8)
QUIETLY = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def zipped(entries: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    out = PlainZipWriter(stream)
    for name, data in entries.items():
        out.add(name, data)
    out.finish()
    return stream.getvalue()


def read(path: Path) -> dict[str, bytes]:
    with PlainZip(path) as found:
        return {name: found.read(name) for name in found.names}


@given(ENTRIES)
@QUIETLY
def test_that_what_is_written_is_read_here_and_by_others(tmp_path: Path, entries: dict[str, bytes]) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(zipped(entries))
    assert read(path) == entries
    with zipfile.ZipFile(path) as other:
        assert other.testzip() is None
        assert {name: other.read(name) for name in other.namelist()} == entries
        assert {one.date_time for one in other.infolist()} == {(1980, 1, 1, 0, 0, 0)}


@given(ENTRIES, st.data())
@QUIETLY
def test_that_one_changed_byte_is_refused(
    tmp_path: Path, entries: dict[str, bytes], data: st.DataObject
) -> None:
    raw = bytearray(zipped(entries))
    raw[data.draw(st.integers(0, len(raw) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    path = tmp_path / "a.zip"
    path.write_bytes(raw)
    with pytest.raises(ProofError):
        read(path)


@pytest.mark.parametrize(
    "name",
    ["", "/a", "a/", "../a", "a/../b", "a//b", "A", "a b", "a\\b", "ø", "a/b/c/d", "a" * 70, ".a", "-a"],
)
def test_that_odd_names_are_neither_written_nor_read(tmp_path: Path, name: str) -> None:
    with pytest.raises(ValueError, match="no name"):
        PlainZipWriter(io.BytesIO()).add(name, b"")
    raw = zipped({"x" * max(1, len(name.encode())): b"1"}) if len(name) <= 61 else b""
    path = tmp_path / "a.zip"
    path.write_bytes(raw.replace(b"x" * max(1, len(name.encode())), name.encode() or b"!"))
    with pytest.raises(ProofError):
        read(path)


def test_that_an_entry_that_claims_to_be_huge_is_refused_before_it_is_read(tmp_path: Path) -> None:
    raw = bytearray(zipped({"a": b"1"}))
    struct.pack_into("<II", raw, 18, 0xFFFFFFF0, 0xFFFFFFF0)
    path = tmp_path / "a.zip"
    path.write_bytes(raw)
    with pytest.raises(ProofError, match="too early"):
        read(path)


def test_that_too_many_entries_and_too_much_are_refused_while_writing() -> None:
    out = PlainZipWriter(io.BytesIO())
    out._at = 1_999_500_000
    with pytest.raises(LedgerError, match="shorter interval"):
        out.add("a", b"1")
