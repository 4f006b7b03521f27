"""A feed that is killed at any moment: what it had stored is whole, and the next run goes on without a gap or a double."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.ledger.contract import LedgerError
from app.ledger.iota.store import IotaStore
from tests.unit.ledger.iota.sim import SimNode, serving

REPO = Path(__file__).resolve().parents[4]
READ = """
import asyncio, sys
from pathlib import Path
from app.feeds.intake import BufferedIntake
from app.feeds.supervisor import supervise
from app.feeds.registry import make_feed
from dataclasses import replace
from tests.unit.feeds.conftest import make_context
from app.model.district import FeedSpec
from tests.unit.ledger.iota.sim import CHAIN, PACKAGE
context = replace(make_context(), ledger_folder=Path(sys.argv[2]))
spec = FeedSpec("x", "iota+" + sys.argv[1], True, {"network": CHAIN, "package": PACKAGE, "poll_s": 0.2, "overlap_s": 0.1})
asyncio.run(supervise("x", lambda: make_feed(spec, context), BufferedIntake("x", context.catalogue)))
"""


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL")
def test_that_a_killed_feed_goes_on_without_a_gap_or_a_double(tmp_path: Path) -> None:
    node, chance = SimNode(), random.Random(5)
    node.page = 50
    node.before = lambda method: time.sleep(0.004)  # so that a kill falls between two answers
    node.grow(700)
    wanted = {f"{t.digest}:0" for t in node.transactions}

    def stored() -> list[str]:
        try:
            store = IotaStore(tmp_path / "iota.sqlite", is_read_only=True)
        except LedgerError:
            return []
        try:
            return [record.id for _, record in store.records(most=10_000)]
        finally:
            store.close()

    with serving(node.answer) as url:
        for turn in range(30):
            child = subprocess.Popen(
                [sys.executable, "-c", READ, url, str(tmp_path)],
                env={**os.environ, "PYTHONPATH": str(REPO)},
            )
            begun = len(node.asked)
            end = time.monotonic() + 20
            patience = chance.randrange(4, 30) if turn < 4 else 10_000
            while (
                time.monotonic() < end and len(node.asked) - begun < patience and len(stored()) < len(wanted)
            ):
                time.sleep(0.005)
            child.send_signal(signal.SIGKILL)
            child.wait()
            found = stored()
            assert len(found) == len(set(found))
            assert set(found) <= wanted
            if turn >= 4 and len(found) == len(wanted):
                break
    assert set(stored()) == wanted
