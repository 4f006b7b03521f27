"""Where an MQTT broker is and who we are there, as one URL.   Thread: any.

mqtt://[user[:password]@]host[:1883][/prefix]        mqtts://... the same over TLS, port 8883
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from urllib.parse import unquote, urlsplit

from app.feeds.feed import FeedMisconfigured


@dataclass(frozen=True, slots=True)
class Address:
    """prefix: without outer slashes."""

    host: str
    port: int
    prefix: str = ""
    user: str | None = None
    password: str | None = field(default=None, repr=False)
    is_tls: bool = False

    @classmethod
    def parse(cls, url: str) -> Address:
        """Raises FeedMisconfigured in one sentence."""
        try:
            parts = urlsplit(url)
            port = parts.port
        except ValueError as error:
            raise FeedMisconfigured(
                "The broker's address cannot be read; write it as mqtt://host:1883/prefix"
            ) from error
        if parts.scheme not in ("mqtt", "mqtts") or not parts.hostname:
            raise FeedMisconfigured("The broker's address lacks a host; write it as mqtt://host:1883/prefix")
        prefix = unquote(parts.path).strip("/")
        if any(sign in prefix for sign in "+#\0") or "#" in url or "?" in url:
            raise FeedMisconfigured(
                "The topic prefix must not hold + # or ?; write it as mqtt://host:1883/prefix"
            )
        is_tls = parts.scheme == "mqtts"
        return cls(
            host=parts.hostname,
            port=port or (8883 if is_tls else 1883),
            prefix=prefix,
            user=None if parts.username is None else unquote(parts.username),
            password=None if parts.password is None else unquote(parts.password),
            is_tls=is_tls,
        )

    def with_password(self, password: str | None) -> Address:
        return replace(self, password=password)

    def with_user(self, user: str) -> Address:
        return replace(self, user=user)

    def topic(self, below: str) -> str:
        return f"{self.prefix}/{below}" if self.prefix else below
