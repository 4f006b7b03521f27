"""One payload of each kind of record, as the program writes it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.ledger.kinds_scenarios import frozen_id, result_of

HASH = "sha256:" + "ab" * 32
KEY = "A" * 43 + "="
SPAN = {"start": "2026-11-22T10:00:00Z", "end": "2026-11-22T10:15:00Z"}
DAY = {"start": "2026-11-21T23:00:00Z", "end": "2026-11-22T23:00:00Z"}
EVIDENCE = [{"signal": "quay-flats.export_kw", "interval": SPAN, "batch": HASH, "leaf": 12}]
KWH = {"amount": "0.1840", "currency": "EUR", "per": "kWh"}
EUR = {"amount": "12.00", "currency": "EUR"}
NOW = "2026-11-22T10:15:00.25Z"
SELLER, BUYER = "did:iota:0x01", "did:twin:trondheim:b2"
EVENTS = {"seq": 0, "time": NOW, "synthetic": True}

EXAMPLES: Mapping[str, dict[str, Any]] = {
    "twin.energy.bid/1": {
        "bid_id": "B-1", "market": "m/p2p", "interval": SPAN, "side": "sell", "participant": SELLER,
        "asset": "quay-flats", "energy_wh": 1250, "price": KWH, "meter_evidence": EVIDENCE, "synthetic": True,
    },
    "twin.energy.trade/1": {
        "trade_id": "T-1", "market": "m/p2p", "interval": SPAN, "seller": SELLER, "buyer": BUYER,
        "seller_asset": "quay-flats", "buyer_asset": "swim-hall", "sell_bid": "B-1", "buy_bid": "B-2",
        "energy_wh": 1250, "price": KWH, "total": {"amount": "0.2300", "currency": "EUR"},
        "grid_share": {"amount": "0.0460", "currency": "EUR"}, "seller_gets": {"amount": "0.1840", "currency": "EUR"},
        "status": "cleared", "meter_evidence": EVIDENCE, "synthetic": True,
    },
    "twin.invoice/1": {
        "invoice_id": "I-1", "market": "m/p2p", "party": BUYER, "asset": "swim-hall", "period": DAY,
        "lines": [
            {"trade": "T-1", "side": "bought", "energy_wh": 1250, "amount": {"amount": "0.2300", "currency": "EUR"}},
            {"trade": "T-2", "side": "sold", "energy_wh": 250, "amount": {"amount": "0.0300", "currency": "EUR"}},
        ],
        "bought_wh": 1250, "sold_wh": 250, "total": {"amount": "0.2000", "currency": "EUR"},
        "issued": "2026-11-22T23:00:00Z", "synthetic": True,
    },
    "twin.energy.clearing/1": {
        "clearing_id": "trondheim-20261122T1000-C",
        "market": "trondheim/local-market",
        "interval": {"start": "2026-11-22T10:00:00Z", "end": "2026-11-22T10:15:00Z"},
        "rule": "uniform",
        "ties": "pro-rata",
        "bids": 12,
        "bids_hash": "sha256:" + "ab" * 32,
        "price": {"amount": "0.1840", "currency": "NOK", "per": "kWh"},
        "spot": {"amount": "0.1900", "currency": "NOK", "per": "kWh"},
        "volume_wh": 12_500,
        "trades": 4,
        "synthetic": True,
    },
    "twin.energy.settlement/1": {
        "settlement_id": "trondheim-20261121T2300-energy-house-S",
        "market": "trondheim/local-market",
        "party": "did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK",
        "asset": "energy-house",
        "period": {"start": "2026-11-20T23:00:00Z", "end": "2026-11-21T23:00:00Z"},
        "lines": [
            {"what": "local energy bought", "energy_wh": 2_000, "amount": {"amount": "0.4512", "currency": "NOK"}},
            {"what": "rounding", "energy_wh": 0, "amount": {"amount": "-0.0012", "currency": "NOK"}},
        ],
        "bought_wh": 2_000,
        "sold_wh": 0,
        "made_wh": 100,
        "used_wh": 2_400,
        "difference_wh": 300,
        "open": 0,
        "peak_w": 12_000,
        "total": {"amount": "0.4500", "currency": "NOK"},
        "issued": "2026-11-21T23:00:00Z",
        "synthetic": True,
    },
    "twin.flex.call/1": {
        "call_id": "F-1", "event": "called", "market": "m/flex", "interval": SPAN, "buyer": BUYER, "seller": SELLER,
        "asset": "quay-flats", "direction": "up", "power_w": 5000, "delivered_wh": None, "price": KWH,
        "meter_evidence": [], **EVENTS,
    },
    "twin.ev.session/1": {
        "session_id": "s1", "evse": "NO*TRD*E0012*1", "asset": "harbour-parking-charger", "connector": 1,
        "event": "ended", "id_token_hash": HASH, "meter_wh": {"start": 120400, "now": 131900}, "given_wh": 0,
        "power_w": -400, "soc_pct": 61, "tariff": KWH, "stop_reason": "ev-disconnected", **EVENTS,
    },
    "twin.ev.session/2": {
        "session_id": "s2", "evse": "NO*TRD*E0012*1", "asset": "harbour-parking-charger", "connector": 1,
        "event": "started", "id_token_hash": HASH, "meter_wh": {"start": 120400, "now": 120400}, "given_wh": 0,
        "power_w": 0, "soc_pct": None, "tariff": KWH, "stop_reason": None, "need_wh": 11500, "leaves": NOW, **EVENTS,
    },
    "twin.mobility.session/1": {
        "session_id": "r1", "vehicle": "bike", "vehicle_hash": HASH, "event": "ended", "id_token_hash": HASH,
        "start_dock": "dock-1", "end_dock": "dock-2", "distance_m": None, "price": EUR, **EVENTS,
    },
    "twin.data.offer/1": {
        "offer_id": "O-1", "event": "offered", "stream": "urn:twin:stream:air-quay", "title": "Air at the quay",
        "seller": SELLER, "fields": ["air-quay.pm25_ug_m3"], "price": EUR, "days": 30, "terms": HASH,
        "address": "mqtt://127.0.0.1:1883/streams", "time": NOW, "synthetic": True,
    },
    "twin.data.purchase/1": {
        "order_id": "P-1", "event": "granted", "offer": "O-1", "stream": "urn:twin:stream:air-quay", "buyer": BUYER,
        "seller": SELLER, "fields": ["air-quay.pm25_ug_m3"], "period": DAY, "price": EUR, "terms": HASH,
        "access": {"method": "key-wrap", "buyer_key": KEY, "ref": HASH}, "reason": None, **EVENTS,
    },
    "twin.device.identity/1": {
        "device": SELLER, "event": "registered", "asset": "quay-flats", "measures": ["quay-flats.export_kw"],
        "key": {"type": "Ed25519", "public": KEY}, "valid": DAY, "issuer": BUYER, "serial_hash": None,
        "credential": HASH, "reason": None, **EVENTS,
    },
    "twin.key.rotation/1": {
        "scope": "log", "old_key": "a+0b+c", "new_key": "a+1b+c", "size": 17, "root": "cd" * 32, "signature": None,
        "reason": "every year", "time": NOW,
    },
    "twin.anchor.batch/1": {
        "batch_id": "A-1", "source": "tvilling.invalid/m", "window": SPAN, "count": 128, "leaf": "rfc8785+sha256",
        "tree": "rfc9162-sha256", "root": "cd" * 32, "prev_root": None, "sensors": [],
        "anchor": {"ledger": "iota:testnet", "object": "0x1", "tx": "9x", "checkpoint": 17}, "time": NOW,
    },
    "twin.operator.action/1": {
        "action": "feed-added", "who": "operator:1f0c", "time": NOW, "mode": "replay", "shown": NOW,
        "about": ["mqtt"], "span": SPAN, "details": [{"name": "address", "value": "mqtt://127.0.0.1"}], "why": None,
    },
    "twin.alarm.ack/1": {
        "alarm_id": "1", "rule": "hot", "asset": "t1", "signal": None, "priority": "high", "raised": NOW, "time": NOW,
        "who": "operator:1f0c", "comment_hash": None,
    },
    "twin.journal/1": {
        "district": "trondheim", "journal": "ab" * 16, "first": 501, "last": 502, "count": 2, "interval": DAY, "hash": HASH,
        "marks": ["ab" * 8, "cd" * 8], "time": NOW,
    },
    "twin.history.thinned/1": {
        "district": "trondheim", "interval": DAY, "rule": "keep_raw_days = 30", "readings": 5, "kept": ["figures"],
        "time": NOW,
    },
    "twin.scenario/1": {
        "frozen_id": frozen_id("roofs", HASH, result_of(HASH, {"co2_kg": "786325", "payback": None})), "scenario": "roofs", "name": "Roofs",
        "district": "trondheim", "base": HASH, "base_parts": [{"name": "assets", "hash": "ab" * 32}], "file": HASH, "question": HASH,
        "model": "1", "program": "0.1", "result": result_of(HASH, {"co2_kg": "786325", "payback": None}),
        "figures": [{"name": "co2_kg", "value": "786325", "unit": "kg"}, {"name": "payback", "value": None, "unit": "a"}],
        "time": NOW, "who": None, "synthetic": True,
    },
}  # fmt: skip
