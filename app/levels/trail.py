"""Where in the levels a person is, and the way back.   Thread: any (frozen).

trail = Trail().to(Place(Level.UNIT, "area", "Brattøra")).to(Place(Level.DETAIL, "asset", "feeder-quay"))
trail.here, trail.back().here, up(trail.here, catalogue), crumbs(trail.here, catalogue)
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from app.model.asset import AssetKind
from app.model.catalogue import Catalogue

MOST_STEPS = 50


class Level(IntEnum):
    """docs/practice.md, alarms 7."""

    AREAS = 1  # the district, a line an area
    UNIT = 2  # an area or a building, all its assets
    DETAIL = 3  # one asset: its faceplate
    SUPPORT = 4  # one asset: raw values, rules, evidence


@dataclass(frozen=True, slots=True)
class Place:
    """kind: district, area, building (a city object with its assets) or asset.   id: of it, "" for the district."""

    level: Level = Level.AREAS
    kind: str = "district"
    id: str = ""


HOME = Place()


@dataclass(frozen=True, slots=True)
class Trail:
    """past: where one was, the newest last.   ahead: where `back` came from, the nearest last."""

    here: Place = HOME
    past: tuple[Place, ...] = ()
    ahead: tuple[Place, ...] = ()

    def to(self, place: Place) -> Trail:
        """A new step; going where one is is none."""
        if place == self.here:
            return self
        return Trail(place, (*self.past, self.here)[-MOST_STEPS:])

    def back(self) -> Trail:
        if not self.past:
            return self
        return Trail(self.past[-1], self.past[:-1], (*self.ahead, self.here))

    def forward(self) -> Trail:
        if not self.ahead:
            return self
        return Trail(self.ahead[-1], (*self.past, self.here), self.ahead[:-1])


def up(place: Place, catalogue: Catalogue) -> Place:
    """One level up: support -> detail -> the building, or the area where there is none -> the district."""
    if place.level is Level.SUPPORT:
        return Place(Level.DETAIL, "asset", place.id)
    if place.level is Level.DETAIL and catalogue.has_asset(place.id):
        asset = catalogue.asset(place.id)
        if asset.building and has_more_than_one(catalogue, asset.building):
            return Place(Level.UNIT, "building", asset.building)
        if asset.area:
            return Place(Level.UNIT, "area", asset.area)
    if place.kind == "building" and (area := area_of(catalogue, place.id)):
        return Place(Level.UNIT, "area", area)
    return HOME


def crumbs(place: Place, catalogue: Catalogue) -> tuple[Place, ...]:
    """From the district to here."""
    found = [place]
    while found[0] != HOME:
        found.insert(0, up(found[0], catalogue))
    return tuple(found)


def at_level(level: Level, here: Place, selected: str | None, catalogue: Catalogue) -> Place:
    """Where a key for a level leads: to what is selected, or to what is above or below the place that is shown.
    selected: id of an asset or of a city object, None for nothing."""
    if level is Level.AREAS:
        return HOME
    subject = place_of(selected, catalogue) or (here if here.level >= Level.DETAIL else None)
    if level is Level.UNIT:
        if subject is not None:
            return up(Place(Level.DETAIL, "asset", subject.id), catalogue)
        if here.level is Level.UNIT:
            return here
        areas = areas_of(catalogue)
        return Place(Level.UNIT, "area", areas[0]) if areas else HOME
    if subject is None and here.level is Level.UNIT:
        subject = next((Place(Level.DETAIL, "asset", a) for a in assets_at(here, catalogue)), None)
    if subject is None:
        return here
    return Place(level, "asset", subject.id)


def place_of(ident: str | None, catalogue: Catalogue) -> Place | None:
    """The faceplate of an asset or of the asset that a city object is; None for what is neither."""
    if ident is None:
        return None
    if catalogue.has_asset(ident):
        return Place(Level.DETAIL, "asset", ident)
    assets = catalogue.assets_of_building(ident)
    home = next((a for a in assets if a.kind is AssetKind.BUILDING), assets[0] if assets else None)
    return None if home is None else Place(Level.DETAIL, "asset", home.id)


def areas_of(catalogue: Catalogue) -> tuple[str, ...]:
    """In the order of the catalogue; assets without an area belong to none."""
    return tuple(dict.fromkeys(a.area for a in catalogue.assets if a.area))


def area_of(catalogue: Catalogue, building: str) -> str:
    return next((a.area for a in catalogue.assets_of_building(building) if a.area), "")


def has_more_than_one(catalogue: Catalogue, building: str) -> bool:
    return len(catalogue.assets_of_building(building)) > 1


def assets_at(place: Place, catalogue: Catalogue) -> tuple[str, ...]:
    """Ids of what a unit holds, in the order of the catalogue."""
    if place.kind == "building":
        return tuple(a.id for a in catalogue.assets_of_building(place.id))
    if place.kind == "area":
        return tuple(a.id for a in catalogue.assets if a.area == place.id)
    return (place.id,) if place.kind == "asset" else tuple(a.id for a in catalogue.assets)
