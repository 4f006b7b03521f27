"""Who sits here and through which gate, put together for a session: settings, the system's person, the journal, the alarms.

    post = make_post(); post.enter(granted(district)); gate = make_gate(post, session_mode, alarms)

Part of the composition root (no Qt).   Thread: GUI.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING

from app.alarms.words import Actor
from app.journal.entry import Entry
from app.keeping import is_shipped
from app.model.district import District
from app.people.gate import Deed, Gate
from app.people.person import this_person
from app.people.post import Post
from app.people.roles import Role
from app.people.settings_file import read_settings, site_file
from app.people.tries_file import TriesFile, usual_place

if TYPE_CHECKING:
    from app.alarm_session import AlarmSession


def make_post() -> Post:
    """Of the person whom the system names, by the administrator's settings."""
    return Post(read_settings(site_file()), this_person(), TriesFile(usual_place()))


def granted(district: District) -> Role:
    """Where nobody has set up who may what: an operator of demonstrations and of what is one's own; else a viewer.

    One's own is what the system lets this person write anyway (decision 0037)."""
    folder = district.folder
    if is_shipped(folder) or not (folder / "district.toml").is_file():  # files of one's own have no folder
        return Role.OPERATOR
    return Role.OPERATOR if district.synthetic or os.access(folder, os.W_OK) else Role.VIEWER


def make_gate(post: Post, mode: Callable[[], str], alarms: AlarmSession) -> Gate:
    """Deeds go into the journal; who acts on alarms is who sits here."""
    gate = Gate(post, mode=mode)
    gate.write_to(lambda deed: alarms.note(entry_of(deed)))
    alarms.actor = lambda: actor_of(gate)
    alarms.board.permit = gate.passes
    return gate


def actor_of(gate: Gate) -> Actor:
    """A window that is locked or a kiosk has a role of its own, which the alarm engine grants nothing."""
    post = gate.post
    role = "locked" if post.is_locked else "kiosk" if post.is_kiosk else str(post.role)
    return Actor(post.person.name, role, gate.mode())


def entry_of(deed: Deed) -> Entry:
    """subject: the first thing that was acted on."""
    return Entry(
        deed.t_ns,
        deed.kind,
        deed.about[0] if deed.about else "",
        deed.who,
        deed.role,
        deed.mode,
        deed.why,
        {"what": deed.text, "about": list(deed.about)},
    )
