"""Damage for fuzz runs: the same damage for the same seed, of the kinds that files really get.   Thread: any (pure)."""

from __future__ import annotations

import random

_NUMBERS = (
    b"-1",
    b"999999999",
    b"1e999",
    b"NaN",
    b"null",
    b'""',
    b"[]",
    b"{}",
    b"0",
    b"18446744073709551616",
    b"true",
)


def mutated(data: bytes, seed: int) -> bytes:
    """data with one to eight faults: bytes flipped, cut out, doubled, numbers replaced, the end lost, nesting added."""
    rng = random.Random(seed)
    out = bytearray(data)
    for _ in range(rng.randint(1, 8)):
        if not out:
            break
        at = rng.randrange(len(out))
        kind = rng.randrange(8)
        if kind == 0:
            out[at] ^= 1 << rng.randrange(8)
        elif kind == 1:
            del out[at : at + rng.randint(1, 200)]
        elif kind == 2:
            out[at:at] = out[at : at + rng.randint(1, 400)]
        elif kind == 3:
            del out[at:]
        elif kind == 4:
            end = at
            while end < len(out) and out[end : end + 1] in b"0123456789.-":
                end += 1
            out[at:end] = rng.choice(_NUMBERS)
        elif kind == 5:
            out[at:at] = rng.choice((b"[", b"{", b"<a>", b"]", b"}", b"\0", b"\xff")) * rng.randint(1, 50)
        elif kind == 6:
            other = rng.randrange(len(out))
            size = rng.randint(1, 60)
            out[at : at + size] = out[other : other + size]
        else:
            out[at : at + 4] = rng.randbytes(4)
    return bytes(out)
