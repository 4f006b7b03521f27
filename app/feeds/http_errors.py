"""What can go wrong between us and a web source, each as one sentence of ours; nothing of the answer is repeated.

Thread: any, pure.
"""

from __future__ import annotations

import socket
import ssl
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import httpx

from app.feeds.feed import FeedLost, FeedMisconfigured

LONGEST_RETRY_S = 3600.0
_CUT_OFF = ("disconnected", "closed connection")  # the client's words for an end too early


class TooLarge(FeedLost):
    """More than we hold at once; a smaller question may do."""


class Elsewhere(FeedLost):
    """A redirect or a link that leads away from the source."""


class NotThere(FeedLost):
    """404 or 410."""


class NotUnderstood(FeedLost):
    """400, 405, 406, 414, 501: another way of asking may do."""


class Busy(FeedLost):
    """429, or 503 with a time.   retry_s: when the source wants to be asked again, 0 where it does not say."""

    def __init__(self, sentence: str, retry_s: float) -> None:
        super().__init__(sentence)
        self.retry_s = retry_s


def of_status(
    answer: httpx.Response, host: str, feed: str, *, was_let_in: bool
) -> FeedLost | FeedMisconfigured:
    """was_let_in: answered before; then a refusal may pass by itself."""
    status = answer.status_code
    if status in (401, 403):
        if was_let_in:
            return FeedLost(f"{host} does not let us in any more ({status})")
        return FeedMisconfigured(
            f"{host} does not let us in ({status}); set user in district.toml and store its password with `tvilling feed password {feed}`"
        )
    if status in (404, 410):
        return NotThere(f"{host} knows nothing at this address ({status}); is the path right?")
    if status in (400, 405, 406, 414, 501):
        return NotUnderstood(f"{host} does not understand the question ({status})")
    if status == 429 or (status == 503 and "retry-after" in answer.headers):
        return Busy(f"{host} asks us to wait ({status})", retry_after(answer.headers.get("retry-after", "")))
    if 500 <= status < 600:
        return FeedLost(f"{host} has trouble of its own ({status})")
    return FeedLost(f"{host} answers what we cannot use ({status})")


def retry_after(text: str, now: datetime | None = None) -> float:
    """Seconds from a Retry-After header: a number or a date; 0 for what is neither; at most LONGEST_RETRY_S."""
    text = text.strip()[:64]
    if text.isascii() and text.isdecimal():
        return min(float(text), LONGEST_RETRY_S)
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return 0.0
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return min(max((moment - (now or datetime.now(UTC))).total_seconds(), 0.0), LONGEST_RETRY_S)


def unreachable(error: BaseException, host: str) -> FeedLost:
    causes: list[BaseException] = []
    at: BaseException | None = error
    while at is not None and at not in causes:
        causes.append(at)
        at = at.__cause__ or at.__context__
    if any(isinstance(c, ssl.SSLCertVerificationError) for c in causes):
        return FeedLost(f"The certificate of {host} is not trusted here")
    if any(isinstance(c, ssl.SSLError) for c in causes):
        return FeedLost(f"{host} does not speak TLS at this port")
    if any(isinstance(c, socket.gaierror) for c in causes):
        return FeedLost(f"The name {host} cannot be found")
    if isinstance(error, httpx.TimeoutException):
        return FeedLost(f"{host} took too long to answer")
    if isinstance(error, (httpx.ConnectError, OSError)):
        return FeedLost(f"{host} cannot be reached; is it running?")
    if isinstance(error, httpx.RemoteProtocolError) and not any(w in str(error) for w in _CUT_OFF):
        return FeedLost(f"What {host} says at this port is not proper HTTP; is the address right?")
    return FeedLost(f"The connection to {host} broke")
