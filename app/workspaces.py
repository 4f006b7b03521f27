"""Workspaces: what is open and how it looks, under a name; ready ones, one's own, and files that are shared.

    shelf = Workspaces(folder / "workspaces.json"); shelf.add(space); shelf.all()
    read_shared(path)            # a file of somebody else: what makes no sense is said, the rest is used

Panels are named as their docks are. A panel that is not there (a later version, another district) is left out, with a word.
Thread: any; no Qt. How the file is read and written: kept_list.py.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Literal

import msgspec

from app.kept_list import SCHEMA, BadList, Content, KeptList
from app.model.language import mark, tr
from app.model.note import plain_line
from app.whole_file import write_bytes

MOST: Final = 50
MOST_WINDOWS: Final = 4
"""Second windows; assumption: a desk has no more screens."""
LONGEST_NAME: Final = 40
LARGEST: Final = 2_000_000
SUFFIX: Final = ".tvilling-workspace.json"
SHARED: Final = 1
"""Version of a shared file's shape."""
Area = Literal["left", "right", "bottom"]


class Panel(msgspec.Struct, frozen=True):
    """name: of the dock.   area: where it goes.   share: of the window's width (left, right) or height (bottom).
    needs_room: opened only in a window that is large enough to leave the city half of it."""

    name: str
    area: Area = "bottom"
    share: float = 0.25
    needs_room: bool = False


class Beside(msgspec.Struct, frozen=True):
    """A second window.   panels: in it, by name.   arrangement: base64 of Qt's state.   place: x, y, width, height in the system's
    pixels.   screen: its name."""

    panels: tuple[str, ...] = ()
    arrangement: str = ""
    place: tuple[int, ...] = ()
    screen: str = ""


class Workspace(msgspec.Struct, frozen=True):
    """panels: those that are open, in order; those of one area are tabs, the first on top.   arrangement: exactly as it was on
    the screen it was made on (base64 of Qt's state), used where it fits.   style, theme: "" leaves them.
    layers: name -> shown.   colour: kind and name, None = of the style; "" kind leaves it.   trends: signals.
    camera: eye, focus (m, of `district`), angle; () leaves it.   district: whose layers, trends and camera these are.
    windows: second windows, without those that are there otherwise."""

    name: str
    panels: tuple[Panel, ...] = ()
    arrangement: str = ""
    style: str = ""
    theme: str = ""
    layers: dict[str, bool] = {}
    colour: tuple[str, str] | None = ("", "")
    trends: tuple[str, ...] = ()
    camera: tuple[float, ...] = ()
    district: str = ""
    is_ready: bool = False
    windows: tuple[Beside, ...] = ()


READY: Final = (
    Workspace(
        mark("Operator"), (Panel("inspector", "right", 0.24), Panel("alarms", "bottom", 0.26, True), Panel("overview", "bottom", 0.26, True)),
        style="operator", is_ready=True,
    ),
    Workspace(
        mark("Planner"), (Panel("layers", "left", 0.2), Panel("balance", "bottom", 0.3, True), Panel("forecast", "bottom", 0.3, True)),
        style="presentation", is_ready=True,
    ),
    Workspace(mark("Workshop"), (), style="presentation", is_ready=True),
)  # fmt: skip
"""The city keeps half of the window in each, at 1280x800 too: what does not fit beside it there is one key away."""


class BadWorkspace(ValueError):
    """What cannot be used or kept, in one line."""


class _File(Content):
    spaces: list[Workspace]


class _Shared(msgspec.Struct):
    tvilling_workspace: int
    space: Workspace


@dataclass(frozen=True, slots=True)
class Fitted:
    """space: as far as it can be used here.   remarks: what was left out, and why."""

    space: Workspace
    remarks: tuple[str, ...] = ()


class Workspaces:
    """`notice` says what had to be kept aside when reading."""

    def __init__(self, path: Path) -> None:
        self._file = KeptList(path, _File, tr("workspaces"), largest=LARGEST)
        self.own: list[Workspace] = []
        self.notice = ""
        try:
            self.own = [one for one in self._file.read().spaces if not faults_of(one)][:MOST]
        except FileNotFoundError:
            pass
        except BadList as error:
            self.notice = self._file.set_aside(error)

    def all(self) -> list[Workspace]:
        """The ready ones, then one's own."""
        return [*READY, *self.own]

    def add(self, space: Workspace) -> Workspace:
        """Under its name; one of one's own with that name is replaced. Raises BadWorkspace, OSError."""
        name = plain_line(space.name)[:LONGEST_NAME].strip()
        if not name:
            raise BadWorkspace(tr("A workspace needs a name."))
        if any(ready.name.casefold() == name.casefold() for ready in READY):
            raise BadWorkspace(tr("'{name}' is a ready workspace; choose another name.", name=name))
        made = msgspec.structs.replace(space, name=name, is_ready=False)
        others = [one for one in self.own if one.name.casefold() != name.casefold()]
        if len(others) >= MOST:
            raise BadWorkspace(tr("There are {n} workspaces already; delete one first.", n=MOST))
        place = next(
            (k for k, one in enumerate(self.own) if one.name.casefold() == name.casefold()), len(others)
        )
        self._keep([*others[:place], made, *others[place:]])
        return made

    def remove(self, name: str) -> None:
        """Raises OSError."""
        self._keep([one for one in self.own if one.name != name])

    def move(self, name: str, to: int) -> None:
        """Among one's own. Raises OSError."""
        moved = [one for one in self.own if one.name == name]
        others = [one for one in self.own if one.name != name]
        self._keep([*others[:to], *moved, *others[to:]])

    def _keep(self, own: list[Workspace]) -> None:
        self._file.write(_File(SCHEMA, own))
        self.own = own


def faults_of(space: Workspace) -> list[str]:
    """What in it makes no sense; each costs that part only."""
    found = []
    if not plain_line(space.name).strip():
        found.append(tr("it has no name"))
    if any(not 0.05 <= panel.share <= 0.9 for panel in space.panels):
        found.append(tr("a panel has a size that no window has"))
    if space.camera and (len(space.camera) != 7 or not all(abs(v) < 1e7 for v in space.camera)):
        found.append(tr("its camera looks from nowhere"))
    return found


def fitted(
    space: Workspace,
    panels: Collection[str],
    district: str,
    signals: Collection[str],
    *,
    is_roomy: bool = True,
) -> Fitted:
    """What of it can be used in this window.   panels: names of those that are there.   is_roomy: the window is large."""
    remarks: list[str] = []
    there = []
    for panel in space.panels:
        if panel.name not in panels:
            remarks.append(tr("there is no panel '{name}' here", name=plain_line(panel.name)[:40]))
        elif is_roomy or not panel.needs_room:
            share = min(max(panel.share, 0.1), 0.6) if panel.share == panel.share else 0.25
            there.append(msgspec.structs.replace(panel, share=share))
    beside = [
        msgspec.structs.replace(one, panels=tuple(name for name in one.panels if name in panels))
        for one in space.windows[:MOST_WINDOWS]
    ]
    changes: dict[str, Any] = {"panels": tuple(there), "windows": tuple(one for one in beside if one.panels)}
    if len(there) != len(space.panels):  # an arrangement of other panels is not guessed at
        changes["arrangement"] = ""
    if space.camera and (len(space.camera) != 7 or not all(abs(v) < 1e7 for v in space.camera)):
        changes["camera"] = ()
        remarks.append(tr("its camera looks from nowhere"))
    if space.style not in ("", "operator", "presentation"):
        changes["style"] = ""
    if space.theme not in ("", "dark", "light", "system"):
        changes["theme"] = ""
    if space.district and space.district != district:
        changes |= {"layers": {}, "trends": (), "camera": (), "colour": ("", "")}
        remarks.append(
            tr(
                "it was made for {name}: layers, trends and camera stay as they are",
                name=plain_line(space.district)[:40],
            )
        )
    else:
        known = tuple(name for name in space.trends if name in signals)
        if len(known) != len(space.trends):
            remarks.append(tr("{n} of its signals are not here", n=len(space.trends) - len(known)))
        changes["trends"] = known
    return Fitted(msgspec.structs.replace(space, **changes), tuple(remarks))


def write_shared(space: Workspace, path: Path) -> None:
    """Raises OSError."""
    text = msgspec.json.format(msgspec.json.encode(_Shared(SHARED, space)), indent=1)
    write_bytes(path, text)


def read_shared(path: Path) -> Workspace:
    """Of somebody else. Raises BadWorkspace in one line: what, where, and what to do."""
    try:
        if path.stat().st_size > LARGEST:
            raise BadWorkspace(tr("{name}: too large for a workspace", name=path.name))
        read = msgspec.json.decode(path.read_bytes(), type=_Shared)
    except OSError as error:
        raise BadWorkspace(
            tr("{name}: cannot be read ({why})", name=path.name, why=error.strerror or "")
        ) from error
    except (msgspec.DecodeError, msgspec.ValidationError, RecursionError) as error:
        raise BadWorkspace(
            tr("{name}: no workspace ({why})", name=path.name, why=str(error)[:120])
        ) from error
    if read.tvilling_workspace > SHARED:
        raise BadWorkspace(
            tr("{name}: made by a later version of the program; save it there for this one", name=path.name)
        )
    if not plain_line(read.space.name).strip():
        raise BadWorkspace(tr("{name}: it has no name", name=path.name))
    return msgspec.structs.replace(
        read.space, is_ready=False, name=plain_line(read.space.name)[:LONGEST_NAME]
    )


def same(a: Workspace, b: Workspace) -> bool:
    """Whether a person would say that nothing has changed: panels, style, layers, colours; not sizes and camera."""
    return (
        _names(a) == _names(b)
        and [set(one.panels) for one in a.windows] == [set(one.panels) for one in b.windows]
        and (not a.style or not b.style or a.style == b.style)
        and (not a.layers or not b.layers or a.layers == b.layers)
        and (a.colour == ("", "") or b.colour == ("", "") or a.colour == b.colour)
    )


def _names(space: Workspace) -> set[str]:
    return {panel.name for panel in space.panels}


def next_name(taken: Sequence[Workspace]) -> str:
    """Offered where a person keeps one."""
    names = {one.name for one in taken}
    return next(name for k in range(1, MOST + 5) if (name := tr("Workspace {n}", n=k)) not in names)
