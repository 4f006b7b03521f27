"""TLS to a broker: which authority we trust, and the certificate we show. The host's name is always checked.   Thread: any.

    ca_file = "ca.pem"              # trusted in place of the platform's authorities
    cert_file = "client.pem"        # with key_file: our own certificate
    key_file = "client.key"         # its password, if any: tvilling feed password NAME --key

All lie in the district's folder (a link will do), as everything that a district names.
"""

from __future__ import annotations

import ssl
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.feeds.feed import FeedMisconfigured
from app.feeds.mqtt_reasons import alert

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

MAX_FILE = 1_000_000  # bytes of a certificate's file


@dataclass(frozen=True, slots=True)
class TlsFiles:
    """None: the platform's authorities; no certificate of our own."""

    ca: Path | None = None
    cert: Path | None = None
    key: Path | None = None


def tls_files(feed: str, options: dict[str, Any], folder: Path | None) -> TlsFiles:
    """folder: the district's. Raises FeedMisconfigured where a file is missing or leads out of it."""
    found = {
        name: _file(feed, name, options[name], folder)
        for name in ("ca_file", "cert_file", "key_file")
        if name in options
    }
    if ("cert_file" in found) != ("key_file" in found):
        raise FeedMisconfigured(f"Feed '{feed}': cert_file and key_file belong together; give both")
    return TlsFiles(found.get("ca_file"), found.get("cert_file"), found.get("key_file"))


def tls_context(feed: str, files: TlsFiles, key_password: Callable[[], str | None]) -> ssl.SSLContext:
    """key_password: asked only where the key is locked. Raises FeedMisconfigured. Reads files."""
    try:
        context = ssl.create_default_context(cafile=files.ca)
    except (ssl.SSLError, OSError, ValueError) as error:
        raise FeedMisconfigured(
            f"Feed '{feed}': ca_file holds no certificate that can be read; it wants PEM (-----BEGIN CERTIFICATE-----)"
        ) from error
    context.sslsocket_class = _TlsSocket
    if files.cert is not None:
        was_asked = []

        def unlock() -> str:  # without it OpenSSL would ask at the terminal
            was_asked.append(key_password() or "")
            return was_asked[-1]

        try:
            context.load_cert_chain(files.cert, files.key, unlock)
        except (ssl.SSLError, OSError, ValueError) as error:
            if was_asked:
                why = (
                    "its password is not the one that is kept"
                    if was_asked[-1]
                    else f"it is locked; store its password with: tvilling feed password {feed} --key"
                )
                raise FeedMisconfigured(f"Feed '{feed}': key_file cannot be opened: {why}") from error
            raise FeedMisconfigured(
                f"Feed '{feed}': cert_file and key_file cannot be used; they want PEM and must belong together"
            ) from error
    return context


class _TlsSocket(ssl.SSLSocket):
    """refusal: our sentence for what the broker said of our certificate, which in TLS 1.3 comes after the handshake."""

    refusal = ""

    def do_handshake(self, block: bool = False) -> None:
        """paho leaves the socket open where the handshake fails."""
        try:
            super().do_handshake(block)
        except OSError:
            self.close()
            raise

    def recv(self, buflen: int = 1024, flags: int = 0) -> bytes:
        try:
            return super().recv(buflen, flags)
        except ssl.SSLWantReadError:
            raise
        except ssl.SSLError as error:  # paho keeps this to itself
            self.refusal = alert(error)
            raise

    def send(self, data: ReadableBuffer, flags: int = 0) -> int:
        try:
            return super().send(data, flags)
        except (ssl.SSLWantReadError, ssl.SSLWantWriteError):
            raise
        except OSError:  # closed over there: what they said before waits to be read
            with suppress(OSError):
                self.recv(1)
            raise


def refusal_of(sock: object) -> str:
    return sock.refusal if isinstance(sock, _TlsSocket) else ""


def _file(feed: str, name: str, text: str, folder: Path | None) -> Path:
    given = Path(text)
    if folder is None:
        raise FeedMisconfigured(f"Feed '{feed}': {name} lies in a district's folder, and there is none here")
    if not text or "\0" in text or given.is_absolute() or given.drive or given.root or ".." in given.parts:
        raise FeedMisconfigured(
            f"Feed '{feed}': {name} leads out of the district's folder; copy the file or a link to it there"
        )
    path = folder / given
    try:
        if not path.is_file() or path.stat().st_size > MAX_FILE:
            raise FeedMisconfigured(
                f"Feed '{feed}': {name} = '{text[:80]}' is no certificate's file in the district's folder"
            )
    except OSError as error:
        raise FeedMisconfigured(f"Feed '{feed}': {name} cannot be read ({type(error).__name__})") from error
    return path
