"""The system-wide settings of people: who has which role, the hashes of the codes, when to lock. TOML.   Thread: any.

    found = read_settings(site_file())       # Rules; .problems say what is wrong, and then nobody is more than a viewer

    version = 1
    lock_after_min = 15                # 0 for never
    kiosk = false                      # every window opens as a kiosk
    kiosk_idle_min = 3
    [people.kari]
    role = "operator"
    [people.'CITY\\ola']
    role = "engineer"
    sid = "S-1-5-21-1-2-3-1001"        # Windows: the account, not only its name
    [groups.control-room]
    role = "operator"
    [codes]
    engineer = "$argon2id$..."         # made by: tvilling people code engineer

The file is the administrator's. Where the person at the window could have written it, it is not believed. It is never
written by the window. A mistake anywhere in it takes all of its grants away: half of what was meant is not what was meant.
"""

from __future__ import annotations

import os
import stat
import sys
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from app.people.codes import BadCode, check_hash
from app.people.person import Person
from app.people.roles import Role

NAME: Final = "people.toml"
LARGEST: Final = 262_144  # bytes
Say = Callable[[str, str], None]
MOST_LOCK_MIN: Final = 24 * 60
_TOP: Final = {"version", "lock_after_min", "kiosk", "kiosk_idle_min", "people", "groups", "codes"}


@dataclass(frozen=True, slots=True)
class Grant:
    role: Role
    sid: str = ""


@dataclass(frozen=True, slots=True)
class Rules:
    """is_set_up: there is a settings file, good or bad.   problems: sentences; any of them takes every grant away."""

    path: Path
    is_set_up: bool = False
    problems: tuple[str, ...] = ()
    people: Mapping[str, Grant] = field(default_factory=lambda: MappingProxyType({}))
    groups: Mapping[str, Role] = field(default_factory=lambda: MappingProxyType({}))
    codes: Mapping[Role, str] = field(default_factory=lambda: MappingProxyType({}), repr=False)
    lock_after_min: float = 15.0
    kiosk: bool = False
    kiosk_idle_min: float = 3.0

    def role_of(self, person: Person) -> Role:
        """The greatest that the file grants; viewer where it grants none."""
        found = [Role.VIEWER]
        for name, grant in self.people.items():
            same = name.casefold() == person.key if person.sid else name == person.name
            if same and (not grant.sid or grant.sid == person.sid):
                found.append(grant.role)
        found += [role for name, role in self.groups.items() if name in person.groups]
        return max(found, key=lambda role: len(role.capabilities))


def site_file() -> Path:
    """Where the administrator keeps it. Not out of the environment, which the person at the window may set."""
    if sys.platform == "win32":
        from platformdirs.windows import get_win_folder_via_ctypes

        return Path(get_win_folder_via_ctypes("CSIDL_COMMON_APPDATA")) / "tvilling" / NAME
    if sys.platform == "darwin":
        return Path("/Library/Application Support/tvilling") / NAME
    return Path("/etc/xdg/tvilling") / NAME


def read_settings(path: Path) -> Rules:
    """Never raises: what cannot be used is said in `problems`, and grants nothing."""
    try:
        trouble = not_the_administrators(path)
        if trouble:
            return Rules(path, True, (trouble,))
        with path.open("rb") as file:
            raw = file.read(LARGEST + 1)
    except (FileNotFoundError, NotADirectoryError):
        return Rules(path)
    except OSError as error:
        return Rules(path, True, (f"{path}: cannot be read: {error.strerror or type(error).__name__}.",))
    if len(raw) > LARGEST:
        return Rules(path, True, (f"{path}: larger than {LARGEST:,} bytes; it should be a few lines.",))
    try:
        table = tomllib.loads(raw.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        said = "is nested too deeply" if isinstance(error, RecursionError) else f"is no TOML: {plain(error)}"
        return Rules(path, True, (f"{path}: {said}.",))
    return parsed(table, path)


def parsed(table: Mapping[str, Any], path: Path) -> Rules:
    """Of a file's content; all of what is wrong is listed, not only the first."""
    wrong: list[str] = []

    def say(place: str, what: str) -> None:
        wrong.append(f"{path}: {plain(place)}: {what}.")

    for name in table.keys() - _TOP:
        say(name, "no such setting; those there are: " + ", ".join(sorted(_TOP)))
    if table.get("version") != 1 or isinstance(table.get("version"), bool):
        say("version", "must be 1; a newer file needs a newer Tvilling")
    minutes = {}
    for name, usual, least in (("lock_after_min", 15.0, 0.0), ("kiosk_idle_min", 3.0, 0.2)):
        value = table.get(name, usual)
        is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
        if not is_number or not least <= value <= MOST_LOCK_MIN:
            say(name, f"give minutes from {least:g} to {MOST_LOCK_MIN}")
            value = usual
        minutes[name] = float(value)
    kiosk = table.get("kiosk", False)
    if not isinstance(kiosk, bool):
        say("kiosk", "true or false")
    people: dict[str, Grant] = {}
    for name, entry in _tables(table, "people", say):
        role = _role_in(f"people.{name}", entry, {"role", "sid"}, say)
        sid = entry.get("sid", "")
        if not isinstance(sid, str) or (sid and not sid.startswith("S-1-")):
            say(f"people.{name}.sid", "a security identifier such as S-1-5-21-...")
        elif role is not None:
            people[name] = Grant(role, sid)
    groups: dict[str, Role] = {}
    for name, entry in _tables(table, "groups", say):
        role = _role_in(f"groups.{name}", entry, {"role"}, say)
        if role is not None:
            groups[name] = role
    codes = _codes(table.get("codes", {}), say)
    if kiosk is True and not codes:
        say("kiosk", "a kiosk is left by a code, and none is set: tvilling people code presenter")
    if wrong:
        return Rules(
            path, True, tuple(wrong), kiosk=kiosk is True
        )  # a kiosk stays one, whatever else is wrong
    return Rules(
        path,
        True,
        (),
        MappingProxyType(people),
        MappingProxyType(groups),
        MappingProxyType(codes),
        minutes["lock_after_min"],
        kiosk,
        minutes["kiosk_idle_min"],
    )


def _tables(table: Mapping[str, Any], name: str, say: Say) -> list[tuple[str, dict[str, Any]]]:
    found = table.get(name, {})
    if not isinstance(found, dict):
        say(name, f"write it as [{name}.NAME]")
        return []
    good: list[tuple[str, dict[str, Any]]] = [
        (key, entry) for key, entry in found.items() if isinstance(entry, dict)
    ]
    for key in found.keys() - {key for key, _ in good}:
        say(f"{name}.{key}", f'write it as [{name}.{plain(key)}] with role = "operator"')
    return good


def _role_in(place: str, entry: Mapping[str, Any], known: set[str], say: Say) -> Role | None:
    for name in entry.keys() - known:
        say(f"{place}.{name}", "no such setting here")
    try:
        return Role(str(entry.get("role")))
    except ValueError:
        say(f"{place}.role", "one of " + ", ".join(Role))
        return None


def _codes(found: Any, say: Say) -> dict[Role, str]:
    codes: dict[Role, str] = {}
    if not isinstance(found, dict):
        say("codes", "write it as [codes]")
        return codes
    for name, text in found.items():
        try:
            role = Role(name)
            codes[role] = check_hash(text)
        except BadCode as error:
            say(f"codes.{name}", str(error))
        except ValueError:
            say(f"codes.{name}", "no such role; those with a code are: presenter, operator, engineer")
    if Role.VIEWER in codes:
        say("codes.viewer", "a viewer needs no code")
    return codes


def not_the_administrators(path: Path, *, administrators: tuple[int, ...] = (0,)) -> str:
    """A sentence where the file, or the folder it lies in, may be written by others; "" where all is well.

    Raises FileNotFoundError for a file that is not there.   administrators: user ids (POSIX).
    """
    if sys.platform == "win32":
        return _writable_on_windows(path)
    for place in (path, path.parent):
        found = place.stat()
        if found.st_uid not in administrators:
            return f"{place}: belongs to another than the administrator, so it is not believed. Do: chown root '{place}'"
        if found.st_mode & (stat.S_IWGRP | stat.S_IWOTH):
            return f"{place}: others may write it, so it is not believed. Do: chmod go-w '{place}'"
        if place == path and not stat.S_ISREG(found.st_mode):
            return f"{place}: is no file."
    return ""


def _writable_on_windows(path: Path) -> str:
    """Opened for appending as a trial, nothing written. An administrator may write it by right."""
    if sys.platform != "win32":
        return ""
    import ctypes

    path.stat()
    if ctypes.windll.shell32.IsUserAnAdmin():
        return ""
    try:
        os.close(os.open(path, os.O_WRONLY | os.O_APPEND))
    except OSError:
        return ""
    return f"{path}: the person at this window may write it, so it is not believed. Let only administrators write it."


def plain(value: object) -> str:
    """Of a file that may hold anything: one printable line."""
    text = " ".join(str(value).split())
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text)[:200]
