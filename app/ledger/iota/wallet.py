"""The key that signs anchors: in the platform's keyring and nowhere else; never printed, never in a file or a log.

    Wallet.keep(ring, "testnet", "iotaprivkey1...")        # as wallets show it, or 64 hex digits
    wallet = Wallet.of(ring, "testnet"); wallet.address; wallet.sign(transaction)

Ed25519 only.   Thread: any but the window's; a keyring may ask the person.   Raises LedgerError.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TypeVar

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.ledger.contract import LedgerError
from app.ledger.iota.digests import address_of, blake2b
from app.ledger.iota.signatures import TRANSACTION
from app.ledger.keys import SERVICE, Keyring

_T = TypeVar("_T")
_LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_PREFIX = "iotaprivkey"
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)  # BIP 173


class NoWallet(LedgerError):
    """No key to sign with; the message says what to do."""


class Wallet:
    def __init__(self, private: Ed25519PrivateKey) -> None:
        self._private = private
        self._public = private.public_key().public_bytes_raw()

    def __repr__(self) -> str:
        return f"Wallet({self.address})"

    @property
    def address(self) -> str:
        return "0x" + address_of(0, self._public).hex()

    def sign(self, transaction: bytes) -> bytes:
        """transaction: BCS of TransactionData. Flag, signature, key: 97 bytes."""
        return b"\0" + self._private.sign(blake2b(TRANSACTION + transaction)) + self._public

    @classmethod
    def of(cls, ring: Keyring | None, network: str) -> Wallet:
        told = None if ring is None else _asked(lambda: ring.get_password(SERVICE, entry(network)))
        if told is None:
            raise NoWallet(
                f"no key for {network} is kept in this machine's keyring; store one with"
                f" `tvilling ledger anchor --network {network} --keep-key`"
            )
        return cls(private_of(told))

    @classmethod
    def keep(cls, ring: Keyring | None, network: str, secret: str) -> Wallet:
        """Only what is a key is kept."""
        if ring is None:
            raise NoWallet("this machine has no keyring that can be used, and a key is kept nowhere else")
        wallet = cls(private_of(secret))
        _asked(lambda: ring.set_password(SERVICE, entry(network), secret.strip()))
        return wallet


def _asked(do: Callable[[], _T]) -> _T:
    from keyring.errors import KeyringError

    try:
        return do()
    except (KeyringError, OSError, RuntimeError) as error:
        raise NoWallet("this machine's keyring is locked, or cannot be used") from error


def entry(network: str) -> str:
    return f"iota key {network}"


def private_of(text: str) -> Ed25519PrivateKey:
    """Of an iotaprivkey1... or of 64 hex digits. Raises NoWallet, which never repeats the text."""
    text = text.strip()
    if re.fullmatch(r"(0x)?[0-9a-fA-F]{64}", text):
        raw = bytes([0]) + bytes.fromhex(text.removeprefix("0x"))
    else:
        raw = _bech32(text)
    if len(raw) != 33 or raw[0] != 0:
        raise NoWallet("the key is not one of Ed25519; make one of that kind for anchoring")
    return Ed25519PrivateKey.from_private_bytes(raw[1:])


def _bech32(text: str) -> bytes:
    """Source: BIP 173."""
    wrong = NoWallet("that is no key: give it as iotaprivkey1..., or as 64 hex digits")
    prefix, _, rest = text.rpartition("1")
    if prefix != _PREFIX or len(text) > 90 or len(rest) < 6 or any(c not in _LETTERS for c in rest):
        raise wrong
    values = [_LETTERS.index(c) for c in rest]
    check = 1
    for value in [*(ord(c) >> 5 for c in prefix), 0, *(ord(c) & 31 for c in prefix), *values]:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ value
        for bit, part in enumerate(_GENERATOR):
            if top >> bit & 1:
                check ^= part
    if check != 1:
        raise wrong
    number, bits, found = 0, 0, bytearray()
    for value in values[:-6]:
        number, bits = (number << 5 | value) & 0xFFF, bits + 5
        if bits >= 8:
            bits -= 8
            found.append(number >> bits & 0xFF)
    if bits >= 5 or number & ((1 << bits) - 1):
        raise wrong
    return bytes(found)
