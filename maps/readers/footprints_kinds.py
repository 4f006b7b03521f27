"""What each feature of a layer is: building, way, piece of ground, tree; by its tags, else by the layer's name.   Thread: any.

kinds = judge(layer, tags, names)      # (n,) of Kind
ground_of("leisure", "park")           # Ground("PlantCover", "park", "grass")
"""

from __future__ import annotations

import re
from enum import IntEnum
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from maps.readers.footprints_source import Layer
from maps.readers.footprints_tags import Tags, present
from maps.readers.heights import HEIGHT_NAMES, STOREY_NAMES
from maps.readers.osm_tags import by_word


class Kind(IntEnum):
    NOTHING = 0
    BUILDING = 1
    PART = 2
    GROUND = 3
    WAY = 4
    TREE = 5
    POST = 6
    UNKNOWN = 7


class Ground(NamedTuple):
    """CityJSON type, class, and surface ("" where the type says enough)."""

    type: str
    name: str
    surface: str


GROUND_KEYS: Final = ("natural", "water", "waterway", "landuse", "leisure", "amenity", "areahighway", "highway", "railway", "place", "manmade", "parking")  # fmt: skip
_MEANING: Final = by_word(
    {
        "WaterBody": "water bay strait reservoir basin riverbank dock river canal lake pond lagoon harbour fjord wetland_water"
        " stream_pool moat swimming_pool",
        "PlantCover forest": "forest wood",
        "PlantCover scrub": "scrub heath",
        "PlantCover grass": "park garden grass meadow grassland village_green golf_course recreation_ground common"
        " cemetery grave_yard flowerbed dog_park nature_reserve orchard vineyard plant_nursery allotments greenfield",
        "LandUse sports": "pitch track stadium sports_centre",
        "LandUse grass": "playground camp_site picnic_site wetland marsh",
        "LandUse soil": "farmland farmyard farm brownfield construction landfill quarry mud",
        "LandUse sand": "sand beach dune shoal",
        "LandUse gravel": "scree bare_rock shingle",
        "LandUse asphalt": "parking surface fuel bus_station",
        "LandUse rail": "platform",
        "LandUse quay": "pier quay breakwater",
        "TransportSquare paving": "square pedestrian footway",
        "LandUse ": "residential commercial retail industrial school university college hospital kindergarten military"
        " religious education institutional port depot garages",
    }
)
_THEMES: Final = by_word(
    {
        "building": "building buildings bldg footprint footprints house houses batiment batiments bâtiment bâtiments bati"
        " gebäude gebaeude haus bygning bygninger bygg byggnader pand panden edificio edificios edifici budovy budova hooned"
        " hoone cladiri clădiri sgradi",
        "plot": "plot plots parcel parcels cadastre cadastral lot lots parcela parcely parzelle parzellen flurstueck"
        " flurstück eiendom teig parcelle parcelles kataster",
        "way": "road roads street streets highway highways rail railways railway way ways path paths edges network vei veier"
        " veg veger gate gater strasse straße strassen straßen route routes calle calles viario ulice silnice teed",
        "water": "water waters waterway waterways river rivers lake lakes vann elv elver wasser gewässer eau cours hydro"
        " agua vody voda vesi canal sea",
        "tree": "tree trees baum bäume baeume baumkataster arbre arbres trær traer arbol arboles árboles albero alberi strom"
        " stromy puu puud träd",
        "green": "green greens park parks forest forests wood woods vegetation grass garden gardens greenspace zelen wald"
        " grünflächen skog espaces verde verdes",
        "ground": "landuse landcover land areal arealbruk nutzung pois natural places zoning",
        "nothing": "boundary boundaries district districts admin extent",
    }
)  # fmt: skip
_BUILDING_FIELDS: Final = ("building", "buildingtype", "gebaeudefunktion", "roofshape", "yearbuilt", *HEIGHT_NAMES, *STOREY_NAMES)  # fmt: skip
_WAY_FIELDS: Final = ("highway", "lanes", "oneway", "maxspeed", "speedms", "railway", "waterway", "roadclass")
_NO: Final = frozenset(("no", "none", "false", "0", "demolished", "razed", "proposed"))


def theme_of(*names: str) -> str:
    """The theme that a layer's or file's name tells, the last word that tells one going first; "" where none does."""
    for name in names:
        words = re.split(r"[^\w]+|_|\d+", re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name))
        for word in reversed(words):
            if theme := _THEMES.get(word.lower()):
                return theme
    return ""


def ground_of(key: str, value: str) -> Ground | None:
    """A piece of ground by an OSM tag; highways are areas of ground only where their tag says so."""
    if key in ("highway", "areahighway") and value not in ("pedestrian", "footway"):
        return Ground("Road", value, "asphalt") if key == "areahighway" else None
    if key == "railway" and value != "platform":
        return None
    if key == "place" and value != "square":
        return None
    meaning = _MEANING.get(value)
    if meaning is None:
        return None
    type_, _, surface = meaning.partition(" ")
    return Ground(type_, value, surface if surface not in ("forest", "scrub") else "")


def judge(layer: Layer, tags: Tags, theme: str, *, is_alone: bool) -> NDArray[np.uint8]:
    """(n,) of Kind. theme: what the name tells; is_alone: the only layer of polygons in the file."""
    import shapely

    shape = shapely.get_type_id(layer.shapes)
    is_area, is_line, is_point = np.isin(shape, (3, 6, 7)), np.isin(shape, (1, 2, 5)), np.isin(shape, (0, 4))
    building, part = tags.words("building"), tags.words("buildingpart")
    is_building = np.array([v is not None and v not in _NO for v in building], np.bool_)
    is_part = np.array([v is not None and v not in _NO for v in part], np.bool_) & ~is_building
    is_ground = np.zeros(len(shape), np.bool_)
    for key in GROUND_KEYS:
        if tags.has(key):
            is_ground |= [v is not None and ground_of(key, v) is not None for v in tags.words(key)]
    is_way = present(tags.get("highway", "railway", "waterway"))
    is_tree = np.array([v == "tree" for v in tags.get("natural", "fclass", "barrier")], np.bool_)

    kind = np.full(len(shape), Kind.UNKNOWN, np.uint8)
    if layer.is_osm and tags.has("osmid") and not tags.has("fclass"):
        kind[:] = Kind.NOTHING
    else:
        kind[is_area] = _area_by_name(tags, theme, is_alone=is_alone)
        is_road = theme in ("way", "water") or tags.has(*_WAY_FIELDS)
        kind[is_line] = Kind.WAY if is_road else Kind.UNKNOWN
        kind[is_point] = Kind.TREE if theme == "tree" else Kind.POST
    kind[is_area & is_ground] = Kind.GROUND
    kind[is_line & is_way] = Kind.WAY
    kind[is_point & is_tree] = Kind.TREE
    kind[is_area & is_part] = Kind.PART
    kind[is_area & is_building] = Kind.BUILDING
    return kind


def _area_by_name(tags: Tags, theme: str, *, is_alone: bool) -> Kind:
    if theme == "building":
        return Kind.BUILDING
    if theme in ("plot", "water", "green", "ground", "way"):
        return Kind.GROUND
    if theme == "nothing":
        return Kind.NOTHING
    return Kind.BUILDING if is_alone or tags.has(*_BUILDING_FIELDS) else Kind.UNKNOWN
