"""The data marketplace of one district: offers, purchases and grants, read from the log and written through the Scribe.

    market = Marketplace(log, scribe, salt, folder)
    market.refresh(); market.offers; market.purchases
    order = market.buy(offer, price, terms)          # BadDeal where it is not what is offered; the record is the contract
    market.access(order.id)                          # for the feed of the purchased stream

No payment is made. Offers of this machine are signed for by the city's key, purchases by the workstation's; both follow from
the district's secret (app/ledger/tokens.py), and so does the key of each stream. Kept in `folder`: the texts of terms, by their
hash, and grants, which are no secrets.   Thread: any; a lock guards it.
"""

from __future__ import annotations

import base64
import hashlib
import secrets
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal, InvalidOperation
from pathlib import Path
from types import MappingProxyType
from typing import Any
from urllib.parse import urlsplit

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from app.feeds.sealed_stream import ENDED, StreamAccess, end_text
from app.ledger.contract import LedgerError, Log
from app.ledger.did_key import did_of
from app.ledger.fields import BadRecord, interval_of, ns_of, time_text
from app.ledger.grants import GrantError, make_grant, open_grant
from app.ledger.records import build, check, decode, hash_ref
from app.ledger.tokens import Salt
from app.model.times import DAY_NS
from app.proving.contract import Scribe
from app.whole_file import write_bytes

OFFER, PURCHASE = "twin.data.offer/1", "twin.data.purchase/1"
PAGE = 1000
MAX_TERMS = 20_000
LONGEST_AGO_NS = DAY_NS
"""An order may be so old when the seller takes it."""


class BadDeal(LedgerError):
    """What was asked is not what is offered, or cannot be; one sentence."""


@dataclass(frozen=True, slots=True)
class Offer:
    """As it stands in the log.   is_ours: sold from this machine.   withdrawn_ns: None while it can be bought."""

    payload: Mapping[str, Any]
    is_ours: bool
    withdrawn_ns: int | None = None

    @property
    def id(self) -> str:
        return str(self.payload["offer_id"])

    @property
    def signals(self) -> tuple[str, ...]:
        return tuple(self.payload["fields"])


@dataclass(frozen=True, slots=True)
class Purchase:
    """order: the payload of its first event; last: of its newest.   is_ours: bought here.   is_sale: sold here."""

    order: Mapping[str, Any]
    last: Mapping[str, Any]
    is_ours: bool
    is_sale: bool

    @property
    def id(self) -> str:
        return str(self.order["order_id"])

    def state(self, now_ns: int) -> str:
        """ordered, granted, revoked or expired: the period counts whether or not anybody has recorded its end."""
        event = str(self.last["event"])
        return "expired" if event == "granted" and now_ns >= ns_of(self.order["period"]["end"]) else event


class Marketplace:
    def __init__(
        self,
        log: Log,
        scribe: Scribe,
        salt: Salt,
        folder: Path,
        *,
        is_synthetic: bool = True,
        wall_ns: Callable[[], int] = time.time_ns,
    ) -> None:
        self._log, self._scribe, self._salt, self._folder = log, scribe, salt, folder
        self._is_synthetic, self._wall_ns = is_synthetic, wall_ns
        self._lock = threading.RLock()
        self._read = -1
        self._offers: dict[str, Offer] = {}
        self._purchases: dict[str, Purchase] = {}
        self._seller = Ed25519PrivateKey.from_private_bytes(salt.seed("market", "seller"))
        self._buyer = X25519PrivateKey.from_private_bytes(salt.seed("market", "buyer-x25519"))
        self.seller_did = did_of(self._seller.public_key().public_bytes_raw())
        self._orders = Ed25519PrivateKey.from_private_bytes(salt.seed("market", "buyer"))
        self.buyer_did = did_of(self._orders.public_key().public_bytes_raw())

    @property
    def seller_key(self) -> Ed25519PrivateKey:
        """For files that are handed to buyers (app/stream_files.py)."""
        return self._seller

    @property
    def buyer_key(self) -> Ed25519PrivateKey:
        return self._orders

    # -- what there is ------------------------------------------------------------------------------------------------

    @property
    def offers(self) -> tuple[Offer, ...]:
        with self._lock:
            return tuple(self._offers.values())

    @property
    def purchases(self) -> tuple[Purchase, ...]:
        with self._lock:
            return tuple(self._purchases.values())

    def purchase(self, order: str) -> Purchase | None:
        with self._lock:
            return self._purchases.get(order)

    def refresh(self) -> None:
        """Reads the log on. What is not in its shape, or comes out of turn, changes nothing. Raises LedgerError."""
        with self._lock:
            while kept := self._log.find((OFFER, PURCHASE), after=self._read, most=PAGE):
                for one in kept:
                    payload = decode(one.entry.data)
                    try:
                        check(one.entry.kind, payload or {})
                    except BadRecord:
                        continue
                    assert payload is not None
                    (self._take_offer if one.entry.kind == OFFER else self._take_purchase)(payload)
                self._read = kept[-1].index

    def terms(self, ref: str) -> str | None:
        """The text with this hash, where it is here and is the one."""
        try:
            data = (self._folder / "terms" / f"{ref.removeprefix('sha256:')}.txt").read_bytes()
        except (OSError, ValueError):
            return None
        return data.decode("utf-8", "replace") if hash_ref(data) == ref else None

    # -- selling ------------------------------------------------------------------------------------------------------

    def offer(
        self,
        title: str,
        signals: Sequence[str],
        price: tuple[str, str],
        days: int,
        terms: str,
        address: str,
    ) -> Offer:
        """price: amount and currency.   address: of the broker with a prefix, no user, no password. Raises BadDeal."""
        parts = urlsplit(address)
        if parts.scheme not in ("mqtt", "mqtts") or not parts.hostname or parts.username or parts.password:
            raise BadDeal(
                "the address is that of a broker, such as mqtt://broker.example:1883/streams, without a user"
            )
        if not 0 < len(terms.strip()) <= MAX_TERMS:
            raise BadDeal(f"terms have 1 to {MAX_TERMS} characters")
        data = terms.encode()
        try:
            if Decimal(price[0]) < 0:
                raise BadDeal("a price is not below zero")
            payload = build(
                OFFER,
                {
                    "offer_id": secrets.token_hex(8),
                    "event": "offered",
                    "stream": f"urn:twin:stream:{secrets.token_hex(4)}",
                    "title": title,
                    "seller": self.seller_did,
                    "fields": sorted(set(signals)),
                    "price": {"amount": price[0], "currency": price[1]},
                    "days": days,
                    "terms": hash_ref(data),
                    "address": address.rstrip("/"),
                    "time": time_text(self._wall_ns()),
                    "synthetic": self._is_synthetic,
                },
            )
            self._keep_terms(data)
        except (BadRecord, InvalidOperation) as error:
            raise BadDeal(f"not offered: {error}") from error
        self._write(OFFER, payload)
        with self._lock:
            self._take_offer(payload)
            return self._offers[str(payload["offer_id"])]

    def withdraw(self, offer: str) -> None:
        """It can be bought no more; purchases go on. Raises BadDeal."""
        with self._lock:
            known = self._offers.get(offer)
            if known is None or not known.is_ours or known.withdrawn_ns is not None:
                raise BadDeal("only an offer of this machine that still stands can be withdrawn")
            payload = build(
                OFFER, {**known.payload, "event": "withdrawn", "time": time_text(self._wall_ns())}
            )
            self._write(OFFER, payload)
            self._take_offer(payload)

    def grant(self, order: Mapping[str, Any]) -> bytes:
        """Gives access to what was ordered: the grant for the buyer. The order is held against the offer. Raises BadDeal."""
        with self._lock:
            offer = self._offers.get(str(order.get("offer")))
            self._judge(order, offer)
            assert offer is not None
            known = self._purchases.get(str(order["order_id"]))
            if known is not None and known.last["event"] != "ordered":
                raise BadDeal("this order was answered before")
            if known is not None and dict(known.order) != dict(order):
                raise BadDeal("another order has this id")
            ident = str(order["order_id"])
            address = f"{offer.payload['address']}/{ident}"
            try:
                data = make_grant(self._seller, self.stream_key(ident), order, address)
            except GrantError as error:
                raise BadDeal(f"not granted: {error}") from error
            self._keep_grant(ident, data)
            if known is None:  # from another machine: it stands in this log, too
                self._write(PURCHASE, order)
                self._take_purchase(order)
            self._event(order, "granted", 1, hash_ref(data))
            return data

    def revoke(self, order: str, reason: str) -> None:
        """Ends a purchase that was sold here. Raises BadDeal."""
        with self._lock:
            known = self._purchases.get(order)
            if known is None or not known.is_sale or known.last["event"] != "granted":
                raise BadDeal("only access that was granted here can be revoked")
            try:
                self._event(
                    known.order,
                    "revoked",
                    int(known.last["seq"]) + 1,
                    known.last["access"]["ref"],
                    reason or None,
                )
            except BadRecord as error:
                raise BadDeal(f"not revoked: {error}") from error

    def expire(self) -> list[str]:
        """Records the end of what was sold here and is over; the orders' ids."""
        with self._lock:
            now_ns = self._wall_ns()
            over = [
                p
                for p in self._purchases.values()
                if p.is_sale and p.last["event"] == "granted" and p.state(now_ns) == "expired"
            ]
            for one in over:
                self._event(one.order, "expired", int(one.last["seq"]) + 1, one.last["access"]["ref"])
            return [one.id for one in over]

    def stream_key(self, order: str) -> bytes:
        """Of a purchase that was sold here."""
        return self._salt.seed("stream", order)

    # -- buying -------------------------------------------------------------------------------------------------------

    def buy(self, offer: Offer, price: Mapping[str, str], terms: str) -> Purchase:
        """price, terms (hash): what the person saw and said yes to. Raises BadDeal where the offer says other things now."""
        with self._lock:
            now = self._offers.get(offer.id)
            if now is None or now.withdrawn_ns is not None:
                raise BadDeal("this stream is no longer offered")
            if dict(now.payload["price"]) != dict(price) or now.payload["terms"] != terms:
                raise BadDeal("price or terms are not those that you agreed to; look at the offer again")
            at_ns = self._wall_ns() // 1_000_000_000 * 1_000_000_000
            order = build(
                PURCHASE,
                {
                    "order_id": secrets.token_hex(8),
                    "event": "ordered",
                    "seq": 0,
                    "offer": now.id,
                    "stream": now.payload["stream"],
                    "buyer": self.buyer_did,
                    "seller": now.payload["seller"],
                    "fields": list(now.signals),
                    "period": interval_of(at_ns, at_ns + int(now.payload["days"]) * DAY_NS),
                    "price": dict(price),
                    "terms": terms,
                    "access": {
                        "method": "key-wrap",
                        "buyer_key": base64.b64encode(self._buyer.public_key().public_bytes_raw()).decode(),
                        "ref": None,
                    },
                    "time": time_text(self._wall_ns()),
                    "synthetic": self._is_synthetic,
                },
            )
            self._write(PURCHASE, order)
            self._take_purchase(order)
            if now.is_ours:
                self.grant(order)
            return self._purchases[str(order["order_id"])]

    def take_offer(self, payload: Any, terms: Any, signer: str) -> Offer:
        """An offer of another machine, signed by its seller; it stands in this log too from now on. Raises BadDeal."""
        try:
            check(OFFER, payload)
        except (BadRecord, AttributeError) as error:
            raise BadDeal(f"this is no offer: {error}") from error
        if payload["seller"] != signer or payload["event"] != "offered":
            raise BadDeal("this offer was not signed by its seller")
        data = terms.encode("utf-8", "replace") if isinstance(terms, str) else b""
        if not 0 < len(data) <= 4 * MAX_TERMS or hash_ref(data) != payload["terms"]:
            raise BadDeal("the terms are not those that the offer names")
        with self._lock:
            known = self._offers.get(str(payload["offer_id"]))
            if known is not None:
                if dict(known.payload) != dict(payload):
                    raise BadDeal("another offer has this id")
                return known
            self._keep_terms(data)
            self._write(OFFER, payload)
            self._take_offer(payload)
            return self._offers[str(payload["offer_id"])]

    def grant_of(self, order: str) -> bytes | None:
        """What was granted here, to be handed over again."""
        try:
            return self._grant_path(order).read_bytes()
        except OSError:
            return None

    def take_grant(self, order: str, data: bytes) -> Purchase:
        """A grant that came from the seller, checked and kept. Raises BadDeal."""
        with self._lock:
            known = self._purchases.get(order)
            if known is None or not known.is_ours:
                raise BadDeal("this grant answers no order of this machine")
            try:
                open_grant(data, self._buyer, known.order)
            except GrantError as error:
                raise BadDeal(str(error)) from error
            self._keep_grant(order, data)
            if known.last["event"] == "ordered":
                self._event(known.order, "granted", 1, hash_ref(data))
            return self._purchases[order]

    def access(self, order: str) -> StreamAccess | None:
        """For the feed. None where there is no order or grant here."""
        with self._lock:
            known = self._purchases.get(order)
        if known is None or not known.is_ours:
            return None
        try:
            data = self._grant_path(order).read_bytes()
            opened = open_grant(data, self._buyer, known.order)
        except (OSError, GrantError):
            return None
        if known.last["access"]["ref"] not in (None, hash_ref(data)):
            return None
        start, end = (ns_of(known.order["period"][name]) for name in ("start", "end"))
        state = known.state(self._wall_ns())
        ended = {"revoked": ENDED["revoked"], "expired": end_text(end)}.get(state, "")
        return StreamAccess(order, opened.key, start, end, ended)

    def address(self, order: str) -> str | None:
        """Where a purchased stream is served, as its grant says."""
        with self._lock:
            known = self._purchases.get(order)
        try:
            data = self._grant_path(order).read_bytes()
            return None if known is None else open_grant(data, self._buyer, known.order).address
        except (OSError, GrantError):
            return None

    # -- inside -------------------------------------------------------------------------------------------------------

    def _judge(self, order: Mapping[str, Any], offer: Offer | None) -> None:
        try:
            check(PURCHASE, order)
        except BadRecord as error:
            raise BadDeal(f"this is no order: {error}") from error
        if order["event"] != "ordered" or order["seq"] != 0:
            raise BadDeal("this is no order")
        if offer is None or not offer.is_ours:
            raise BadDeal("nothing of this kind is offered here")
        said = offer.payload
        for name, word in (
            ("price", "price"),
            ("terms", "terms"),
            ("stream", "stream"),
            ("seller", "seller"),
        ):
            if order[name] != said[name]:
                raise BadDeal(f"the order names another {word} than the offer")
        if sorted(order["fields"]) != sorted(said["fields"]):
            raise BadDeal("the order names other signals than the offer")
        start, end = (ns_of(order["period"][name]) for name in ("start", "end"))
        if end - start != int(said["days"]) * DAY_NS:
            raise BadDeal("the order names another period than the offer")
        now_ns = self._wall_ns()
        if not now_ns - LONGEST_AGO_NS <= start <= now_ns + LONGEST_AGO_NS:
            raise BadDeal("the order is too old, or dated ahead")
        if offer.withdrawn_ns is not None and ns_of(order["time"]) >= offer.withdrawn_ns:
            raise BadDeal("the offer was withdrawn before this order")

    def _event(
        self, order: Mapping[str, Any], event: str, seq: int, ref: str, reason: str | None = None
    ) -> None:
        access = {**order["access"], "ref": ref}
        at = time_text(self._wall_ns())
        payload = build(
            PURCHASE, {**order, "event": event, "seq": seq, "access": access, "reason": reason, "time": at}
        )
        self._write(PURCHASE, payload)
        self._take_purchase(payload)

    def _take_offer(self, payload: Mapping[str, Any]) -> None:
        ident, is_ours = str(payload["offer_id"]), payload["seller"] == self.seller_did
        known = self._offers.get(ident)
        if known is None and payload["event"] == "offered":
            self._offers[ident] = Offer(MappingProxyType(dict(payload)), is_ours)
        elif (
            known is not None
            and payload["event"] == "withdrawn"
            and known.payload["seller"] == payload["seller"]
        ):
            self._offers[ident] = replace(known, withdrawn_ns=ns_of(payload["time"]))

    def _take_purchase(self, payload: Mapping[str, Any]) -> None:
        ident = str(payload["order_id"])
        known = self._purchases.get(ident)
        if known is None:
            if payload["event"] == "ordered" and payload["seq"] == 0:
                frozen = MappingProxyType(dict(payload))
                is_ours, is_sale = payload["buyer"] == self.buyer_did, payload["seller"] == self.seller_did
                self._purchases[ident] = Purchase(frozen, frozen, is_ours, is_sale)
            return
        same = all(
            payload[name] == known.order[name] for name in ("buyer", "seller", "offer", "price", "terms")
        )
        if same and payload["seq"] == known.last["seq"] + 1:
            self._purchases[ident] = replace(known, last=MappingProxyType(dict(payload)))

    def _write(self, kind: str, payload: Mapping[str, Any]) -> None:
        self._scribe.write(kind, payload, ns_of(payload["time"]))

    def _keep_terms(self, data: bytes) -> None:
        place = self._folder / "terms"
        try:
            place.mkdir(parents=True, exist_ok=True)
            write_bytes(place / f"{hashlib.sha256(data).hexdigest()}.txt", data)
        except OSError as error:
            raise BadDeal(f"the terms cannot be kept: {error.strerror or type(error).__name__}") from error

    def _keep_grant(self, order: str, data: bytes) -> None:
        try:
            self._grant_path(order).parent.mkdir(parents=True, exist_ok=True)
            write_bytes(self._grant_path(order), data)
        except OSError as error:
            raise BadDeal(f"the grant cannot be kept: {error.strerror or type(error).__name__}") from error

    def _grant_path(self, order: str) -> Path:
        return self._folder / "grants" / f"{hashlib.sha256(order.encode()).hexdigest()[:32]}.json"
