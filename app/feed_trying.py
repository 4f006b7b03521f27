"""Trying a feed and looking around at its source, before it is kept: what is asked, and what came of it in plain lines.

Plain: no window.   Thread: any, but not the GUI's: it waits for the source.
"""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import Any

from app.feeds import loop
from app.feeds.check import check
from app.feeds.discovery import Proposal, discover
from app.feeds.feed import FeedContext, FeedLost, FeedMisconfigured
from app.feeds.secrets import NoKeyring, Secret, keep
from app.model.district import BadDistrict, FeedSpec
from app.model.language import tr
from app.opening import OpenedDistrict

TRY_S = 5.0
LOOK_S = 10.0


def context_of(opened: OpenedDistrict) -> FeedContext:
    d = opened.district
    return FeedContext(opened.catalogue, d.id, d.lonlat, d.zone, district_folder=d.folder)


def tried(spec: FeedSpec, password: str | None, context: FeedContext) -> str:
    """Connect for TRY_S seconds and say what comes.   password: one that is not kept yet, or None."""
    if password is not None:
        spec = replace(spec, options=MappingProxyType({**spec.options, "password": Secret(password)}))
    return report_text(loop.run(check(spec, context, TRY_S)))


def looked_around(spec: FeedSpec, context: FeedContext) -> tuple[Proposal, ...]:
    """What there is at the source, within LOOK_S seconds. Raises BadDistrict with a sentence."""
    try:
        return loop.run(discover(spec, context, LOOK_S))
    except (FeedLost, FeedMisconfigured) as error:
        raise BadDistrict(str(error)) from error  # app/job.py makes a sentence of it


def report_text(report: dict[str, Any]) -> str:
    """What a test found, in a few plain lines."""
    count, rejected = report["readings"], report["rejected"]
    if report["link"] != "up":
        return report["detail"] or tr("It could not be reached.")
    lines = [
        tr("Connected. {count} readings in {try_s:.0f} s", count=count, try_s=TRY_S)
        + (tr(", {rejected} rejected.", rejected=rejected) if rejected else ".")
    ]
    lines += [f"{n} × {why}" for why, n in list(report["reasons"].items())[:3]]
    newest = report["newest"][:2]
    lines += [f"{one['signal']}  {one['value']:g} {one['unit']}" for one in newest]
    if not count and not rejected:
        lines.append(tr("Nothing came; look around at its source, or wait for its next readings."))
    return "\n".join(lines)


def kept_password(spec: FeedSpec, password: str) -> str:
    """Into the keyring; a sentence where it did not take it, else ""."""
    user = spec.options.get("user")
    try:
        keep(spec.name, password, url=spec.url, user=str(user) if user else None)
    except (NoKeyring, ValueError) as error:
        return tr("The password of {name} is not kept: {error}.", name=spec.name, error=error)
    return ""
