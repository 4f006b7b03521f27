"""What the transparency log costs: appends of one and of 1,000 records, and paths in a log of a million leaves.

    python benchmarks/ledger_log.py [--leaves 1000000] [--batch 1000] [--singles 300]

Records are of the size of a trade (0.7 kB). Each append is durable and signed when it returns. Files lie in the temporary folder.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from app.ledger import canonical  # noqa: E402
from app.ledger.checkpoint import Checkpoint  # noqa: E402
from app.ledger.contract import Entry  # noqa: E402
from app.ledger.entry_proof import verify_entry  # noqa: E402
from app.ledger.keys import KeyKeeper  # noqa: E402
from app.ledger.log import TransparencyLog  # noqa: E402
from app.ledger.merkle import check_consistency, leaf_hash, path_of, root_of  # noqa: E402
from app.ledger.note import parse  # noqa: E402
from app.ledger.rotation import trust_of  # noqa: E402
from app.ledger.tiles import TileReader, export, from_folder  # noqa: E402
from app.ledger.tlog_proof import TlogProof  # noqa: E402


def trade(number: int) -> Entry:
    words = {f"field_{k}": f"{number:08d} something of the usual length" for k in range(11)}
    return Entry(
        "twin.energy.trade/1", number * 10**9, canonical.encode({"schema": "twin.energy.trade/1", **words})
    )


def timed(what: str, run: Callable[[], object], count: int, unit: str = "each") -> None:
    spent = []
    for _ in range(count):
        start = time.perf_counter()
        run()
        spent.append(time.perf_counter() - start)
    spent.sort()
    print(
        f"{what:48} {1e3 * spent[count // 2]:9.2f} ms median, {1e3 * spent[-1 - count // 100]:9.2f} ms p99, {unit}"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--leaves", type=int, default=1_000_000)
    parser.add_argument("--batch", type=int, default=1000)
    parser.add_argument("--singles", type=int, default=300)
    given = parser.parse_args()
    hashes = [leaf_hash(bytes([k & 255, k >> 8])) for k in range(10_000)]
    timed("root of 10,000 leaf hashes", lambda: root_of(hashes), 50)
    timed("path in a tree of 10,000 leaf hashes", lambda: path_of(hashes, 4711), 50)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        log = TransparencyLog.open(folder / "ledger" / "log.sqlite", KeyKeeper(folder), "bench")
        next_one = 0

        def append(count: int) -> None:
            nonlocal next_one
            log.append([trade(k) for k in range(next_one, next_one + count)])
            next_one += count

        timed("append of one record", lambda: append(1), given.singles)
        start = time.perf_counter()
        while next_one < given.leaves:
            append(min(given.batch, given.leaves - next_one))
        took = time.perf_counter() - start
        size = log.path.stat().st_size
        print(
            f"{next_one:,} records in appends of {given.batch}: {took:.1f} s, {next_one / took:,.0f} a second,"
            f" {size / 1e6:,.0f} MB, {size / next_one:,.0f} bytes each with {len(trade(1).data)} of its own"
        )
        timed(f"append of {given.batch} to them", lambda: append(given.batch), 20)
        path = log.path
        log.close()

        def reopened() -> None:
            TransparencyLog.open(path, KeyKeeper(folder), "bench").close()

        timed("open, with the check of its newest checkpoint", reopened, 20)
        log = TransparencyLog.open(path, KeyKeeper(folder), "bench")
        dice = random.Random(1)
        timed("path of any leaf", lambda: log.inclusion(dice.randrange(next_one)), 1000)
        old = next_one // 3
        timed("consistency from any earlier size", lambda: log.consistency(dice.randrange(1, next_one)), 1000)
        point = Checkpoint.of(parse(log.checkpoint())[0])
        check_consistency(old, next_one, log.consistency(old), log.root(old), point.root)
        trust, index = trust_of(log), dice.randrange(next_one)
        leaf = log.get(index).entry.data
        proof = TlogProof(index, log.inclusion(index), log.checkpoint()).data
        timed("check of a proof file, signature and all", lambda: verify_entry(leaf, proof, trust), 300)
        timed(
            "find: the newest 100 of a kind",
            lambda: log.find(["twin.energy.*"], newest_first=True, most=100),
            50,
        )
        timed("find: a kind of which there is none", lambda: log.find(["twin.key.rotation/1"]), 20)
        span = (next_one // 2 * 10**9, (next_one // 2 + 100) * 10**9)
        timed("find: 100 records by their time", lambda: log.find([], *span), 50)
        start = time.perf_counter()
        files = export(log, folder / "tiles")
        print(f"export as tiles: {files:,} files in {time.perf_counter() - start:.1f} s")
        start = time.perf_counter()
        reader = TileReader(from_folder(folder / "tiles"), trust)
        for n in range(0, -(-next_one // 256), max(1, next_one // 256 // 100)):
            reader.entries(n)
        print(f"reading every hundredth part of them: {time.perf_counter() - start:.2f} s")
        log.close()


if __name__ == "__main__":
    main()
