"""The feed `iota+http://` over real sockets: what it keeps, and what a hostile or broken endpoint does to it: nothing."""

from __future__ import annotations

import asyncio
import gzip
import json
import re
import threading
import time
import tomllib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.feeds.feed import FeedContext, FeedMisconfigured
from app.feeds.intake import BufferedIntake
from app.feeds.registry import make_feed
from app.feeds.supervisor import supervise
from app.iota_options import read_options
from app.ledger.iota.store import IotaStore
from app.main import main, parser
from app.model.district import FeedSpec
from app.model.events import Health, Link
from app.model.ledger import Level
from tests.unit.feeds.conftest import make_context
from tests.unit.ledger.iota.sim import CHAIN, PACKAGE, RpcFault, SimNode, serving

Reply = bytes | tuple[int, dict[str, str], bytes]
PATIENCE_S = 20.0


def spec(url: str, **options: Any) -> FeedSpec:
    told = {"network": CHAIN, "package": PACKAGE, "poll_s": 0.2, "overlap_s": 0.0, **options}
    return FeedSpec("ledger", f"iota+{url}", True, {k: v for k, v in told.items() if v is not None})


def run(
    feed: FeedSpec, context: FeedContext, until: Callable[[Health], bool], seconds: float = PATIENCE_S
) -> list[Health]:
    """Under the supervisor until this holds. All Healths, the last one whole."""
    seen: list[Health] = []

    async def go() -> None:
        intake = BufferedIntake(feed.name, context.catalogue, seen.append)

        async def wait(_s: float) -> None:
            await asyncio.sleep(0.01)

        task = asyncio.create_task(supervise(feed.name, lambda: make_feed(feed, context), intake, sleep=wait))
        end = time.monotonic() + seconds
        while not until(intake.health()) and time.monotonic() < end and not task.done():
            await asyncio.wait({task}, timeout=0.01)
        task.cancel()
        await asyncio.wait({task})
        seen.append(intake.health())

    asyncio.run(go())
    return seen


@pytest.fixture
def context(tmp_path: Path) -> FeedContext:
    return replace(make_context(), ledger_folder=tmp_path / "ledger")


def kept(context: FeedContext) -> list[str]:
    assert context.ledger_folder is not None
    store = IotaStore(context.ledger_folder / "iota.sqlite")
    try:
        return [record.id for _, record in store.records(most=10_000)]
    finally:
        store.close()


def levels(context: FeedContext) -> set[Level | None]:
    store = IotaStore((context.ledger_folder or Path()) / "iota.sqlite")
    try:
        return {record.level for _, record in store.records()}
    finally:
        store.close()


def test_that_the_feed_keeps_records_counts_them_and_goes_on_where_it_was(context: FeedContext) -> None:
    node = SimNode()
    node.skew_ms = int(time.time() * 1000) - node.t_ms
    node.grow(120)
    with serving(node.answer) as url:
        health = run(spec(url), context, lambda h: h.received >= 120)[-1]
        assert (health.link, health.received, health.rejected, health.detail) == (Link.UP, 120, 0, "")
        assert health.bytes_in > 10_000
        assert health.last_ns > 0
        node.grow(7)
        health = run(spec(url), context, lambda h: h.received >= 7 and levels(context) == {Level.V2})[-1]
        assert health.received == 7
    assert len(kept(context)) == len(set(kept(context))) == 127
    assert levels(context) == {Level.V2}


def test_that_another_chain_stops_the_feed_and_says_so(context: FeedContext) -> None:
    node = SimNode(chain="11111111")
    with serving(node.answer) as url:
        health = run(spec(url), context, lambda h: h.link is Link.STOPPED)[-1]
    assert health.link is Link.STOPPED
    assert "is of chain 11111111" in health.detail


def test_that_a_chain_that_changes_in_mid_stream_stops_the_feed(context: FeedContext) -> None:
    node = SimNode()
    node.grow(10)
    with serving(node.answer) as url:

        def turn(health: Health) -> bool:
            if health.received == 10 and node.chain == CHAIN:
                node.chain = "11111111"
                node.grow(5)
            return health.link is Link.STOPPED

        health = run(spec(url), context, turn)[-1]
    assert "changed from chain 0badc0de to 11111111; nothing of it is stored" in health.detail
    assert len(kept(context)) == 10


def _envelope(body: bytes, result: str) -> bytes:
    return b'{"jsonrpc":"2.0","id":%d,"result":%s}' % (json.loads(body)["id"], result.encode())


def _bomb(_body: bytes) -> Reply:
    raw = gzip.compress(b" " * 40_000_000)
    return 200, {"Content-Encoding": "gzip"}, raw


HOSTILE: list[tuple[Callable[[bytes], Reply], str]] = [
    (lambda body: b"<html>\x1b[2Jhello</html>", "is not JSON-RPC"),
    (lambda body: b"", "is not JSON-RPC"),
    (lambda body: b"\xff\xfe\x00", "is not JSON-RPC"),
    (lambda body: b"[" * 100_000, "is not JSON-RPC"),
    (lambda body: _envelope(body, '"\\ud800"'), "is not JSON-RPC"),
    (lambda body: _envelope(body, "99999999999999999999999999"), "in a form that we do not know"),
    (lambda body: _envelope(body, '"<b>6364aad5</b>"'), "in a form that we do not know"),
    (lambda body: _envelope(body, "null"), "in a form that we do not know"),
    (lambda body: b'{"jsonrpc":"2.0","id":999,"result":"0badc0de"}', "another question"),
    (
        lambda body: b'{"jsonrpc":"2.0","id":1,"error":{"code":-32000,"message":"\x1b[31m"}}',
        "is not JSON-RPC",
    ),
    (
        lambda body: b'{"jsonrpc":"2.0","id":1,"error":{"code":-32000,"message":"<b>"}}',
        "refuses iota_getChainIdentifier",
    ),
    (lambda body: b" " * 17_000_000, "more than 16 MiB"),
    (_bomb, "more than 16 MiB"),
    (lambda body: (302, {"Location": "http://evil.example/"}, b""), "sends us to another place"),
    (lambda body: (500, {}, b"oops"), "has trouble of its own"),
    (lambda body: (404, {}, b""), "is the path right?"),
    (lambda body: (200, {"Content-Encoding": "br"}, b"x"), "packs its answer"),
]


@pytest.mark.parametrize(("answer", "said"), HOSTILE, ids=[str(n) for n in range(len(HOSTILE))])
def test_that_a_hostile_answer_harms_nothing_and_is_named_in_one_line(
    context: FeedContext, answer: Callable[[bytes], Reply], said: str
) -> None:
    with serving(answer) as url:
        seen = run(spec(url), context, lambda h: h.link is Link.DOWN)
    downs = [h.detail for h in seen if h.link is Link.DOWN]
    assert downs
    assert said in downs[0]
    assert downs[0].isprintable()
    assert kept(context) == []


def test_that_an_endpoint_that_never_ends_its_answer_is_given_up(
    context: FeedContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.iota_feed.ANSWER_S", 0.3)
    hold = threading.Event()

    def answer(body: bytes) -> Reply:
        hold.wait(PATIENCE_S)
        return b"{}"

    with serving(answer) as url:
        seen = run(spec(url), context, lambda h: h.link is Link.DOWN)
        hold.set()
    assert any("took too long to answer" in h.detail for h in seen)


def test_that_being_let_in_nowhere_stops_the_feed(context: FeedContext) -> None:
    with serving(lambda body: (403, {}, b"")) as url:
        health = run(spec(url), context, lambda h: h.link is Link.STOPPED)[-1]
    assert "does not let us in (403)" in health.detail


def test_that_a_node_that_asks_us_to_wait_is_asked_again_later(context: FeedContext) -> None:
    node, turns = SimNode(), {"n": 0}
    node.grow(3)

    def answer(body: bytes) -> Reply:
        turns["n"] += 1
        return (429, {"Retry-After": "0"}, b"") if turns["n"] == 1 else node.answer(body)

    with serving(answer) as url:
        seen = run(spec(url), context, lambda h: h.received >= 3)
    assert any("asks us to wait (429)" in h.detail for h in seen)
    assert seen[-1].received == 3


def test_that_filters_that_a_node_does_not_take_stop_the_feed_with_a_clear_line(context: FeedContext) -> None:
    node = SimNode()
    node.fail = lambda method: RpcFault(-32602, "no") if method == "iotax_queryEvents" else None
    with serving(node.answer) as url:
        health = run(spec(url), context, lambda h: h.link is Link.STOPPED)[-1]
    assert "are the filters right?" in health.detail


def test_that_bad_items_are_counted_by_reason_and_the_others_kept(context: FeedContext) -> None:
    node = SimNode()
    made = node.grow(6)
    made[1].events[0].raw = {"type": "<script>alert(1)</script>"}
    made[3].events[0].raw = {"id": {"txDigest": "\x1b[31mred", "eventSeq": "0"}}
    with serving(node.answer) as url:
        health = run(spec(url), context, lambda h: h.received >= 4 and h.rejected >= 2)[-1]
    assert dict(health.reasons) == {"not a Move type": 1, "not an event": 1}
    assert all(one.where.isprintable() for one in health.recent)
    assert len(kept(context)) == 4


@pytest.mark.parametrize(("hours", "said"), [(3, "ahead of this machine's"), (-3, "it has fallen behind")])
def test_that_a_clock_that_differs_is_said(context: FeedContext, hours: int, said: str) -> None:
    node = SimNode()
    node.skew_ms = int(time.time() * 1000) - node.t_ms + hours * 3_600_000
    node.grow(1)
    with serving(node.answer) as url:
        health = run(spec(url), context, lambda h: said in h.detail)[-1]
    assert said in health.detail


@pytest.mark.parametrize(
    ("url", "options", "said"),
    [
        ("iota+https://node.example", {}, "network must say"),
        ("iota+https://node.example?network=moon", {}, "network must say"),
        ("iota+https://node.example?colour=red", {}, "'colour'"),
        ("iota+https://indexer.mainnet.iota.cafe?package=zz", {}, "package must be an address"),
        ("iota+https://indexer.mainnet.iota.cafe", {"read": "gossip"}, "read must be"),
        ("iota+https://indexer.mainnet.iota.cafe", {"module": "0x1"}, "module must be"),
        ("iota+https://indexer.mainnet.iota.cafe", {"type": "Coin"}, "type must be"),
        ("iota+https://indexer.mainnet.iota.cafe", {"since": "some day"}, "since"),
        ("iota+https://a:b@indexer.mainnet.iota.cafe", {}, "password"),
    ],
)
def test_that_a_bad_address_says_what_is_wrong(url: str, options: dict[str, Any], said: str) -> None:
    with pytest.raises(FeedMisconfigured, match=said):
        read_options(FeedSpec("x", url, True, options), make_context().zone)


def test_that_a_public_endpoint_says_its_network_itself() -> None:
    options = read_options(
        FeedSpec("x", "iota+https://indexer.mainnet.iota.cafe?package=0x2"), make_context().zone
    )
    assert options.network.chain == "6364aad5"
    assert options.wanted.package == "0x" + "0" * 63 + "2"
    assert options.base == "https://indexer.mainnet.iota.cafe"


def test_that_feed_check_looks_at_a_node_and_keeps_nothing(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    node = SimNode()
    node.grow(20)
    with serving(node.answer) as url:
        address = f"iota+{url}?network={CHAIN}&package={PACKAGE}"
        status = main(["--data", str(tmp_path), "feed", "check", address, "--seconds", "1", "--json"])
    report = json.loads(capsys.readouterr().out)
    assert status == 0
    assert (report["link"], report["readings"], report["rejected"]) == ("up", 20, 0)
    assert not list(tmp_path.rglob("iota.sqlite"))


def test_that_the_commands_of_the_documentation_are_right_by_form() -> None:
    """No network is there to try them on: their addresses and options are read, and the chain is known."""
    text = (Path(__file__).resolve().parents[4] / "docs" / "ledger.md").read_text(encoding="utf-8")
    (check,) = re.findall(r"^tvilling feed check '(iota\+https://[^']+)'$", text, re.MULTILINE)
    options = read_options(FeedSpec("docs", check), make_context().zone)
    assert options.wanted.package == options.network.notarization
    assert options.wanted.since_ns is not None
    (anchor,) = re.findall(r"^tvilling (ledger anchor --dry-run .*)$", text, re.MULTILINE)
    args = parser().parse_args(anchor.split())
    assert (args.dry_run, args.network, args.address) == (True, "testnet", "0x...")
    table = tomllib.loads(text.partition("```toml")[2].partition("```")[0].replace("0x909c...", "0x909c"))
    (feed,) = table["feeds"]
    more = {k: v for k, v in feed.items() if k not in ("name", "url", "enabled")}
    assert read_options(FeedSpec(feed["name"], feed["url"], True, more), make_context().zone).poll_s == 3
