"""Tables from files as people have them: dialects, encodings, ragged lines, packed, cut off, hostile."""

from __future__ import annotations

import csv
import gzip
import io
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.tables.block import BadTable, Block
from app.tables.bytes_of import BytesOf
from app.tables.csv_block import parse_block
from app.tables.csv_dialect import CsvDialect, sniff
from app.tables.csv_table import CsvTable
from app.tables.lines import line_blocks
from app.tables.opening import open_table


def write(folder: Path, name: str, data: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def all_of(
    path: Path, dialect: CsvDialect | None = None, block: int = 1 << 20
) -> tuple[dict[str, list[str]], list[int], list[tuple[int, str]]]:
    """Columns, the lines of the rows, and (line, text) of the ragged ones."""
    table = (
        CsvTable(path, dialect, block=block) if path.name.endswith((".csv", ".csv.gz")) else open_table(path)
    )
    columns: dict[str, list[str]] = {name: [] for name in table.names}
    lines: list[int] = []
    ragged: list[tuple[int, str]] = []
    for part in table.blocks():
        for name in table.names:
            columns[name] += part.columns[name].to_pylist()
        lines += part.lines.tolist()
        ragged += [(f.line, f.text) for f in part.ragged]
    return columns, lines, ragged


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("t;v\n2020-01-01;1,5\n2020-01-02;2,5\n", {"delimiter": ";", "decimal": ",", "header": True}),
        ("t,v\n2020-01-01,1.5\n", {"delimiter": ",", "decimal": ".", "header": True}),
        ("t\tv\n2020-01-01\t1.5\n", {"delimiter": "\t"}),
        ("2020-01-01 00:00,1.5\n2020-01-01 01:00,2.5\n", {"header": False}),
        ("Report of the city\nmade today\nt;v\n2020-01-01;1\n2020-01-02;2\n2020-01-03;2\n", {"skip": 2, "delimiter": ";"}),
        ("# made today\n# by hand\nt,v\n1,2\n3,4\n", {"comment": "#", "skip": 0}),
        ("a|b\n1|2\n", {"delimiter": "|"}),
        ("only\n1.5\n2.5\n", {"header": True, "decimal": "."}),
        ("\ufefftid;verdi\nx;1\n", {"encoding": "utf-8", "delimiter": ";"}),
    ],
)  # fmt: skip
def test_that_a_dialect_is_recognised(text: str, wanted: dict[str, object]) -> None:
    found = sniff(text.encode())
    assert {name: getattr(found, name) for name in wanted} == wanted


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le"])
def test_that_letters_of_norway_survive_every_usual_encoding(tmp_path: Path, encoding: str) -> None:
    text = "sted;verdi\nTrøndelag, Åsveien;1,5\n"
    data = b"\xff\xfe" + text.encode("utf-16-le") if encoding == "utf-16-le" else text.encode(encoding)
    columns, lines, ragged = all_of(write(tmp_path, "a.csv", data))
    assert columns == {"sted": ["Trøndelag, Åsveien"], "verdi": ["1,5"]}
    assert (lines, ragged) == ([2], [])


@pytest.mark.parametrize("block", [16, 64, 1 << 20])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_that_ragged_lines_are_counted_with_their_line(tmp_path: Path, block: int, end: str) -> None:
    rows = ["# head", "t,v,w", "1,2,3", "", "4,5", "# note", "6,7,8", "9,10,11,12", "13,14,15"]
    columns, lines, ragged = all_of(
        write(tmp_path, "a.csv", end.join(rows) + end), CsvDialect(comment="#"), block
    )
    assert columns["t"] == ["1", "6", "13"]
    assert lines == [3, 7, 9]
    assert ragged == [(5, "4,5"), (8, "9,10,11,12")]


def test_that_a_line_end_inside_quotes_ends_no_row(tmp_path: Path) -> None:
    path = write(tmp_path, "a.csv", 't,note,v\n1,"two\nlines, ""quoted""",3\n4,x,5\n6,7\n')
    columns, lines, ragged = all_of(path, block=20)
    assert columns["note"] == ['two\nlines, "quoted"', "x"]
    assert lines == [2, 4]
    assert ragged == [(5, "6,7")]


def test_that_a_quote_nobody_closes_costs_its_own_line_only(tmp_path: Path) -> None:
    body = "".join(f"{k},{k},3\n" for k in range(2000))
    path = write(tmp_path, "a.csv", f't,v,w\n1,"open,3\n{body}')
    columns, _, ragged = all_of(path)
    assert len(columns["t"]) == 2000
    assert ragged == [(2, '1,"open,3')]


@given(
    st.lists(st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\r\0"), max_size=8), min_size=3, max_size=3), min_size=1, max_size=30),
    st.integers(8, 200),
)  # fmt: skip
def test_that_any_table_that_csv_writes_is_read_back_whatever_the_blocks(
    rows: list[list[str]], size: int
) -> None:
    rows = [[f"x{cell}" for cell in row] for row in rows]
    stream = io.StringIO()
    csv.writer(stream, lineterminator="\n", quoting=csv.QUOTE_ALL).writerows(rows)
    source = io.BytesIO(stream.getvalue().encode())
    found: list[list[str]] = []
    line = 1
    row = 0
    for data in line_blocks(source.read, size=size):
        block: Block = parse_block(data, ("a", "b", "c"), ("a", "b", "c"), CsvDialect(), line, row)
        assert not block.ragged
        found += [list(r) for r in zip(*(block.columns[n].to_pylist() for n in "abc"), strict=True)]
        line, row = line + data.count(b"\n"), block.end_row
    assert found == rows


def test_that_names_are_unique_and_never_empty(tmp_path: Path) -> None:
    columns, _, _ = all_of(write(tmp_path, "a.csv", "t,v,v,\n1,2,3,4\n"))
    assert list(columns) == ["t", "v", "v (2)", "column 4"]


def test_that_rows_that_end_with_a_delimiter_are_not_ragged(tmp_path: Path) -> None:
    columns, lines, ragged = all_of(write(tmp_path, "a.csv", "t;v\n1;2;\n3;4;\n"))
    assert (columns["v"], lines, ragged) == (["2", "4"], [2, 3], [])


def test_that_packed_and_json_lines_and_parquet_are_read(tmp_path: Path) -> None:
    packed = tmp_path / "a.csv.gz"
    packed.write_bytes(gzip.compress(b"t,v\n1,2\n"))
    assert all_of(packed)[0] == {"t": ["1"], "v": ["2"]}
    lines = write(
        tmp_path, "a.jsonl", '{"t": 1, "at": {"v": 2.5}}\n\nnot json\n[1]\n{"t": 2, "at": {"v": null}}\n'
    )
    columns, numbers, ragged = all_of(lines)
    assert columns == {"t": ["1", "2"], "at.v": ["2.5", ""]}
    assert (numbers, [line for line, _ in ragged]) == ([1, 5], [3, 4])
    pq.write_table(pa.table({"t": [1, 2], "v": [0.5, None]}), tmp_path / "a.parquet")
    table = open_table(tmp_path / "a.parquet")
    block = next(table.blocks())
    assert (block.columns["v"].to_pylist(), list(table.kinds)) == ([0.5, None], ["number", "number"])


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("a.csv", b"", "is empty"),
        ("a.csv", b"\x00\x01\x02" * 50, "no text"),
        ("a.csv.gz", gzip.compress(b"t,v\n" + b"1,2\n" * 300_000)[:-900], "cut off"),
        ("a.parquet", b"PAR1 and then nothing", "Parquet"),
        ("a.parquet", b"t,v\n", "no Parquet file"),
        ("a.jsonl", b"[{}]", "JSON array"),
        ("a.jsonl", b"{" * 100_000, "no JSON object"),
        ("a.csv", b"a," * 5000 + b"b\n1\n", "columns"),
    ],
)
def test_that_what_is_no_table_is_refused_in_one_line(
    tmp_path: Path, name: str, data: bytes, says: str
) -> None:
    with pytest.raises(BadTable, match=says) as caught:
        for _ in open_table(write(tmp_path, name, data)).blocks():
            pass
    assert "\n" not in str(caught.value)


def test_that_a_small_packed_file_cannot_grow_without_bound(tmp_path: Path) -> None:
    path = write(tmp_path, "bomb.csv.gz", gzip.compress(b"1,2\n" * 1_000_000))
    with BytesOf(path, most_unpacked=1 << 20) as source, pytest.raises(BadTable, match="unpacks to more"):
        list(iter(lambda: source.read(1 << 16), b""))
