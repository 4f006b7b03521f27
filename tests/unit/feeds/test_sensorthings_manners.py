"""How a SensorThings feed takes what services say and do: waits, clocks, intervals, qualities, refusals, hostile answers."""

from __future__ import annotations

import asyncio
import json
import ssl
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.feeds.discovery import discover
from app.feeds.feed import FeedLost, FeedMisconfigured
from app.feeds.sensorthings import IN_THE_CLEAR, MQTT_AWAY, NO_SIGNALS, NONE_FOUND, NOT_TAKEN, SOME_REFUSED
from app.feeds.sensorthings_entity import Observed, observation, quality
from app.feeds.sensorthings_options import read_options
from app.feeds.sensorthings_poll import batches
from app.feeds.sensorthings_take import SUPERSEDED, Stream
from app.model.district import FeedSpec
from app.model.quality import Quality
from app.model.signal import Signal
from app.model.times import DAY_NS, HOUR_NS, MINUTE_NS, iso
from tests.unit.feeds.http_toy import Answer
from tests.unit.feeds.sensorthings_run import NOW, at, context, run
from tests.unit.feeds.sensorthings_server import SensorThings
from tests.unit.feeds.test_sensorthings_take import Heap


@pytest.fixture
def service() -> SensorThings:
    """With one stream that has one observation."""
    one = SensorThings()
    one.observe(one.add("T"), at(-1), 20.0)
    return one


def refusing(service: SensorThings, *answers: Answer, at: str = "Datastreams") -> None:
    """These answers in turn to questions whose path begins so, then the truth."""
    left = iter(answers)
    service.fault = lambda path, params: next(left, None) if path.startswith(at) else None


def test_that_a_service_that_asks_to_wait_is_not_asked_before(service):
    slept: list[float] = []
    busy = Answer(429, b"", {"Retry-After": "17"})
    refusing(service, busy, Answer(503, b"", {"Retry-After": "9"}))
    with service.serving() as url:
        got, intake = run(url, context("1"), lambda: None, lambda: None, lambda: None, slept=slept)
        assert slept[:2] == [17.0, 9.0]
        assert [v for _, _, v in got] == [20.0]
        assert intake.health().detail == ""
        refusing(service, Answer(429))
        with pytest.raises(FeedLost, match="asks us to wait"):
            run(url, context("1"))


def test_that_observations_ahead_of_our_clock_wait_until_their_time_has_come(service):
    for i in range(3):
        service.observe("1", at(60 + i), float(i))
    with service.serving() as url:
        got, intake = run(url, context("1"), lambda: None)
        assert [t for _, t, _ in got] == [-1]
        assert intake.health().reasons == (("time in the future", 3),)  # the poll asked twice
        later, _ = run(url, context("1"), now_ns=NOW + 62 * MINUTE_NS)
        assert [t for _, t, _ in later] == [60, 61, 62]


def test_that_an_interval_counts_at_its_end_and_is_found_though_a_service_goes_by_its_beginning(service):
    hour = service.add("mean")
    first = service.observe(hour, f"{at(-120)}/{at(-60)}", 1.0)

    def more() -> None:
        service.observe(hour, f"{at(-60)}/{at(0)}", 2.0)
        first["result"] = 1.5  # corrected: its beginning lies before the window

    with service.serving() as url:
        got, _ = run(url, context(hour), more, lambda: None, overlap="15min", history="3h")
    assert got == [(0, -60, 1.0), (0, -60, 1.5), (0, 0, 2.0)]


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        (None, Quality.GOOD),
        ("Good", Quality.GOOD),
        ("", Quality.GOOD),
        ("High", Quality.UNCERTAIN),
        ("estimated", Quality.UNCERTAIN),
        (3, Quality.GOOD),
        ("INVALID", Quality.BAD),
        (["valid", "bad"], Quality.BAD),
        ({"nameOfMeasure": "x", "DQ_Result": {"code": "", "value": "failed"}}, Quality.BAD),
        ({"DQ_Status": {"code": "passed"}}, Quality.GOOD),
        ([[[[[["bad"]]]]]], Quality.GOOD),  # deeper than anybody writes
    ],
)
def test_that_words_of_quality_are_understood_or_cost_trust(said, meant):
    assert quality(said) is meant


@pytest.mark.parametrize(
    ("raw", "why"),
    [
        ("x", "not an observation"),
        ({"result": 1}, "time not understood"),
        ({"phenomenonTime": "2026-01-01T12:00:00", "result": 1}, "time not understood"),
        ({"phenomenonTime": "2026-01-01T12:00:00Z/..", "result": 1}, "time not understood"),
        ({"phenomenonTime": "9" * 5000, "result": 1}, "time not understood"),
        ({"phenomenonTime": 5, "result": 1}, "time not understood"),
        ({"phenomenonTime": at(0), "result": None}, "no result"),
        ({"phenomenonTime": at(0)}, "no result"),
        ({"phenomenonTime": at(0), "result": "21.5"}, "number as text"),
        ({"phenomenonTime": at(0), "result": "warm"}, "not a number"),
        ({"phenomenonTime": at(0), "result": [1]}, "not a number"),
        ({"phenomenonTime": at(0), "result": {"v": 1}}, "not a number"),
        ({"phenomenonTime": at(0), "result": 10**400}, "not finite"),
    ],
)
def test_that_what_is_no_reading_is_told_by_a_word_of_ours(raw, why):
    assert observation(raw) == why


def test_that_booleans_are_numbers_and_result_time_stands_in():
    found = observation({"phenomenonTime": None, "resultTime": at(0), "result": True, "@iot.id": "a'b"})
    assert found == Observed("'a''b'", NOW, 1.0, Quality.GOOD, NOW)


def test_that_the_examples_of_the_ets_are_read(shared_data: Path):
    folder = shared_data / "protocols" / "sensorthings" / "ets" / "observations"
    if not folder.is_dir():
        pytest.skip("the SensorThings examples of ../shared/data/protocols are not on this machine")
    found = {}
    for file in folder.glob("*.json"):
        text = file.read_text(encoding="utf-8")
        for word in ("$DATASTREAM-ID", "$DATASTREAM_ID", "$FOI-ID", "$FOI_ID"):
            text = text.replace(word, "1")
        try:
            raw: Any = json.loads(text)
        except ValueError:
            continue
        found[file.stem] = observation(raw)
    interval = found["intervalPhenomenonTime"]
    assert isinstance(interval, Observed)
    assert iso(interval.t_ns) == "2015-03-01T23:59:59Z"
    assert (interval.value, interval.quality) == (92122.0, Quality.UNCERTAIN)
    assert found["dataArray"] == "not an observation"
    assert sum(isinstance(one, Observed) for one in found.values()) > 10


def test_that_the_entities_of_frost_become_proposals(shared_data: Path):
    file = shared_data / "protocols" / "sensorthings" / "frost_entitiesDefault.json"
    if not file.is_file():
        pytest.skip("the SensorThings examples of ../shared/data/protocols are not on this machine")
    thing = json.loads(file.read_text(encoding="utf-8"))
    service = SensorThings()
    for stream in thing["Datastreams"]:
        key = service.add(stream["name"])
        service.streams[key].update({k: v for k, v in stream.items() if k != "Observations"})
        service.streams[key]["Thing"] = {"@iot.id": 1, **{k: thing[k] for k in ("name", "Locations")}}
        for one in stream["Observations"]:
            service.observe(key, one["phenomenonTime"], one["result"])
    with service.serving() as url:
        found = asyncio.run(discover(FeedSpec("city", url), context("1")))
    assert [(one.label, one.unit, one.thing_label) for one in found] == [
        (s["name"], s["unitOfMeasurement"]["symbol"], thing["name"]) for s in thing["Datastreams"]
    ]
    assert all(one.lonlat == (-117.05, 51.05) for one in found)


def test_that_what_cannot_be_taken_is_told_in_a_sentence(service):
    service.multi = [{"@iot.id": 1}]
    with service.serving() as url:
        assert run(url, context("1"))[1].health().detail == NOT_TAKEN
        assert run(url, context("1", "77"))[1].health().detail == SOME_REFUSED
        assert run(url, context("77"))[1].health().detail == NONE_FOUND
        assert run(url, context())[1].health().detail == NO_SIGNALS


@pytest.mark.parametrize(
    "answer",
    [
        Answer(500),
        Answer(404),
        Answer(400),
        Answer(403),
        Answer(200, b"<html>"),
        Answer(503, b"", {"Retry-After": "5"}),
    ],
)
def test_that_trouble_with_multidatastreams_leaves_the_feed_up(service, answer):
    refusing(service, *[answer] * 9, at="MultiDatastreams")
    with service.serving() as url:
        got, intake = run(url, context("1"))
    assert [v for _, _, v in got] == [20.0]
    assert intake.health().detail == ""


@pytest.mark.parametrize("status", [401, 403])
def test_that_one_who_is_not_let_in_is_told_at_first_and_tries_on_later(service, status):
    service.fault = lambda path, params: Answer(status)
    with service.serving() as url:
        with pytest.raises(FeedMisconfigured, match="tvilling feed password city"):
            run(url, context("1"))
        refusing(service, Answer(status))
        with pytest.raises(FeedLost, match="any more"):
            run(url, context("1"))


def test_that_a_run_of_failures_is_lost_each_time_and_then_goes_on(service):
    refusing(service, Answer(500), Answer(502), Answer(500))
    with service.serving() as url:
        for _ in range(3):
            with pytest.raises(FeedLost, match="trouble of its own"):
                run(url, context("1"))
        assert len(run(url, context("1"))[0]) == 1


def test_that_endless_pages_end_and_a_stream_that_is_gone_leaves_the_others_alone(service, monkeypatch):
    second = service.add("U")
    service.observe(second, at(-1), 5.0)
    monkeypatch.setattr("app.feeds.sensorthings_poll.MAX_PAGES", 5)
    service.page_cap = 1
    count = iter(range(10**6))

    def endless(path: str, params: Mapping[str, str]) -> Answer | None:
        if not path.endswith("(1)/Observations"):
            return None
        body = {"value": [], "@iot.nextLink": f"{service.base}/{path}?$skip={next(count)}"}
        return Answer(200, json.dumps(body).encode())

    service.takes_batches = False
    service.fault = endless
    with service.serving() as url:
        got, _ = run(url, context("1", second))
        assert [s for s, _, _ in got] == [1]
        service.takes_batches, service.fault = True, lambda path, params: None
        got, intake = run(url, context("1", second), lambda: service.streams.pop("1"), lambda: None)
    assert [s for s, _, _ in got] == [0, 1]
    assert intake.health().reasons == (("datastream is gone", 1),)


def test_that_one_answer_that_is_too_large_leaves_the_others_alone(service, monkeypatch):
    second = service.add("U")
    service.observe(second, at(-1), 5.0)
    service.takes_batches = False
    huge = Answer(200, b"[" + b" " * 17_000_000 + b"]")
    service.fault = lambda path, params: huge if path.endswith("(1)/Observations") else None
    with service.serving() as url:
        got, intake = run(url, context("1", second))
    assert [s for s, _, _ in got] == [1]
    assert intake.health().reasons == (("answer too large", 1),)


def test_that_a_service_that_refuses_select_is_asked_without(service):
    service.takes_select = service.takes_batches = False
    with service.serving() as url:
        assert len(run(url, context("1"), history="1d")[0]) == 1


def test_that_a_stream_silent_for_a_year_shares_no_question_with_live_ones():
    signal = Signal("a.t", "a", "t", "T", "°C", 60.0)
    floors = [NOW - 365 * DAY_NS, *[NOW - i * MINUTE_NS for i in range(30)], NOW - 2 * HOUR_NS]
    parts = batches([Stream(0, signal, str(i), HOUR_NS, floor_ns=f) for i, f in enumerate(floors)])
    assert [len(part) for part in parts] == [1, 1, 25, 5]


def test_that_of_two_results_of_one_time_the_later_made_stands_whatever_the_order():
    def made(ident: int, result: float, minutes: float | None) -> dict[str, object]:
        when = None if minutes is None else at(minutes)
        return {"@iot.id": ident, "phenomenonTime": at(0), "result": result, "resultTime": when}

    for first, second, stands in (
        (made(1, 1.0, None), made(2, 2.0, None), 2.0),
        (made(1, 1.0, 5), made(2, 2.0, 4), 1.0),
        (made(1, 1.0, None), made(2, 2.0, 4), 2.0),
    ):
        for order in ([first, second], [second, first]):
            stream = Stream(0, Signal("a.t", "a", "t", "T", "°C", 60.0), "1", HOUR_NS)
            heap = Heap()
            for _ in range(3):
                for raw in order:
                    stream.take([raw], heap, wall_ns=lambda: NOW)
                stream.take(order, heap, wall_ns=lambda: NOW)
            assert heap.kept[-1][1] == stands
            assert len(heap.kept) <= 2
            assert heap.refused.count(SUPERSEDED) <= 1


def test_that_observations_without_ids_do_not_take_turns():
    stream = Stream(0, Signal("a.t", "a", "t", "T", "°C", 60.0), "1", HOUR_NS)
    heap = Heap()
    for _ in range(5):
        stream.take([{"phenomenonTime": at(0), "result": v} for v in (1, 2)], heap, wall_ns=lambda: NOW)
    assert [v for _, v in heap.kept] == [2.0]


def test_that_what_is_published_does_not_hide_what_was_missed():
    stream = Stream(0, Signal("a.t", "a", "t", "T", "°C", 60.0), "1", MINUTE_NS)
    heap = Heap()

    def take(minutes: float, *, is_asked: bool) -> None:
        raw = {"@iot.id": round(minutes * 10), "phenomenonTime": at(minutes), "result": minutes}
        stream.take([raw], heap, wall_ns=lambda: NOW, is_asked=is_asked)

    take(-60, is_asked=True)
    take(-1, is_asked=False)
    take(-30, is_asked=True)
    take(-1, is_asked=True)
    assert [v for _, v in heap.kept] == [-60, -1, -30]


def test_that_a_source_unit_is_converted_once(tmp_path: Path):
    service = SensorThings()
    key = service.add("T", "degF")  # wrong at the source: a person said what it is
    service.observe(key, at(-1), 300.15)
    where = context(key, source_unit="K", folder=tmp_path)
    with service.serving() as url:
        got, _ = run(url, where, lambda: None)
        assert got == [(0, -1, pytest.approx(27.0))]


def test_that_a_broker_that_is_away_is_said_and_polls_go_on(service):
    service.root = {"serverSettings": {"mqtt": {"endpoints": ["mqtt://127.0.0.1:1"]}}}
    with service.serving() as url:
        got, intake = run(url, context("1"), lambda: None)
    assert len(got) == 1
    assert intake.health().detail in ("", MQTT_AWAY)  # as far as it had come


def test_that_a_service_is_trusted_by_the_authority_in_the_districts_folder_only(service, tmp_path: Path):
    certificates = pytest.importorskip("tests.e2e.certificates")
    authority, other = certificates.Authority(tmp_path), certificates.Authority(tmp_path, "other")
    pair = authority.make("quay")
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(pair.cert, pair.key)
    where = replace(context("1"), district_folder=tmp_path)
    with service.serving(tls) as url:
        assert url.startswith("st+https://")
        assert len(run(url, where, ca_file=authority.cert.name)[0]) == 1
        for options in ({"ca_file": other.cert.name}, {}):
            with pytest.raises(FeedLost, match="is not trusted here"):
                run(url, where, **options)
        with pytest.raises(FeedMisconfigured, match="below the district's folder"):
            run(url, where, ca_file="../ca.pem")


OPTIONS = [
    ({"poll_s": 0.5}, "poll_s must lie in 1..86400"),
    ({"poll_s": True}, "poll_s must lie in"),
    ({"page": "many"}, "page must lie in 1..10000"),
    ({"overlap": "15 minutes"}, "overlap must be a span such as 30d"),
    ({"history": "-1d"}, "history must be a span"),
    ({"mqtt": "http://h"}, "mqtt must be auto, off, or an address"),
    ({"mqtt": "mqtt://u:p@h"}, "password has no place"),
    ({"auth": "X Y"}, "auth must be basic, bearer"),
    ({"user": "a\nb"}, "user must be one line of text"),
    ({"colour": 1}, "'colour' is not known; use auth, ca_file, filter"),
]


@pytest.mark.parametrize(("options", "says"), OPTIONS)
def test_that_a_wrong_option_is_told_in_a_sentence(options, says):
    with pytest.raises(FeedMisconfigured, match=says) as caught:
        read_options(FeedSpec("city", "st+http://h/v1.1", True, options))
    assert str(caught.value).startswith("Feed 'city': ")


@pytest.mark.parametrize(
    "url",
    ["st+http:///v1.1", "st+http://h:99999/", "st+http://[", "st+http://h/?a=1", "st+http://u:p@h/v1.1"],
)
def test_that_a_wrong_address_is_told_in_a_sentence(url):
    with pytest.raises(FeedMisconfigured, match="Feed 'city': ") as caught:
        read_options(FeedSpec("city", url))
    assert "u:p" not in str(caught.value)


def test_that_addresses_and_spans_are_read():
    options = read_options(
        FeedSpec("c", "st+https://ola@H:8443/FROST/", True, {"overlap": "1.5h", "history": "2w"})
    )
    assert (options.base, options.login.user) == ("https://h:8443/FROST/v1.1", "ola")
    assert (options.overlap_ns, options.history_ns) == (90 * MINUTE_NS, 14 * DAY_NS)
    assert not options.is_secret_seen
    assert read_options(FeedSpec("c", "st+http://ola@[2001:db8::1]/v1.0")).is_secret_seen
    assert "clear" in IN_THE_CLEAR
