"""A chain of the tests' own: a committee with real BLS keys that certifies checkpoints over several epochs, and people with
Ed25519 keys who do something in them. Everything is as the real network makes it, byte by byte.

    chain = Chain(); one = chain.checkpoint([chain.transaction(events=2)]); chain.end_epoch()
    one.file.encode()                                  # a `.chk` file
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Any

import pyblst
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.ledger.iota import roaring
from app.ledger.iota.bcs import encode
from app.ledger.iota.bls import DST, _blst_generator
from app.ledger.iota.certificate import Committee
from app.ledger.iota.checkpoint_data import CheckpointFile
from app.ledger.iota.digests import (
    address_of,
    blake2b,
    contents_digest,
    effects_digest,
    events_digest,
    summary_digest,
    transaction_digest,
)
from app.ledger.iota.proof_v1 import ProofV1
from app.ledger.iota.signatures import CHECKPOINT, TRANSACTION
from app.ledger.iota.type_tags import parse_struct
from app.ledger.iota.types import CONTENTS, EFFECTS, EVENTS, SUMMARY
from app.ledger.iota.types import TRANSACTION as TRANSACTION_TYPE

_ORDER = 0x73EDA753299D7D483339D80809A1D80553BDA402FFFE5BFEFFFFFFFF00000001
GAS = {
    "computation_cost": 1,
    "computation_cost_burned": 1,
    "storage_cost": 2,
    "storage_rebate": 0,
    "non_refundable_storage_fee": 0,
}


class Person:
    def __init__(self, seed: int = 1) -> None:
        self.key = Ed25519PrivateKey.from_private_bytes(bytes([seed]) * 32)
        self.public = self.key.public_key().public_bytes_raw()
        self.address = address_of(0, self.public)

    def sign(self, data: bytes, intent: bytes = TRANSACTION) -> bytes:
        return b"\0" + self.key.sign(blake2b(intent + data)) + self.public


class Validator:
    def __init__(self, number: int) -> None:
        self.secret = int.from_bytes(sha256(b"validator %d" % number).digest(), "big") % _ORDER
        self.public = bytes(_blst_generator().scalar_mul(self.secret).compress())

    def sign(self, message: bytes) -> Any:
        return pyblst.BlstP1Element.hash_to_group(message, DST).scalar_mul(self.secret)


@dataclass(frozen=True)
class Done:
    """A transaction and what came of it: values of app/ledger/iota/types.py."""

    transaction: dict[str, Any]
    signatures: list[bytes]
    effects: dict[str, Any]
    events: list[dict[str, Any]] | None

    @property
    def digest(self) -> bytes:
        return transaction_digest(encode(TRANSACTION_TYPE, self.transaction))


@dataclass(frozen=True)
class Sealed:
    """A checkpoint."""

    file: CheckpointFile
    summary: bytes
    certificate: dict[str, Any]
    digests: list[bytes]

    def proof(self, place: int = 0, **change: Any) -> ProofV1:
        return replace(self.file.proof(self.digests[place]), **change)


class Chain:
    """stakes: of its validators, 10,000 together."""

    def __init__(self, stakes: Sequence[int] = (2500, 2500, 2500, 2500)) -> None:
        self.validators = [Validator(k) for k in range(len(stakes))]
        self.stakes = list(stakes)
        self.epoch, self.number, self.count = 0, 0, 0
        self.previous: bytes | None = None

    def committee(self, epoch: int | None = None) -> Committee:
        members = [(v.public, s) for v, s in zip(self.validators, self.stakes, strict=True)]
        return Committee.of(self.epoch if epoch is None else epoch, members)

    def transaction(
        self,
        sender: Person | None = None,
        payer: Person | None = None,
        events: int = 0,
        data: bytes = b"\x01\x02",
    ) -> Done:
        sender = sender or Person()
        payer = payer or sender
        self.count += 1
        transaction = {
            "V1": {
                "kind": {
                    "Programmable": {
                        "inputs": [{"Pure": data}, {"Pure": self.count.to_bytes(8, "little")}],
                        "commands": [{"SplitCoins": {"coin": {"Gas": None}, "amounts": [{"Input": 1}]}}],
                    }
                },
                "sender": sender.address,
                "gas_payment": {
                    "objects": [{"object_id": bytes(31) + b"\x07", "version": 1, "digest": bytes(32)}],
                    "owner": payer.address,
                    "price": 1000,
                    "budget": 10**7,
                },
                "expiration": {"None": None},
            }
        }
        raw = encode(TRANSACTION_TYPE, transaction)
        signatures = [sender.sign(raw)] + ([payer.sign(raw)] if payer is not sender else [])
        emitted = [
            {
                "package_id": bytes(31) + b"\x09",
                "module": "sensor",
                "sender": sender.address,
                "type": parse_struct("0x9::sensor::Reading"),
                "contents": k.to_bytes(8, "little"),
            }
            for k in range(events)
        ]
        effects = {
            "V1": {
                "status": {"Success": None},
                "epoch": self.epoch,
                "gas_cost_summary": GAS,
                "transaction_digest": transaction_digest(raw),
                "gas_object_index": None,
                "events_digest": events_digest(encode(EVENTS, emitted)) if events else None,
                "dependencies": [],
                "lamport_version": self.count,
                "changed_objects": [],
                "unchanged_shared_objects": [],
                "auxiliary_data_digest": None,
            }
        }
        return Done(transaction, signatures, effects, emitted if events else None)

    def checkpoint(
        self, done: Sequence[Done], signers: Sequence[int] | None = None, following: Committee | None = None
    ) -> Sealed:
        """signers: places in the committee's order; all of them where None. following: of an epoch's last checkpoint."""
        contents = {
            "V1": {
                "digests": [[d.digest, effects_digest(encode(EFFECTS, d.effects))] for d in done],
                "signatures": [d.signatures for d in done],
            }
        }
        end = None
        if following is not None:
            end = {
                "next_epoch_committee": [{"public_key": k, "stake": s} for k, s in following.members],
                "next_epoch_protocol_version": 1,
                "epoch_commitments": [{"EcmhLiveObjectSet": {"digest": bytes(32)}}],
                "epoch_supply_change": -5,
            }
        summary = {
            "epoch": self.epoch,
            "sequence_number": self.number,
            "network_total_transactions": self.count,
            "contents_digest": contents_digest(encode(CONTENTS, contents)),
            "previous_digest": self.previous,
            "epoch_rolling_gas_cost_summary": GAS,
            "timestamp_ms": 1_760_000_000_000 + 1000 * self.number,
            "checkpoint_commitments": [],
            "end_of_epoch_data": end,
            "version_specific_data": b"",
        }
        raw = encode(SUMMARY, summary)
        certificate = self.certificate(raw, self.epoch, signers)
        value = {
            "checkpoint_summary": {"data": summary, "auth_signature": certificate},
            "checkpoint_contents": contents,
            "transactions": [
                {
                    "transaction": [
                        {"intent": [0, 0, 0], "transaction": d.transaction, "signatures": d.signatures}
                    ],
                    "effects": d.effects,
                    "events": d.events,
                    "input_objects": [],
                    "output_objects": [],
                }
                for d in done
            ],
        }
        self.previous = summary_digest(raw)
        self.number += 1
        return Sealed(CheckpointFile(value), raw, certificate, [d.digest for d in done])

    def certificate(self, summary: bytes, epoch: int, signers: Sequence[int] | None = None) -> dict[str, Any]:
        committee = self.committee(epoch)
        by_key = {v.public: v for v in self.validators}
        places = list(range(len(committee.members))) if signers is None else list(signers)
        message = CHECKPOINT + summary + epoch.to_bytes(8, "little")
        total = None
        for place in places:
            one = by_key[committee.members[place][0]].sign(message)
            total = one if total is None else total + one
        assert total is not None
        return {"epoch": epoch, "signature": bytes(total.compress()), "signers_map": roaring.written(places)}

    def end_epoch(self, stakes: Sequence[int] | None = None, newcomers: int = 0) -> Sealed:
        """The last checkpoint of this epoch; the next one has other validators where newcomers are given."""
        before = list(self.validators)
        after = [Validator(100 * (self.epoch + 1) + k) for k in range(newcomers)] or before
        shares = list(stakes or self.stakes)
        following = Committee.of(self.epoch + 1, [(v.public, s) for v, s in zip(after, shares, strict=True)])
        sealed = self.checkpoint([self.transaction()], following=following)
        self.validators, self.stakes = after, shares
        self.epoch += 1
        return sealed
