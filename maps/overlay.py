"""Symbols, leader lines and labels of the assets over the city: what each shows, who goes first, where they stand.

    overlay = Overlay(catalogue, origin)
    overlay.show(snapshot); overlay.lay_out(pose, size, ratio)      # at each frame; cheap when nothing moved

Thread: GUI.   Frame: anchors in xyz_scene, places in device pixels from the bottom left.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from functools import partial

import numpy as np
from numpy.typing import NDArray

from app.model.asset import Asset, AssetKind
from app.model.catalogue import Catalogue
from app.model.quality import Quality
from app.model.signal import format_shown
from app.model.snapshot import Snapshot
from maps import labels, symbols, text
from maps.camera import Pose, Size, project
from maps.labels import Placed
from maps.sprites import Leaders, Picture, Sprites
from maps.symbols import DISC_PX, State

Hidden = Callable[[NDArray[np.float64]], bool]
LEADER_PX, TEXT_PX = 30.0, 11.5
NEAR_REACH_M, REACH_PER_RANK_M = 220.0, 22.0
URGED, MOST_URGED = 60.0, 99.0  # labels of those with an alarm still find room among the first, not always
_RANK = {
    AssetKind.BUILDING: 30, AssetKind.BATTERY: 26, AssetKind.PV: 24, AssetKind.TURBINE: 24, AssetKind.HEAT_PUMP: 20,
    AssetKind.TRANSFORMER: 18, AssetKind.CHARGER: 16, AssetKind.DISTRICT_HEAT: 14, AssetKind.THERMAL_STORE: 12,
    AssetKind.WEATHER: 10, AssetKind.AIR_QUALITY: 9, AssetKind.FEEDER: 6, AssetKind.BIKE_DOCK: 4, AssetKind.CAR_SHARE: 4,
}  # fmt: skip
_MAIN = ("power", "soc", "loading", "heat", "pm25", "temperature", "count", "energy")


class Overlay:
    def __init__(self, catalogue: Catalogue, origin: tuple[float, float, float]) -> None:
        self._catalogue = catalogue
        self._assets = catalogue.assets
        n = len(self._assets)
        self._xyz = np.array([a.xyz_crs for a in self._assets], np.float64).reshape(n, 3) - np.asarray(origin)
        self._rank = np.array([_rank(a) for a in self._assets], np.float64)
        self._main = [_main_row(a, catalogue) for a in self._assets]
        self._rows = [np.array(catalogue.rows_of(a.id), np.intp) for a in self._assets]
        self._state = [State.NORMAL] * n
        self._value = [""] * n
        self._doubt = [""] * n
        self._chosen, self._pointed = -1, -1
        self._row = {a.id: i for i, a in enumerate(self._assets)}
        self._is_dark = True
        self._gone = np.zeros(n, np.bool_)
        self._urged = np.zeros(n, np.bool_)
        self._focus: frozenset[AssetKind] = frozenset()
        self.is_shown = True
        self._placed: list[Placed] = []
        self._laid: tuple[object, ...] = ()
        self._version = 0
        self._sprites, self._leaders = Sprites(), Leaders()
        self.actors = (self._leaders.actor, self._sprites.actor)
        self._ratio = 1.0
        self.set_dark(True)

    def show(self, snapshot: Snapshot) -> bool:
        """Take values and qualities. True when something that is drawn changed."""
        before = (self._state, self._value, self._doubt)
        state, value, doubt = [], [], []
        for asset, rows, main in zip(self._assets, self._rows, self._main, strict=True):
            state.append(_state(snapshot.quality[rows]))
            is_counted = asset.kind in self._focus
            value.append(self._counts(snapshot, rows) if is_counted else self._words(snapshot, main))
            doubt.append(_doubt(snapshot.quality_of(main)) if main >= 0 else "")
        self._state, self._value, self._doubt = state, value, doubt
        changed = before != (state, value, doubt)
        self._version += changed
        return changed

    def choose(self, ident: str | None) -> bool:
        row = self._row_of(ident)
        changed, self._chosen = row != self._chosen, row
        self._version += changed
        return changed

    def point(self, ident: str | None) -> bool:
        row = self._row_of(ident)
        changed, self._pointed = row != self._pointed, row
        self._version += changed
        return changed

    def set_dark(self, is_dark: bool) -> None:
        self._is_dark = is_dark
        look = symbols.DARK if is_dark else symbols.LIGHT
        self._leaders.set_colour(look.dim if is_dark else look.text, 0.75)
        self._version += 1

    def set_shown(self, is_shown: bool) -> None:
        self.is_shown = is_shown
        self._version += 1

    def focus(self, kinds: Iterable[AssetKind]) -> None:
        """Symbols of these kinds come before others and say all that they count; none for the usual order."""
        self._focus = frozenset(kinds)
        self._rank = np.array(
            [_rank(a) + (60 if a.kind in self._focus else 0) for a in self._assets], np.float64
        )
        self._version += 1

    def urge(self, idents: Iterable[str]) -> None:
        """Assets that keep their symbol at any distance, before others: those with an alarm."""
        urged = np.zeros(len(self._assets), np.bool_)
        urged[[self._row[i] for i in idents if i in self._row]] = True
        if (urged != self._urged).any():
            self._urged = urged
            self._version += 1

    def set_gone(self, is_gone: NDArray[np.bool_]) -> None:
        """is_gone (k,): which assets have no symbol, as what they stand in is hidden."""
        self._gone = is_gone
        self._version += 1

    def hit(self, x_px: float, y_px: float) -> tuple[str, tuple[float, float, float]] | None:
        """The asset whose symbol or label lies under a pixel of the last frame, and where it stands."""
        half = DISC_PX / 2 * self._ratio
        for p in self._placed:
            on_disc = np.hypot(x_px - p.symbol[0], y_px - p.symbol[1]) <= half + 1
            on_label = False
            if p.label is not None:
                w, h = self._label_size(p.item)
                on_label = 0 <= x_px - p.label[0] <= w and 0 <= y_px - p.label[1] <= h
            if on_disc or on_label:
                x, y, z = self._xyz[p.item]
                return self._assets[p.item].id, (float(x), float(y), float(z))
        return None

    @property
    def placed(self) -> tuple[tuple[str, Placed], ...]:
        """What the last frame showed, for tests."""
        return tuple((self._assets[p.item].id, p) for p in self._placed)

    def boxes(self) -> list[tuple[float, float, float, float]]:
        """Left, bottom, right, top of what the last frame showed: symbols and their labels."""
        half, out = DISC_PX / 2 * self._ratio, []
        for p in self._placed:
            (x, y), label = p.symbol, p.label
            out.append((x - half, y - half, x + half, y + half))
            if label is not None:
                w, h = self._label_size(p.item)
                out.append((label[0], label[1], label[0] + w, label[1] + h))
        return out

    def lay_out(self, pose: Pose, size: Size, ratio: float, is_hidden: Hidden | None = None) -> None:
        """Bring the actors in line with the camera; does nothing when neither camera nor content changed.

        is_hidden: whether a place is behind a building; asked only of what is near enough to be shown. None asks nobody.
        """
        key = (pose, size, ratio, self._version)
        if key == self._laid:
            return
        self._laid, self._ratio = key, ratio
        if not len(self._assets) or not self.is_shown:
            self._placed = []
        else:
            anchor, depth = project(self._xyz, pose, size)
            reach = np.where(self._urged, np.inf, NEAR_REACH_M + REACH_PER_RANK_M * self._rank)
            depth[self._gone] = -1.0
            if is_hidden is not None:
                for i in np.flatnonzero((depth > 0.5) & (depth < reach)):
                    if i != self._chosen and is_hidden(self._xyz[i]):
                        depth[i] = -1.0
            self._placed = labels.place(
                anchor, depth, self._ranks(), self._sizes(), size,
                disc=DISC_PX * ratio, leader=LEADER_PX * ratio, reach_m=reach,
            )  # fmt: skip
            low = anchor[[p.item for p in self._placed], 1] if self._placed else np.empty(0)
            x = np.array([p.symbol[0] for p in self._placed])
            high = np.array([p.symbol[1] for p in self._placed]) - DISC_PX / 2 * ratio
            self._leaders.show(x, low, high, max(1.0, round(ratio)))
        if not self._placed:
            self._leaders.show(np.empty(0), np.empty(0), np.empty(0), 1.0)
        self._draw(ratio)

    # -- inside -----------------------------------------------------------------------------------------------

    def _draw(self, ratio: float) -> None:
        wanted: dict[Hashable, Callable[[], Picture]] = {}
        drawn: list[tuple[Hashable, float, float]] = []
        for p in reversed(self._placed):  # what matters more comes last and lies on top
            asset, state = self._assets[p.item], self._state[p.item]
            is_chosen = p.item == self._chosen
            key: Hashable = (asset.kind, state, is_chosen, self._is_dark, ratio)
            wanted[key] = partial(symbols.symbol, asset.kind, state, is_chosen, self._is_dark, ratio)
            side = np.ceil((DISC_PX + 6) * ratio)
            drawn.append((key, p.symbol[0] - side / 2, p.symbol[1] - side / 2))
            if p.label is not None:
                words = (
                    asset.name,
                    self._value[p.item],
                    self._doubt[p.item],
                    is_chosen,
                    self._is_dark,
                    ratio,
                )
                wanted[words] = partial(_label, *words)
                drawn.append((words, p.label[0], p.label[1]))
        self._sprites.show(wanted, drawn)

    def _ranks(self) -> NDArray[np.float64]:
        rank = self._rank.copy()
        for i, state in enumerate(self._state):
            if state is State.BAD:
                rank[i] += 45
        rank[self._urged] = np.minimum(rank[self._urged] + URGED, MOST_URGED)
        for row, at_least in ((self._pointed, 150.0), (self._chosen, 200.0)):
            if row >= 0:
                rank[row] = at_least
        return rank

    def _sizes(self) -> NDArray[np.float64]:
        return np.array([self._label_size(i) for i in range(len(self._assets))], np.float64).reshape(-1, 2)

    def _label_size(self, i: int) -> tuple[float, float]:
        return label_size(self._assets[i].name, self._value[i], self._ratio)

    def _row_of(self, ident: str | None) -> int:
        if ident is None:
            return -1
        row = self._row.get(ident, -1)
        if row < 0:
            mine = self._catalogue.assets_of_building(ident)
            row = next((self._row[a.id] for a in mine if a.kind is AssetKind.BUILDING), -1)
        return row

    def _counts(self, snapshot: Snapshot, rows: NDArray[np.intp]) -> str:
        """`14 bikes, 10 free docks`."""
        found = [(self._words(snapshot, int(r)), self._catalogue.signals[r]) for r in rows]
        return ", ".join(f"{text} {s.label.lower()}" for text, s in found if s.quantity == "count")

    def _words(self, snapshot: Snapshot, row: int) -> str:
        if row < 0:
            return ""
        signal, quality = self._catalogue.signals[row], snapshot.quality_of(row)
        age_ns = snapshot.t_ns - int(snapshot.at_ns[row])
        number = format_shown(float(snapshot.value[row]), signal, quality, age_ns)
        return f"{number} {signal.shown_unit}".strip()


def label_size(name: str, value: str, ratio: float) -> tuple[float, float]:
    """Width and height of a label in device pixels."""
    size = TEXT_PX * ratio
    words = text.coverage(name, size).shape[1]
    words += text.coverage(value, size).shape[1] + round(6 * ratio) if value else 0
    return words + round(12 * ratio), round(19 * ratio)


def _label(name: str, value: str, doubt: str, is_chosen: bool, is_dark: bool, ratio: float) -> Picture:
    """doubt: "" for a sound value, "dim" for one of less trust, "struck" for a bad one, dim and struck through."""
    look = symbols.DARK if is_dark else symbols.LIGHT
    width, height = label_size(name, value, ratio)
    out = symbols.pill(int(width), int(height), is_dark, ratio, is_chosen=is_chosen).astype(np.float64)
    x = round(6 * ratio)
    size = TEXT_PX * ratio
    line = text.coverage("Hgpå", size).shape[0]
    for words, rgb in ((name, look.dim), (value, look.dim if doubt else look.text)):
        cover = text.coverage(words, size)
        if words is value and doubt == "struck" and cover.size:
            cover = _struck(cover, line, max(1, round(ratio)))
        h, w = cover.shape
        if not h:
            continue
        y = max(0, (height - line) // 2)
        h = min(h, out.shape[0] - y)
        a = cover[:h, :, None] / 255.0
        part = out[y : y + h, x : x + w]
        part[:, :, :3] = part[:, :, :3] * (1 - a) + np.array(rgb) * a
        part[:, :, 3:] = np.maximum(part[:, :, 3:], a * 255)
        x += w + round(6 * ratio)
    return np.clip(out + 0.5, 0, 255).astype(np.uint8)


def _struck(cover: NDArray[np.uint8], line: int, thick: int) -> NDArray[np.uint8]:
    """With a line through the middle of the small letters."""
    out = cover.copy()
    middle = min(round(line * 0.56), len(out) - 1)
    out[middle : middle + thick] = 255
    return out


def _doubt(quality: Quality) -> str:
    if quality is Quality.BAD:
        return "struck"
    return "dim" if quality in (Quality.STALE, Quality.UNCERTAIN, Quality.ABSENT) else ""


def _rank(asset: Asset) -> float:
    rank = float(_RANK.get(asset.kind, 0)) + (20.0 if asset.trades else 0.0)
    size = asset.param("rated_kw", 0.0) + asset.param("floor_area_m2", 0.0) / 50
    return rank + min(9.0, size / 100)


def _main_row(asset: Asset, catalogue: Catalogue) -> int:
    rows = catalogue.rows_of(asset.id)
    for quantity in _MAIN:
        for row in rows:
            if catalogue.signals[row].quantity == quantity:
                return row
    return rows[0] if rows else -1


def _state(quality: NDArray[np.uint8]) -> State:
    """Of an asset from the quality of its signals: the worst that concerns more than a stray one."""
    if not len(quality):
        return State.NORMAL
    if (quality == Quality.BAD).any():
        return State.BAD
    if (quality == Quality.ABSENT).all():
        return State.ABSENT
    overdue = (quality == Quality.STALE) | (quality == Quality.ABSENT)
    return State.STALE if overdue.mean() >= 0.5 else State.NORMAL
