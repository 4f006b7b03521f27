"""Codes for roles: made into argon2id hashes, and checked against them.   Thread: any; about 0.1 s of one to four cores.

    text = hashed("correct horse battery")     # "$argon2id$v=19$m=65536,t=3,p=4$..."
    matches(text, "correct horse battery")     # True, in a time that does not depend on how much of it was right

Parameters: the recommended ones of argon2-cffi (RFC 9106, low memory: 64 MiB, 3 passes, 4 lanes). A hash whose parameters
are weaker, or so large that checking it would stop the machine, is refused when the settings are read.
"""

from __future__ import annotations

import unicodedata
from typing import Final

LEAST: Final = (
    10  # characters; assumption: who can read the hash may try offline, and four digits would last a second
)
MOST: Final = 256
LEAST_DIFFERENT: Final = 5
LONGEST_HASH: Final = 300
_MEMORY_KIB: Final = (19_456, 1_048_576)  # OWASP's least for argon2id; the most that a workstation spares
_PASSES: Final = (2, 16)
_LANES: Final = (1, 16)


class BadCode(ValueError):
    """The code, or the hash of one, cannot be used; one line that never holds the code itself."""


def hashed(code: str) -> str:
    """Raises BadCode for one that is too easy to guess."""
    text = _normal(code)
    if len(text) < LEAST:
        raise BadCode(f"a code needs at least {LEAST} characters")
    if len(text) > MOST:
        raise BadCode(f"a code has at most {MOST} characters")
    if len(set(text)) < LEAST_DIFFERENT:
        raise BadCode(f"a code needs at least {LEAST_DIFFERENT} different characters")
    from argon2 import PasswordHasher  # here and below: not before the first frame

    return PasswordHasher().hash(text)


def matches(hash_text: str, code: str) -> bool:
    """Whether this code made this hash. False as well for a code that could be nobody's."""
    from argon2 import PasswordHasher
    from argon2.exceptions import InvalidHashError, VerificationError

    text = _normal(code)
    if len(text) > MOST:
        return False
    try:
        return PasswordHasher().verify(hash_text, text)
    except (VerificationError, InvalidHashError):
        return False


def check_hash(text: object) -> str:
    """The hash, if it is one that is worth trusting. Raises BadCode with the reason, without the hash."""
    from argon2 import Type, extract_parameters
    from argon2.exceptions import InvalidHashError

    if not isinstance(text, str) or len(text) > LONGEST_HASH or not text.startswith("$argon2id$"):
        raise BadCode("it is no argon2id hash; set it with: tvilling people code ROLE")
    try:
        found = extract_parameters(text)
    except (InvalidHashError, ValueError) as error:
        raise BadCode("the argon2id hash is damaged; set it with: tvilling people code ROLE") from error
    bounds = (
        (found.memory_cost, _MEMORY_KIB),
        (found.time_cost, _PASSES),
        (found.parallelism, _LANES),
        (found.salt_len, (16, 64)),
        (found.hash_len, (16, 64)),
    )
    if found.type is not Type.ID or any(not low <= value <= high for value, (low, high) in bounds):
        raise BadCode(
            "its argon2 parameters are too weak or too large; set it with: tvilling people code ROLE"
        )
    return text


def _normal(code: str) -> str:
    """The same characters however the keyboard composes them; ends without blanks that a paste brings."""
    return unicodedata.normalize("NFKC", code).strip()
