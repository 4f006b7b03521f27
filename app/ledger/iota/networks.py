"""Which IOTA networks there are: chain ids, public endpoints, packages of IOTA's own products.   Thread: any; pure.

A chain id is the first 4 bytes of the genesis checkpoint's digest, in hex. A network of one's own is named by it.
Source: the notarization package's history of Move packages and the identity registry (July 2026); devnet is reset at times.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

CLOCK = "0x" + "0" * 63 + "6"


@dataclass(frozen=True, slots=True)
class Network:
    """name: as in "iota:NAME".   notarization: package id, "" where we know none.   url: its public indexer, or ""."""

    name: str
    chain: str
    url: str = ""
    notarization: str = ""

    @property
    def ledger(self) -> str:
        return f"iota:{self.name}"


NETWORKS = {
    network.name: network
    for network in (
        Network(
            "mainnet",
            "6364aad5",
            "https://indexer.mainnet.iota.cafe",
            "0x909ce9dcd9a5e97b7b8884fac8e018fad9dece348bf73837379b8694ff684cf3",
        ),
        Network(
            "testnet",
            "2304aa97",
            "https://indexer.testnet.iota.cafe",
            "0x00412bd469b7f980227c6c574090348239852e43aa07818b315854fdd8a2d25f",
        ),
        Network("devnet", "daf90477", "https://indexer.devnet.iota.cafe"),
    )
}


def network_of(text: str) -> Network | None:
    """By name, or by the 8 hex digits of its chain; None for anything else."""
    if text in NETWORKS:
        return NETWORKS[text]
    if re.fullmatch(r"[0-9a-f]{8}", text):
        return next((n for n in NETWORKS.values() if n.chain == text), Network(text, text))
    return None


def network_of_host(host: str) -> Network | None:
    """What the name of a public endpoint says, such as indexer.testnet.iota.cafe."""
    match = re.fullmatch(r"[a-z0-9-]+\.(mainnet|testnet|devnet)\.iota\.cafe", host.lower())
    return NETWORKS[match[1]] if match else None


def address(text: str) -> str | None:
    """An address or object id in its one long form, 0x and 64 small hex digits; None for what is none."""
    match = re.fullmatch(r"0[xX]([0-9a-fA-F]{1,64})", text)
    return f"0x{match[1].lower():0>64}" if match else None


def type_name(text: str) -> str:
    """A Move type with every address in it in its long form."""
    return re.sub(r"0[xX]([0-9a-fA-F]{1,64})(?=::)", lambda m: f"0x{m[1].lower():0>64}", text)
