"""The HTTP client of the NGSI-LD feed: bounded waits, no redirects, certificates checked.   Thread: the fetch loop.

user = "ola"        # in the feed's table, or user@ in the address; the password is TVILLING_PASSWORD_<FEED>
ca = "ca.pem"       # certificates to trust instead of the system's, below the district's folder
"""

from __future__ import annotations

import os
import re
import ssl
from pathlib import Path

import httpx

from app.feeds.feed import FeedContext, FeedMisconfigured
from app.feeds.ngsi_options import Options
from app.model.district import FeedSpec

CONNECT_S, READ_S = 5.0, 30.0


def client(spec: FeedSpec, options: Options, context: FeedContext) -> httpx.AsyncClient:
    """To be used as a context manager. Raises FeedMisconfigured."""
    auth = None
    if options.user:
        variable = "TVILLING_PASSWORD_" + re.sub(r"[^A-Z0-9]", "_", spec.name.upper())
        password = os.environ.get(variable)
        if password is None:
            raise FeedMisconfigured(f"Feed '{spec.name}' has a user but no password; set {variable}")
        auth = httpx.BasicAuth(options.user, password)
    return httpx.AsyncClient(
        auth=auth,
        verify=_trust(spec, options, context.district_folder),
        timeout=httpx.Timeout(READ_S, connect=CONNECT_S),
        limits=httpx.Limits(max_connections=4),
        follow_redirects=False,
        trust_env=not options.is_broker_here,
        headers={"User-Agent": "Tvilling"},
    )


def _trust(spec: FeedSpec, options: Options, folder: Path | None) -> ssl.SSLContext | bool:
    if not options.ca:
        return True
    path = (folder or Path()) / options.ca
    try:
        return ssl.create_default_context(cafile=path)
    except (OSError, ssl.SSLError) as error:
        raise FeedMisconfigured(
            f"Feed '{spec.name}': the certificates in ca cannot be read ({error.__class__.__name__})"
        ) from error
