"""Hashes that say *the same one as there* and nothing more: of tokens, vehicles, serial numbers and user names.

    salt = Salt.kept(folder / "salt.key")        # made on first use; only the owner of the file may read it
    salt.token("04A2B3C4D5")                     # "sha256:..."; the token itself goes no further
    salt.who("kari")                             # "operator:5b0c..."

HMAC-SHA-256 with a secret of 32 random bytes that stays on this machine. Without it a card number of four digits or a
name is guessed from its hash in a blink; with it a guess cannot be tried. Each purpose has its own space: a user and
a token of the same letters have different hashes. Whoever deletes the file cuts the tie between hashes and people for good.
Thread: any.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
import stat
import unicodedata
from pathlib import Path

from app.ledger.contract import LedgerError

SIZE = 32
LONGEST = 4096
WHO_DIGITS = 16


class SaltTrouble(LedgerError):
    """The salt cannot be read or kept; without it nothing is hashed, and so nothing recorded."""


class Salt:
    """Prints as dots; never in a message."""

    __slots__ = ("_secret",)

    def __init__(self, secret: bytes) -> None:
        if len(secret) != SIZE:
            raise SaltTrouble(f"a salt has {SIZE} bytes")
        self._secret = secret

    def __repr__(self) -> str:
        return "Salt(...)"

    def __reduce__(self) -> str:
        raise TypeError("a salt is not for sending")

    @classmethod
    def fresh(cls) -> Salt:
        """Of this run only."""
        return cls(secrets.token_bytes(SIZE))

    @classmethod
    def kept(cls, path: Path) -> Salt:
        """The one in this file, or a new one in it. Raises SaltTrouble. One that is damaged is never replaced in silence:
        the hashes of before would mean nobody."""
        try:
            return cls(_read(path))
        except FileNotFoundError:
            pass
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            _make(path)
        except OSError as error:
            raise SaltTrouble(
                f"{path}: the salt cannot be kept ({error.__class__.__name__}); is there room?"
            ) from error
        return cls(_read(path))

    def token(self, token: str) -> str:
        """Of a card, an app or a contract. Letters that look the same are the same. Raises SaltTrouble where it is too long."""
        return "sha256:" + self._hash("token", token)

    def vehicle(self, vehicle: str) -> str:
        return "sha256:" + self._hash("vehicle", vehicle)

    def serial(self, serial: str) -> str:
        return "sha256:" + self._hash("serial", serial)

    def text(self, text: str) -> str:
        """Of something a person wrote, such as a note: it can be shown later that it was this."""
        return "sha256:" + self._hash("text", text)

    def who(self, user: str, role: str = "operator") -> str:
        return f"{role}:{self._hash('user', user)[:WHO_DIGITS]}"

    def seed(self, purpose: str, name: str) -> bytes:
        """32 bytes that follow from the secret: keys of the demonstration's devices."""
        return self._digest(f"seed/{purpose}", name)

    def _hash(self, purpose: str, value: str) -> str:
        return self._digest(purpose, value).hex()

    def _digest(self, purpose: str, value: str) -> bytes:
        clean = unicodedata.normalize("NFC", value).encode("utf-8", "surrogatepass")
        if len(clean) > LONGEST:
            raise SaltTrouble(f"what is hashed has at most {LONGEST} bytes")
        message = b"tvilling.hash/1\n" + purpose.encode() + b"\0" + clean
        return hmac.new(self._secret, message, hashlib.sha256).digest()


def _read(path: Path) -> bytes:
    """Raises FileNotFoundError and SaltTrouble."""
    try:
        with path.open("rb") as file:
            mode = os.fstat(file.fileno()).st_mode
            found = file.read(SIZE + 1)
    except FileNotFoundError:
        raise
    except OSError as error:
        raise SaltTrouble(f"{path}: the salt cannot be read ({error.__class__.__name__})") from error
    if os.name == "posix" and mode & (stat.S_IRWXG | stat.S_IRWXO):
        raise SaltTrouble(
            f"{path}: others may read this file; make it yours alone (chmod 600) and start again"
        )
    if len(found) != SIZE:
        raise SaltTrouble(
            f"{path}: is no salt; put the file back from a backup, or move it away to begin anew"
        )
    return found


def _make(path: Path) -> None:
    """Whole at once under its name, so that nobody who starts at the same moment reads half of it. Where another was
    quicker, that one's stays. Raises OSError."""
    beside = path.with_name(f"{path.name}.{secrets.token_hex(8)}")
    try:
        with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(secrets.token_bytes(SIZE))
            file.flush()
            os.fsync(file.fileno())
        try:
            os.link(beside, path)
        except FileExistsError:
            pass
        except OSError:  # a file system without links
            if not path.exists():
                os.replace(beside, path)  # noqa: PTH105
    finally:
        beside.unlink(missing_ok=True)
