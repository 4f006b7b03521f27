"""One line and subjects for events that we know, and for any other.   Thread: any; pure."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Meaning:
    summary: str
    subjects: tuple[str, ...] = ()


def event(kind: str, payload: bytes, said: bytes) -> Meaning:
    """kind: a Move type, addresses long.   payload: BCS, may be empty.   said: the endpoint's own decoding, untrusted."""
    package, _, rest = kind.partition("::")
    return Meaning(f"{rest.partition('<')[0]} of {package[:10]}")
