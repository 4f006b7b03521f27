"""The demonstration's meters as devices with keys: made here, labelled synthetic, derived from the district's secret.

    devices = DemoDevices(salt, catalogue, meters.assets)
    devices.registered()                  # for DeviceWatch
    devices.proofs(now_ns)                # (asset, bytes) as each would send it

A city's own devices hold their keys themselves; these live in this process so that the demonstration has something to
prove. Nothing but the secret of app/ledger/tokens.py is kept.   Thread: any.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.ledger.did_key import did_of
from app.ledger.fields import interval_of, time_text
from app.ledger.identity import Registered, make_proof
from app.ledger.record_kind import Payload
from app.ledger.tokens import Salt
from app.model.catalogue import Catalogue
from app.model.times import DAY_NS, NS

PROOF_EVERY_NS = 60 * NS
VALID_NS = 10 * 365 * DAY_NS
EPOCH_NS = 1_767_225_600 * NS
"""2026-01-01: from when the demonstration's devices are valid, so that a filled past is theirs too."""


class DemoDevices:
    def __init__(self, salt: Salt, catalogue: Catalogue, assets: Sequence[str]) -> None:
        self.catalogue, self.assets = catalogue, tuple(assets)
        self._keys = {
            asset: Ed25519PrivateKey.from_private_bytes(salt.seed("demo-device", asset)) for asset in assets
        }
        self._city = did_of(
            Ed25519PrivateKey.from_private_bytes(salt.seed("demo-device", "")).public_key().public_bytes_raw()
        )
        self._operator = did_of(
            Ed25519PrivateKey.from_private_bytes(salt.seed("demo-device", "grid operator"))
            .public_key()
            .public_bytes_raw()
        )
        self._public = {asset: key.public_key().public_bytes_raw() for asset, key in self._keys.items()}
        self._dids = {asset: did_of(public) for asset, public in self._public.items()}

    def did(self, asset: str) -> str:
        return self._dids[asset]

    @property
    def operator(self) -> str:
        """The distribution operator, who calls flexibility."""
        return self._operator

    @property
    def city(self) -> str:
        """Who vouches for them."""
        return self._city

    def registered(self) -> Mapping[str, Registered]:
        return {
            asset: Registered(
                self._dids[asset],
                asset,
                self._public[asset],
                EPOCH_NS,
                EPOCH_NS + VALID_NS,
                is_synthetic=True,
            )
            for asset in self.assets
        }

    def proofs(self, t_ns: int) -> Iterator[tuple[str, bytes]]:
        for asset, key in self._keys.items():
            yield asset, make_proof(key, self._dids[asset], asset, t_ns).encode()

    def records(self, known: Iterable[str], t_ns: int) -> Iterator[Payload]:
        """`twin.device.identity/1` of those whose DID is not in `known`."""
        have = set(known)
        for asset in self.assets:
            if self._dids[asset] in have:
                continue
            values: dict[str, Any] = {
                "device": self._dids[asset],
                "event": "registered",
                "seq": 0,
                "asset": asset,
                "measures": [self.catalogue.signals[row].id for row in self.catalogue.rows_of(asset)],
                "key": {"type": "Ed25519", "public": b64encode(self._public[asset]).decode()},
                "valid": interval_of(EPOCH_NS, EPOCH_NS + VALID_NS),
                "issuer": self._city,
                "time": time_text(t_ns),
                "synthetic": True,
            }
            yield values
