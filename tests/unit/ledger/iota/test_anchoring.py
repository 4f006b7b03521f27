"""Anchoring: dry first, cost known, signature really checked by the node, and the receipt linked to our log's record."""

from __future__ import annotations

import asyncio
import hashlib
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import keyring
import pytest

from app.ledger import canonical
from app.ledger.contract import Entry
from app.ledger.iota.anchoring import AnchorError, execute, prepare, shown
from app.ledger.iota.checking import check, subjects
from app.ledger.iota.gathering import Gatherer
from app.ledger.iota.networks import Network
from app.ledger.iota.notarization import read_event
from app.ledger.iota.questions import Wanted
from app.ledger.iota.reader import IotaReader, WrongChain
from app.ledger.iota.rpc import Rpc
from app.ledger.iota.store import IotaStore
from app.ledger.iota.wallet import Wallet, entry
from app.ledger.keys import KeyKeeper
from app.ledger.log import TransparencyLog
from app.main import main
from app.model.ledger import Level
from tests.unit.feeds.test_secrets import Memory
from tests.unit.ledger.iota.sim import CHAIN, PACKAGE, Direct, SimNode, key_of, serving

NET = Network("test", CHAIN)
SECRET = hashlib.sha256(b"key 9").digest().hex()
PAYLOAD = b'{"schema":"twin.anchor.batch/1"}'


def world() -> tuple[SimNode, Rpc, Wallet]:
    node, wallet = SimNode(), Wallet(key_of(9))
    node.balances[wallet.address] = 50_000_000
    node.grow(1)
    return node, Rpc(Direct(node), "node.test"), wallet


async def _no_sleep(_s: float) -> None: ...


def test_that_nothing_is_sent_by_preparing() -> None:
    node, rpc, wallet = world()
    plan = asyncio.run(prepare(rpc, NET, PACKAGE, wallet.address, PAYLOAD, "why"))
    assert plan.cost == 1_000_000 + node.gas_used
    assert plan.budget > plan.cost
    methods = [method for method, _ in node.asked]
    assert "iota_dryRunTransactionBlock" in methods
    assert "iota_executeTransactionBlock" not in methods


def test_that_an_anchor_is_carried_out_and_its_receipt_names_the_object() -> None:
    node, rpc, wallet = world()
    plan = asyncio.run(prepare(rpc, NET, PACKAGE, wallet.address, PAYLOAD, "why"))
    receipt = asyncio.run(execute(rpc, plan, wallet.sign(plan.transaction), sleep=_no_sleep))
    made = node.transactions[-1]
    assert receipt.tx == made.digest == plan.digest
    assert receipt.checkpoint == made.checkpoint
    event = read_event(f"{PACKAGE}::locked_notarization::LockedNotarizationCreated", made.events[0].contents)
    assert event is not None
    assert receipt.object == event.object


def test_that_a_signature_of_another_key_is_refused_by_the_node() -> None:
    _, rpc, wallet = world()
    plan = asyncio.run(prepare(rpc, NET, PACKAGE, wallet.address, PAYLOAD, "why"))
    with pytest.raises(AnchorError, match="is not known; look it up"):
        asyncio.run(execute(rpc, plan, Wallet(key_of(8)).sign(plan.transaction), sleep=_no_sleep))


def test_that_a_lost_answer_is_looked_up_and_not_sent_twice() -> None:
    node, rpc, wallet = world()
    plan = asyncio.run(prepare(rpc, NET, PACKAGE, wallet.address, PAYLOAD, "why"))
    honest = node.do_executeTransactionBlock

    def lost(*args: Any) -> dict[str, Any]:
        honest(*args)
        return {"digest": 5}

    node.do_executeTransactionBlock = lost  # type: ignore[method-assign]
    receipt = asyncio.run(execute(rpc, plan, wallet.sign(plan.transaction), sleep=_no_sleep))
    assert receipt.tx == plan.digest
    assert [m for m, _ in node.asked].count("iota_executeTransactionBlock") == 1


def test_that_another_chain_an_empty_purse_and_an_absurd_cost_are_named() -> None:
    node, rpc, wallet = world()
    with pytest.raises(WrongChain, match="nothing was sent"):
        asyncio.run(prepare(rpc, Network("main", "6364aad5"), PACKAGE, wallet.address, PAYLOAD, "why"))
    node.gas_used = 5_000_000_000
    with pytest.raises(AnchorError, match="cannot be right"):
        asyncio.run(prepare(rpc, NET, PACKAGE, wallet.address, PAYLOAD, "why"))
    node.balances.clear()
    with pytest.raises(AnchorError, match="not enough"):
        asyncio.run(prepare(rpc, NET, PACKAGE, wallet.address, PAYLOAD, "why"))


def test_that_the_feed_links_an_anchor_that_it_reads_to_the_log_s_record() -> None:
    _, rpc, wallet = world()
    said = {
        "schema": "twin.anchor.batch/1",
        "source": "tvilling.invalid/town/0a1b2c3d",
        "count": 12,
        "root": "ab" * 32,
    }
    plan = asyncio.run(prepare(rpc, NET, PACKAGE, wallet.address, canonical.encode(said), "why"))
    asyncio.run(execute(rpc, plan, wallet.sign(plan.transaction), sleep=_no_sleep))
    store = IotaStore(None)
    gatherer = Gatherer(rpc, store, NET, check=check, link=subjects)
    reader = IotaReader(rpc, store, NET, Wanted(sender=wallet.address), gatherer=gatherer)

    async def go() -> None:
        await reader.connect()
        await reader.round()

    asyncio.run(go())
    ((_, record),) = store.records()
    assert "log:tvilling.invalid/town/0a1b2c3d#11" in record.subjects
    assert record.level is Level.V2
    store.close()


def test_that_money_is_shown_in_full() -> None:
    assert shown(3_345_600) == "0.0033456 IOTA"
    assert shown(2_000_000_000) == "2 IOTA"
    assert shown(0) == "0 IOTA"


def test_that_a_wallet_never_shows_its_key() -> None:
    assert SECRET not in repr(Wallet(key_of(9)))


# -- the command -------------------------------------------------------------------------------------------------------------


@pytest.fixture
def memory(monkeypatch: pytest.MonkeyPatch) -> Iterator[Memory]:
    monkeypatch.delenv("TVILLING_NO_KEYRING", raising=False)
    before, backend = keyring.get_keyring(), Memory()
    keyring.set_keyring(backend)
    yield backend
    keyring.set_keyring(before)


@pytest.fixture
def data(tmp_path: Path, memory: Memory) -> Path:
    folder = tmp_path / "districts" / "trondheim" / "ledger"
    log = TransparencyLog.open(folder / "log.sqlite", KeyKeeper(folder, memory), "trondheim")
    log.append([Entry("twin.note/1", k, canonical.encode({"k": k})) for k in range(5)])
    log.close()
    return tmp_path


def _run(capsys: pytest.CaptureFixture[str], data: Path, *args: str) -> tuple[int, str, str]:
    status = main(["--data", str(data), "ledger", "anchor", *args])
    out, err = capsys.readouterr()
    assert SECRET not in out + err
    assert "Traceback" not in err
    return status, out, err


def test_that_the_command_tries_dry_asks_anchors_and_records(
    memory: Memory, data: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(SECRET + "\n"))
    assert _run(capsys, data, "--network", CHAIN, "--keep-key")[0] == 0
    assert any(entry(CHAIN) in str(key) for key in memory.kept)
    node, _, wallet = world()
    with serving(node.answer) as url:
        call = ("--network", CHAIN, "--url", url, "--package", PACKAGE, "--json")
        status, out, _ = _run(capsys, data, *call, "--dry-run")
        told = json.loads(out)
        assert (status, told["executed"], told["count"]) == (0, False, 5)
        assert told["sender"] == wallet.address
        monkeypatch.setattr("sys.stdin", io.StringIO(""))
        status, _, err = _run(capsys, data, *call)
        assert status == 2
        assert "nothing was sent" in err
        status, out, _ = _run(capsys, data, *call, "--yes")
        told = json.loads(out)
        assert (status, told["executed"], told["record"]) == (0, True, 5)
        status, _, err = _run(capsys, data, *call, "--yes")
        assert status == 2
        assert "not anchored already" in err
    folder = data / "districts" / "trondheim" / "ledger"
    log = TransparencyLog.read(folder / "log.sqlite")
    kept = log.get(5)
    root, origin = log.root(5).hex(), log.origin
    log.close()
    said = json.loads(kept.entry.data)
    assert said["anchor"] == {
        "ledger": f"iota:{CHAIN}",
        "object": told["object"],
        "tx": told["tx"],
        "checkpoint": told["checkpoint"],
    }
    assert said["root"] == root
    store = IotaStore(folder / "iota.sqlite", is_read_only=True)
    ((_, record),) = store.records()
    assert record.level is Level.V2
    assert f"log:{origin}#4" in record.subjects
    assert store.evidence(record.ledger, record.id) is not None
    store.close()


def test_that_a_dry_run_needs_no_key_where_an_address_is_given(
    memory: Memory, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    node, _, wallet = world()
    with serving(node.answer) as url:
        call = ("--network", CHAIN, "--url", url, "--package", PACKAGE)
        status, out, _ = _run(capsys, data, *call, "--dry-run", "--address", wallet.address)
        assert status == 0
        assert "nothing was signed or sent" in out
        status, _, err = _run(capsys, data, *call)
        assert status == 2
        assert "--keep-key" in err


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("--network", "moon"), "use mainnet"),
        (("--network", "devnet"), "give --package"),
        (("--network", "testnet", "--address", "0x1"), "only for --dry-run"),
    ],
)
def test_that_a_call_that_cannot_work_says_what_to_do(
    data: Path, capsys: pytest.CaptureFixture[str], args: tuple[str, ...], said: str
) -> None:
    status, _, err = _run(capsys, data, *args)
    assert status == 2
    assert said in err
