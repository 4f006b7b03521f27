"""Passwords of feeds: in the platform's keyring, or in the environment for this run. Never in a file, a log or a message.

    TVILLING_PASSWORD_CITY_BROKER=... tvilling            # of the feed named "city-broker"; goes before the keyring
    tvilling feed password city-broker                    # asks, and keeps it in the keyring

One kept in the keyring belongs to a feed's name and the scheme, host and port it was kept for: a district folder from
elsewhere that names another host under the same name gets nothing.   Thread: any but the window's; a keyring may ask the person.
"""

from __future__ import annotations

import os
import re
from urllib.parse import unquote, urlsplit, urlunsplit

SERVICE = "tvilling"
MAX_PASSWORD = 1024


class NoKeyring(Exception):
    """This machine has no keyring that can be used; one sentence that says what else would do."""


def password(feed: str, user: str | None = None, *, url: str = "") -> str | None:
    """The password of a feed, or None where none is kept.

    feed: its name, or its address alone.   url: its address.   user: one kept for this user goes before one for any.
    A keyring that is locked, absent or broken has none.
    """
    name, url = ("", feed) if "://" in feed and not url else (feed, url)
    if name and (given := os.environ.get(variable(name))):
        return given
    import keyring
    from keyring.errors import KeyringError

    try:
        for entry in dict.fromkeys((_entry(name, url, user), _entry(name, url, None))):
            if (kept := keyring.get_password(SERVICE, entry)) is not None:
                return kept
    except (KeyringError, OSError, RuntimeError):
        return None
    return None


def keep(feed: str, secret: str, *, url: str, user: str | None = None) -> None:
    """Raises NoKeyring, and ValueError for one that is empty or too long."""
    if not 0 < len(secret) <= MAX_PASSWORD or "\0" in secret:
        raise ValueError(f"a password has 1 to {MAX_PASSWORD} characters")
    import keyring
    from keyring.errors import KeyringError

    try:
        keyring.set_password(SERVICE, _entry(feed, url, user), secret)
    except (KeyringError, OSError, RuntimeError) as error:
        raise NoKeyring(_sentence(feed)) from error


def forget(feed: str, *, url: str, user: str | None = None) -> bool:
    """False where none was kept. Raises NoKeyring."""
    import keyring
    from keyring.errors import KeyringError, PasswordDeleteError

    try:
        if keyring.get_password(SERVICE, _entry(feed, url, user)) is None:
            return False
        keyring.delete_password(SERVICE, _entry(feed, url, user))
    except PasswordDeleteError:
        return False
    except (KeyringError, OSError, RuntimeError) as error:
        raise NoKeyring(_sentence(feed)) from error
    return True


def variable(feed: str) -> str:
    """The environment's name for a feed's password."""
    return "TVILLING_PASSWORD_" + re.sub(r"[^A-Z0-9]", "_", feed.upper())


def _entry(name: str, url: str, user: str | None) -> str:
    """What the keyring files it under: name, user and where it goes, readable for the person who looks there."""
    try:
        parts = urlsplit(url)
        host = (
            f"{parts.scheme}://{parts.hostname or ''}" + (f":{parts.port}" if parts.port else "")
            if url
            else ""
        )
    except ValueError:
        host = ""
    return " ".join(word for word in (name or "feed", user or "", host) if word)


def _sentence(feed: str) -> str:
    return f"this machine has no keyring that can be used; set {variable(feed)} in the environment instead"


class Secret:
    """A password on its way from the command line to a feed: an option that no file can hold, and that prints as dots."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        return self._text

    def __repr__(self) -> str:
        return "Secret(...)"


def split_password(url: str) -> tuple[str, Secret | None]:
    """mqtt://user:password@host as a person types it -> the address without it, and the password. Other schemes and what
    is no proper address stay as they are."""
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        return url, None
    if parts.scheme not in ("mqtt", "mqtts") or parts.password is None:
        return url, None
    user, _, host = parts.netloc.rpartition("@")
    return urlunsplit(parts._replace(netloc=f"{user.partition(':')[0]}@{host}")), Secret(
        unquote(parts.password)
    )
