"""The private key that signs the log's checkpoints: made once, kept where only its owner gets it, never printed.

    signer = KeyKeeper(folder).signer("tvilling.invalid/trondheim/1f2e3d4c")      # made on the first call for a new log

It lies in the platform's keyring; where there is none in the file `signing.key` in the log's folder, which only its owner
may read (checked whenever it is opened). A lost key is not replaced in silence: whoever trusts the log would take the next
checkpoint for a forgery.   Thread: any but the window's; a keyring may ask the person.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Protocol

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.ledger.contract import LedgerError
from app.ledger.note import Signer, Verifier

SERVICE = "tvilling"
FILE = "signing.key"


class Keyring(Protocol):
    """The part of the package keyring that is used. May raise what keyring raises."""

    def get_password(self, service: str, entry: str) -> str | None: ...

    def set_password(self, service: str, entry: str, secret: str) -> None: ...


class NoKey(LedgerError):
    """The log's key cannot be had; the message says where it was looked for and what to do."""


class KeyKeeper:
    """folder: the log's.   ring: None for a machine without a keyring."""

    def __init__(
        self,
        folder: Path,
        ring: Keyring | None = None,
        make: Callable[[], Ed25519PrivateKey] = Ed25519PrivateKey.generate,
    ) -> None:
        self._folder, self._ring, self._make = folder, ring, make

    def make(self, district: str) -> Signer:
        """A key for a new log, whose name ends with the key's own hash."""
        private = self._make()
        raw = private.public_key().public_bytes_raw()
        name = f"tvilling.invalid/{district}/{Verifier('tvilling', raw).key_id.hex()}"
        self._keep(name, private)
        return Signer(name, private)

    def signer(self, name: str, public: bytes) -> Signer:
        """The key of this log that belongs to this public key. Raises NoKey."""
        for hexed in self._found(name):
            if _public(hexed) == public:
                return Signer(name, Ed25519PrivateKey.from_private_bytes(bytes.fromhex(hexed.strip())))
        raise NoKey(
            f"the key that signs {name} is neither in the keyring nor in {self._folder / FILE}; unlock the keyring, or put"
            " the file back from a backup. Until then nothing new can be sealed"
        )

    def renew(self, name: str) -> Signer:
        """Another key for the same log (app/ledger/rotation.py); the old one is kept until `forget_others`."""
        private = self._make()
        self._keep(name, private)
        return Signer(name, private)

    def forget_others(self, name: str, public: bytes) -> int:
        """Removes all private keys of this log but the one of `public`, after a rotation; how many. Raises NoKey."""
        self.signer(name, public)
        count = 0

        def others(secrets: list[str]) -> list[str]:
            nonlocal count
            kept = [one for one in secrets if _public(one) == public]
            count += len(secrets) - len(kept)
            return kept

        if self._ring is not None:
            from keyring.errors import KeyringError

            with suppress(KeyringError, OSError, RuntimeError):
                before = (self._ring.get_password(SERVICE, _entry(name)) or "").split()
                if (after := others(before)) != before:
                    self._ring.set_password(SERVICE, _entry(name), "\n".join(after))
        path = self._folder / FILE
        if path.exists():
            lines = self._lines(path)
            mine = [line for line in lines if line.startswith(f"{name} ")]
            kept = others([line.split(" ")[1] for line in mine])
            rest = [line for line in lines if line not in mine]
            self._write(path, [*rest, *(f"{name} {one}" for one in kept)])
        return count

    def _keep(self, name: str, private: Ed25519PrivateKey) -> None:
        """Beside those that are kept already: which one counts, the log says."""
        secret = private.private_bytes_raw().hex()
        if self._ring is not None:
            from keyring.errors import KeyringError

            with suppress(KeyringError, OSError, RuntimeError):
                kept = self._ring.get_password(SERVICE, _entry(name)) or ""
                self._ring.set_password(SERVICE, _entry(name), "\n".join([*kept.split(), secret]))
                return
        path = self._folder / FILE
        self._write(path, [*(self._lines(path) if path.exists() else []), f"{name} {secret}"])

    def _write(self, path: Path, lines: list[str]) -> None:
        """Beside it first, so that a kill leaves the old or the new one; readable for its owner only. On Windows a file in
        the person's own folder is: the rights come from the folder there, and mode bits say nothing."""
        self._folder.mkdir(parents=True, exist_ok=True)
        beside = path.with_name(path.name + ".new")
        with suppress(FileNotFoundError):
            beside.unlink()
        number = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(number, "w", encoding="ascii") as stream:
            stream.write("".join(f"{line}\n" for line in lines))
            stream.flush()
            os.fsync(stream.fileno())
        beside.replace(path)

    def _found(self, name: str) -> list[str]:
        secrets: list[str] = []
        if self._ring is not None:
            from keyring.errors import KeyringError

            with suppress(KeyringError, OSError, RuntimeError):
                secrets += (self._ring.get_password(SERVICE, _entry(name)) or "").split()
        path = self._folder / FILE
        if path.exists():
            secrets += [line.split(" ")[1] for line in self._lines(path) if line.startswith(f"{name} ")]
        return secrets

    def _lines(self, path: Path) -> list[str]:
        """Raises NoKey where others may read it."""
        try:
            mode = path.stat().st_mode
            if os.name == "posix" and stat.S_IMODE(mode) & 0o077:
                raise NoKey(f"{path}: others may read this private key; run `chmod 600 {path.name}` there")
            return [line for line in path.read_text("ascii").splitlines() if line.strip()]
        except (OSError, UnicodeDecodeError) as error:
            raise NoKey(f"{path}: cannot be read ({error.__class__.__name__})") from error


def platform_keyring() -> Keyring | None:
    """The one of this machine, None where there is none that keeps anything."""
    if os.environ.get("TVILLING_NO_KEYRING"):
        return None
    try:
        import keyring
        from keyring.backends import fail, null

        ring = keyring.get_keyring()
    except (ImportError, OSError, RuntimeError):
        return None
    return None if isinstance(ring, fail.Keyring | null.Keyring) else ring


def _public(hexed: str) -> bytes:
    """Of a private key; empty for what is none."""
    try:
        private = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(hexed.strip()))
    except ValueError:
        return b""
    return private.public_key().public_bytes_raw()


def _entry(name: str) -> str:
    return f"ledger {name}"
