"""Looks at one feed for a while and reports what came: `tvilling feed check URL`.   Thread: any asyncio loop."""

from __future__ import annotations

import asyncio
import re
import time
from typing import Any
from urllib.parse import urlsplit, urlunsplit

from app.feeds.checks import Checks
from app.feeds.feed import FeedContext
from app.feeds.intake import BufferedIntake
from app.feeds.mailbox import Mailbox
from app.feeds.registry import make_feed
from app.feeds.supervisor import supervise
from app.model.district import FeedSpec
from app.model.events import Health, Link
from app.model.quality import Quality
from app.model.times import iso

POLL_S = 0.1
NO_ANSWER = (
    "The source has not answered within {:g} s; is it the right address? Else give it longer with --seconds"
)


async def check(spec: FeedSpec, context: FeedContext, seconds: float) -> dict[str, Any]:
    """The JSON of `feed check` (docs/cli.md), plus `detail`: a sentence on the link, or ""; `bytes` of payload, `reconnects`, and
    `recent`: the last refused, newest first, each with what it was about.

    link: up where the connection stands at the end.   rate_per_s: readings over the seconds looked at.
    newest: one entry a signal, latest event time first. Ends early when trying again cannot help.
    """
    faults: list[str] = []

    def on_change(health: Health) -> None:
        if health.link in (Link.DOWN, Link.STOPPED):
            faults.append(health.detail)

    checks = Checks(context.catalogue, context.lonlat, context.quality)
    intake = BufferedIntake(spec.name, context.catalogue, on_change, checks=checks)
    mailbox = Mailbox(len(context.catalogue))
    task = asyncio.create_task(supervise(spec.name, lambda: make_feed(spec, context), intake))
    began = time.monotonic()
    while not task.done() and (left := began + seconds - time.monotonic()) > 0:
        await asyncio.wait({task}, timeout=min(POLL_S, left))
        _move(intake, mailbox)
    passed = max(time.monotonic() - began, 1e-9)
    is_up = intake.state is Link.UP
    task.cancel()
    await asyncio.wait({task}, timeout=1.0)
    health = intake.health()
    return {
        "url": shown(spec.url),
        "link": "up" if is_up else "down",
        "detail": health.detail if is_up else faults[-1] if faults else NO_ANSWER.format(seconds),
        "readings": health.received,
        "rate_per_s": health.received / passed,
        "rejected": health.rejected,
        "reasons": dict(health.reasons),
        "marked": dict(health.marked),
        "newest": _newest(mailbox, context),
        "bytes": health.bytes_in,
        "reconnects": health.reconnects,
        "recent": [{"t": iso(r.t_ns), "why": r.why, "where": r.where} for r in health.recent],
    }


def shown(url: str) -> str:
    """The address without its password, even where it is no proper address."""
    try:
        parts = urlsplit(url)
        _ = parts.port  # looked at for its ValueError
    except ValueError:  # such as a password with a / in it, which ends the host's part too early
        return re.sub(r"(://[^:/@]*):.*@", r"\1@", url)
    if "@" not in parts.netloc:
        return url
    user, _, host = parts.netloc.rpartition("@")
    return urlunsplit(parts._replace(netloc=f"{user.partition(':')[0]}@{host}"))


def _move(intake: BufferedIntake, mailbox: Mailbox) -> None:
    batch = intake.take()
    if batch is not None:
        mailbox.put(batch)


def _newest(mailbox: Mailbox, context: FeedContext) -> list[dict[str, Any]]:
    batch, _ = mailbox.take()
    if batch is None:
        return []
    entries = []
    for i in sorted(range(len(batch)), key=lambda i: -int(batch.t_ns[i])):
        signal = context.catalogue.signals[int(batch.signal[i])]
        entries.append(
            {
                "signal": signal.id,
                "value": float(batch.value[i]),
                "unit": signal.unit,
                "t": iso(int(batch.t_ns[i])),
                "quality": Quality(int(batch.quality[i])).word,
            }
        )
    return entries
