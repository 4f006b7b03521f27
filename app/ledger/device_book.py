"""Who is registered for which asset, as the log's `twin.device.identity/1` records say.   Thread: one at a time, not the GUI's.

    book = DeviceBook(log); book.read_on().registered         # by asset

The first record of an asset registers its device; after it only that device's own next event counts (its key rotated, or it
was revoked). After a revocation another device may be registered there.
"""

from __future__ import annotations

import base64
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from app.ledger.contract import Log
from app.ledger.fields import BadRecord, ns_of
from app.ledger.identity import Registered
from app.ledger.records import check, decode

KIND = "twin.device.identity/1"
PAGE = 1000


class DeviceBook:
    def __init__(self, log: Log) -> None:
        self._log = log
        self._read = -1
        self._seq: dict[str, int] = {}
        self._by_asset: dict[str, Registered] = {}
        self._last: dict[str, Mapping[str, Any]] = {}

    @property
    def registered(self) -> Mapping[str, Registered]:
        return MappingProxyType(dict(self._by_asset))

    def last(self, asset: str) -> Mapping[str, Any] | None:
        """The payload that counts for an asset now."""
        return self._last.get(asset)

    def read_on(self) -> DeviceBook:
        """Raises LedgerError."""
        while kept := self._log.find((KIND,), after=self._read, most=PAGE):
            for one in kept:
                payload = decode(one.entry.data)
                try:
                    check(KIND, payload or {})
                except BadRecord:
                    continue
                assert payload is not None
                self._take(payload)
            self._read = kept[-1].index
        return self

    def _take(self, said: Mapping[str, Any]) -> None:
        asset, did, seq = str(said["asset"]), str(said["device"]), int(said["seq"])
        known = self._by_asset.get(asset)
        begins = said["event"] == "registered" and seq == 0 and (known is None or known.is_revoked)
        follows = known is not None and known.did == did and seq == self._seq.get(asset, 0) + 1
        if not begins and not (follows and said["event"] != "registered"):
            return
        self._seq[asset] = seq
        self._last[asset] = said
        self._by_asset[asset] = Registered(
            did,
            asset,
            base64.b64decode(said["key"]["public"]),
            ns_of(said["valid"]["start"]),
            ns_of(said["valid"]["end"]),
            is_revoked=said["event"] == "revoked",
            is_synthetic=said["synthetic"],
        )
