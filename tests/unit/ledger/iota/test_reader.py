"""Reading IOTA: once each, none lost, whatever the node's pages, cursors and clocks do."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from app.ledger.contract import LedgerError
from app.ledger.iota.checking import check, subjects
from app.ledger.iota.gathering import Gatherer
from app.ledger.iota.networks import Network
from app.ledger.iota.questions import Wanted
from app.ledger.iota.reader import IotaReader, WrongChain
from app.ledger.iota.rpc import Rpc, RpcBad, RpcLost
from app.ledger.iota.store import IotaStore
from app.ledger.records_view import StoreView
from app.ledger.records_view import Wanted as Asked
from app.model.ledger import Level
from tests.unit.ledger.iota.sim import BEGAN_MS, CHAIN, OTHER, PACKAGE, Direct, RpcFault, SimNode

NET = Network("test", CHAIN)
OURS = Wanted(package=PACKAGE)


class Clock:
    def __init__(self) -> None:
        self.s = 1000.0

    def __call__(self) -> float:
        return self.s

    def wall_ns(self) -> int:
        return BEGAN_MS * 1_000_000 + int(self.s * 1e9)


class World:
    def __init__(self, node: SimNode, path: Path | None = None, wanted: Wanted = OURS) -> None:
        self.node, self.path, self.wanted = node, path, wanted
        self.store, self.clock = IotaStore(path), Clock()
        self.said: list[tuple[str, str]] = []
        self.host = "node.test"
        self.reader = self.new_reader()

    def new_reader(self) -> IotaReader:
        rpc = Rpc(Direct(self.node), self.host)
        say = lambda why, count, where: self.said.append((why, where))  # noqa: E731
        gatherer = Gatherer(
            rpc, self.store, NET, say=say, check=check, link=subjects, wall_ns=self.clock.wall_ns
        )
        return IotaReader(
            rpc,
            self.store,
            NET,
            self.wanted,
            say=say,
            gatherer=gatherer,
            monotonic=self.clock,
            wall_ns=self.clock.wall_ns,
        )

    def restart(self) -> None:
        """As after a kill: only what is on disk remains."""
        if self.path is not None:
            self.store.close()
            self.store = IotaStore(self.path)
        self.reader = self.new_reader()

    def round(self) -> int:
        async def go() -> int:
            if not self.reader.is_connected:
                await self.reader.connect()
            return (await self.reader.round()).new

        new = asyncio.run(go())
        self.clock.s += 3.0
        return new

    def ids(self) -> list[str]:
        return [record.id for _, record in self.store.records(most=100_000)]

    def all_of(self, package: str = PACKAGE) -> list[str]:
        return [
            f"{t.digest}:{k}"
            for t in self.node.transactions
            for k, e in enumerate(t.events)
            if e.package == package
        ]


def test_that_everything_is_read_oldest_first_and_once() -> None:
    world = World(SimNode())
    world.node.grow(120, events=2)
    world.node.grow(5, package=OTHER)
    assert world.round() == 240
    assert world.ids() == world.all_of()
    assert world.round() == 0
    world.node.grow(3)
    assert world.round() == 3
    assert world.ids() == world.all_of()
    assert not world.said


def test_that_records_reach_v2_with_their_evidence_kept() -> None:
    world = World(SimNode())
    made = world.node.grow(1)[0]
    world.round()
    ((_, record),) = world.store.records()
    assert record.level is Level.V2
    assert record.payload == made.events[0].contents
    assert record.ledger == "iota:test"
    evidence = world.store.evidence(record.ledger, record.id)
    assert evidence is not None
    from app.ledger.iota.evidence import read

    again = read(evidence.data)
    assert again.transaction == made.raw
    assert check(again).level is Level.V2


def test_that_a_forged_signature_keeps_a_record_at_reported_and_is_named() -> None:
    world = World(SimNode())
    made = world.node.grow(2)
    made[0].raw = made[0].raw[:-100] + bytes([made[0].raw[-100] ^ 1]) + made[0].raw[-99:]
    world.round()
    levels = [record.level for _, record in world.store.records()]
    assert levels == [Level.V0, Level.V2]
    assert "evidence does not hold" in [why for why, _ in world.said]


def test_that_another_chain_is_refused_at_the_start() -> None:
    world = World(SimNode(chain="11111111"))
    world.node.grow(3)
    with pytest.raises(WrongChain, match=r"is of chain 11111111.*test is 0badc0de"):
        world.round()
    assert world.ids() == []


def test_that_a_chain_that_changes_in_mid_stream_leaves_nothing_behind() -> None:
    world = World(SimNode())
    world.node.grow(3)
    world.round()
    kept = world.ids()
    world.node.grow(200)

    def swap(method: str) -> None:
        if method == "iotax_queryEvents":
            world.node.chain = "11111111"

    world.node.before = swap
    with pytest.raises(WrongChain, match="changed from chain 0badc0de to 11111111; nothing of it is stored"):
        world.round()
    assert world.ids() == kept


def test_that_a_store_of_another_chain_of_the_same_name_is_not_mixed(tmp_path: Path) -> None:
    world = World(SimNode(), tmp_path / "iota.sqlite")
    world.round()
    world.store.set_chain("iota:test", "e678123a")
    world.restart()
    with pytest.raises(WrongChain, match=r"came from chain e678123a.*move iota.sqlite"):
        world.round()


def test_that_a_lost_cursor_begins_again_without_doubling() -> None:
    for takes_two in (True, False):
        world = World(SimNode())
        world.node.takes_two_filters = takes_two
        world.node.grow(130)
        for _ in range(4):
            world.round()
        world.node.grow(10)
        world.node.lose_cursors = True
        world.node.grow(120)
        with pytest.raises(LedgerError):  # it never takes a cursor, not even a fresh one
            world.round()
        world.node.lose_cursors = False
        world.round()
        world.round()
        assert world.ids() == world.all_of()
        assert "cursor lost" in [why for why, _ in world.said]


def test_that_another_host_does_not_get_the_cursor_of_the_first(tmp_path: Path) -> None:
    world = World(SimNode(), tmp_path / "iota.sqlite")
    world.node.grow(30)
    for _ in range(3):
        world.round()
    world.host = "other.test"
    world.restart()
    world.node.grow(2)
    world.node.asked.clear()
    world.round()
    first = next(params for method, params in world.node.asked if method == "iotax_queryEvents")
    assert first[1] is None
    assert world.ids() == world.all_of()


def test_that_what_was_pruned_in_between_is_named_as_a_gap() -> None:
    world = World(SimNode())
    world.node.grow(20)
    for _ in range(4):
        world.round()
    world.node.t_ms += 3_600_000
    world.node.grow(200)
    world.node.prune(100)
    world.round()
    assert ("pruned: records may be missing", "") in world.said
    (gap,) = world.store.gaps()
    assert gap.from_ns < gap.to_ns
    assert world.reader.gaps == 1
    assert len(world.ids()) == 20 + 120


def test_that_evidence_that_is_gone_is_named_and_the_record_stays() -> None:
    world = World(SimNode())
    world.node.fail = lambda m: RpcFault(-32602, "gone") if "TransactionBlock" in m else None
    world.node.grow(2)
    for _ in range(12):
        world.round()
    assert [r.level for _, r in world.store.records()] == [Level.V0, Level.V0]
    assert [why for why, _ in world.said].count("pruned: evidence is gone") == 1
    assert world.store.evidence_word("iota:test", world.ids()[0]) == "gone"


def test_that_a_cursor_that_goes_round_in_a_circle_is_named() -> None:
    world = World(SimNode())
    world.node.grow(5)
    honest = world.node.do_queryEvents
    world.node.do_queryEvents = lambda *a: {**honest(*a), "hasNextPage": True}  # type: ignore[method-assign]
    with pytest.raises(RpcBad, match="in a circle"):
        world.round()


def test_that_transactions_and_checkpoints_are_read_too() -> None:
    world = World(SimNode(), wanted=Wanted(("transactions", "checkpoints")))
    for _ in range(3):
        world.node.grow(2)
    world.round()
    kinds = [record.kind for _, record in world.store.records()]
    assert kinds == ["iota.transaction"] * 6 + ["iota.checkpoint"] * 3
    assert {r.level for _, r in world.store.records(["iota.transaction"])} == {Level.V2}
    assert not any(m == "iota_multiGetTransactionBlocks" for m, _ in world.node.asked)


def test_that_since_leaves_out_what_is_older() -> None:
    node = SimNode()
    node.grow(10)
    since = node.t_ms * 1_000_000 + 1
    node.grow(4)
    for takes_two in (True, False):
        node.takes_two_filters = takes_two
        world = World(node, wanted=Wanted(package=PACKAGE, since_ns=since))
        assert world.round() == 4


def test_that_what_was_not_asked_for_is_counted_once_and_not_kept() -> None:
    world = World(SimNode())
    made = world.node.grow(3)
    made[1].events[0].raw = {"packageId": OTHER}
    for _ in range(3):
        world.round()
    assert len(world.ids()) == 2
    assert [why for why, _ in world.said] == ["not asked for"]


@pytest.mark.parametrize(
    ("raw", "why"),
    [
        ({"id": {"txDigest": "x", "eventSeq": "0"}}, "not an event"),
        ({"id": "none"}, "not an event"),
        ({"id": {"txDigest": "1" * 32, "eventSeq": str(2**64)}}, "not an event"),
        ({"type": "\x1b[31m<b>0x1::a::B</b>"}, "not a Move type"),
        ({"transactionModule": "<script>"}, "not a Move type"),
        ({"bcs": "!!"}, "bytes that cannot be read"),
        ({"timestampMs": str(2**64)}, "not a time"),
        ({"timestampMs": -5}, "not a time"),
        ({"sender": 12}, "not an event"),
        ({"bcsEncoding": "hex"}, "bytes that cannot be read"),
    ],
)
def test_that_a_bad_event_costs_only_itself(raw: dict[str, object], why: str) -> None:
    world = World(SimNode())
    made = world.node.grow(3)
    made[1].events[0].raw = raw
    world.round()
    assert len(world.ids()) == 2
    assert world.said[0][0] == why


def test_that_older_nodes_without_times_and_with_base58_are_read() -> None:
    world = World(SimNode())
    world.node.newer_event_bytes = False
    made = world.node.grow(2)
    made[0].events[0].raw = {"timestampMs": None}
    world.round()
    first = world.store.records()[0][1]
    assert first.t_ns == made[0].t_ms * 1_000_000
    assert first.payload == made[0].events[0].contents


def test_that_an_event_in_no_checkpoint_yet_is_waited_for() -> None:
    world = World(SimNode())
    made = world.node.grow(3)
    made[1].events[0].raw = {"timestampMs": None}
    world.node.fail = lambda m: RpcFault(-32602, "not yet") if m == "iota_getTransactionBlock" else None
    world.round()
    assert len(world.ids()) == 1
    made[1].events[0].raw = None
    world.round()
    assert world.ids() == world.all_of()


def test_that_a_clock_that_differs_is_measured() -> None:
    world = World(SimNode())
    world.node.skew_ms = 3 * 3_600_000
    world.node.grow(1)
    world.round()
    assert abs(world.reader.skew_ns) > 2 * 3600 * 10**9


@settings(max_examples=25, deadline=None, phases=(Phase.explicit, Phase.reuse, Phase.generate))
@given(st.data())
def test_that_whatever_races_kills_and_retries_come_each_record_is_stored_once_and_none_is_lost(
    data: st.DataObject,
) -> None:
    """Events show up in any order within the overlap, pages repeat items, questions fail, cursors are lost, the program is
    killed between any two answers and goes on with what is on disk."""
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        node = SimNode()
        node.step_ms = 1
        world = World(node, Path(folder) / "iota.sqlite")
        due: list[tuple[float, str]] = []
        draw = data.draw
        for _ in range(draw(st.integers(2, 8))):
            node.t_ms = max(node.t_ms, world.clock.wall_ns() // 1_000_000)
            made = node.emit(draw(st.integers(0, 55)), events=draw(st.integers(1, 3)))
            for one in made:
                if draw(st.integers(0, 9)) == 0:
                    late = f"{one.digest}:0"
                    node.hidden.add(late)
                    due.append((world.clock.s + draw(st.floats(0.0, 3.5)), late))
            node.seal()
            turns = draw(st.integers(0, 12))
            left = {"n": turns}

            def fail(method: str, left: dict[str, int] = left) -> Exception | None:
                left["n"] -= 1
                if left["n"] == 0:
                    raise RpcLost("gone")
                return None

            node.repeats = lambda turn: turn % 3 == 0
            node.fail = fail if turns else lambda method: None
            node.lose_cursors = draw(st.integers(0, 7)) == 0
            node.takes_two_filters = draw(st.booleans())
            for at, late in list(due):
                if at <= world.clock.s:
                    node.hidden.discard(late)
            try:
                world.round()
            except LedgerError:
                world.clock.s += 1.0
            if draw(st.integers(0, 3)) == 0:
                world.restart()
        node.hidden.clear()
        node.lose_cursors, node.fail = False, lambda method: None
        for _ in range(3):
            world.round()
        found = world.ids()
        assert len(found) == len(set(found))
        assert sorted(found) == sorted(world.all_of())
        assert not world.store.wanted("iota:test", 10)
        world.store.close()


def test_that_the_panel_s_view_reads_the_store_and_checks_what_was_kept_again() -> None:
    world = World(SimNode())
    world.node.grow(3)
    world.round()
    view = StoreView(world.store, "iota:test")
    page = view.page(Asked(text="reported"), None)
    assert [r.id for r in page.records] == world.all_of()[::-1]
    verdict = view.verdict(view.newest())
    assert verdict.ok is True
    assert verdict.level is Level.V2
    assert world.store.ledgers() == ["iota:test"]


def test_that_a_record_without_evidence_is_open_and_not_failed() -> None:
    world = World(SimNode())
    world.node.fail = lambda m: RpcFault(-32602, "gone") if "TransactionBlock" in m else None
    world.node.grow(1)
    world.round()
    verdict = StoreView(world.store, "iota:test").verdict(1)
    assert verdict.ok is None
    assert verdict.level is Level.V0


def test_that_a_record_is_seen_with_its_level_from_the_first_moment() -> None:
    world = World(SimNode())
    seen: list[Level | None] = []
    world.reader._came = lambda count: seen.extend(record.level for _, record in world.store.records())
    world.node.grow(60)
    world.round()
    assert seen == [Level.V2] * 60


@pytest.mark.parametrize(
    ("wanted", "count"),
    [
        (Wanted(type=f"{PACKAGE}::city::Settled"), 3),  # with and without parameters
        (Wanted(type=f"{PACKAGE}::city::Settled<u64>"), 1),
        (Wanted(module=f"{PACKAGE}::city"), 5),
        (Wanted(module=f"{PACKAGE}::town"), 0),
        (Wanted(sender="0x" + "00" * 32), 0),
        (Wanted(package=PACKAGE, type=f"{OTHER}::city::Settled"), 0),
        (Wanted(), 6),
    ],
)
def test_that_all_filters_must_hold_and_a_type_stands_for_its_generic_ones(
    wanted: Wanted, count: int
) -> None:
    world = World(SimNode(), wanted=wanted)
    world.node.grow(2)
    world.node.grow(2, name="Settled")
    world.node.grow(1, name="Settled<u64>")
    world.node.grow(1, package=OTHER, name="Settled")
    world.round()
    assert len(world.ids()) == count
