"""The HTTP client of the NGSI-LD feed: bounded waits, no redirects, certificates checked.   Thread: the fetch loop.

    user = "ola"        # or user@ in the address
    auth = "basic"      # bearer: the secret is a token; or a header's name, such as X-Auth-Token
    ca_file = "ca.pem"  # certificates to trust instead of the system's, below the district's folder

The secret itself comes from the keyring or the environment (secrets.py).
"""

from __future__ import annotations

import asyncio
import ssl
from pathlib import Path

import httpx

from app.feeds.feed import FeedContext, FeedMisconfigured
from app.feeds.ngsi_options import Options
from app.feeds.secrets import password, variable
from app.model.district import FeedSpec

CONNECT_S, READ_S = 5.0, 30.0


async def client(spec: FeedSpec, options: Options, context: FeedContext) -> httpx.AsyncClient:
    """To be used as a context manager. Raises FeedMisconfigured."""
    auth, headers = None, {"User-Agent": "Tvilling"}
    if options.has_secret:
        # a keyring may ask the person, and the other feeds shall not wait for that
        secret = await asyncio.to_thread(password, spec.name, options.user or None, url=spec.url)
        if secret is None or not (secret.isascii() and secret.isprintable()):
            raise FeedMisconfigured(
                f"Feed '{spec.name}' needs a password of printable ASCII; store it with `tvilling feed password {spec.name}` or set {variable(spec.name)}"
            )
        if options.auth == "basic":
            auth = httpx.BasicAuth(options.user, secret)
        elif options.auth == "bearer":
            headers["Authorization"] = f"Bearer {secret}"
        else:
            headers[options.auth] = secret
    return httpx.AsyncClient(
        auth=auth,
        verify=_trust(spec, options, context.district_folder),
        timeout=httpx.Timeout(READ_S, connect=CONNECT_S),
        limits=httpx.Limits(max_connections=4),
        follow_redirects=False,
        trust_env=not options.is_broker_here,
        headers=headers,
    )


def _trust(spec: FeedSpec, options: Options, folder: Path | None) -> ssl.SSLContext | bool:
    if not options.ca_file:
        return True
    path = (folder or Path()) / options.ca_file
    try:
        return ssl.create_default_context(cafile=path)
    except (OSError, ssl.SSLError) as error:
        raise FeedMisconfigured(
            f"Feed '{spec.name}': the certificates in ca_file cannot be read ({error.__class__.__name__})"
        ) from error
