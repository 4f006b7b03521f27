"""What OpenStreetMap tags (and words of other registers) mean here: use, surface, facade, year.   Thread: any (pure).

hstore('"building:levels"=>"2","name"=>"A \\"b\\""')   ->  {"building:levels": "2", "name": 'A "b"'}
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

_HSTORE = re.compile(r'"((?:[^"\\]|\\.)*)"=>"((?:[^"\\]|\\.)*)"')
_ESCAPED = re.compile(r"\\(.)")
_YEAR = re.compile(r"(?<!\d)(1\d{3}|20\d{2})(?!\d)")


def by_word(table: Mapping[str, str]) -> dict[str, str]:
    """{meaning: "words that have it"} turned round."""
    return {word: meaning for meaning, words in table.items() for word in words.split()}


WANTED: Final = frozenset(
    by_word(
        {
            "building": "building building:part building:levels building:min_level building:height building:min_height"
            " building:material building:colour building:use building:facade:material levels min_level height min_height"
            " est_height roof:height roof:levels roof:shape roof:material roof:colour start_date year_of_construction",
            "way": "highway railway waterway surface lanes width oneway tunnel bridge layer location service area area:highway",
            "area": "amenity natural landuse leisure shop office tourism man_made power parking water intermittent religion",
            "tree": "species genus leaf_type diameter_crown",
            "name": "operator ref addr:street addr:housenumber addr:place addr:postcode addr:city",
        }
    )
)
"""Tags that are kept out of the hundreds that a city's objects may have."""

USES: Final = by_word(
    {
        "residential": "residential apartments house detached semidetached_house terrace dormitory bungalow farm cabin"
        " allotment_house static_caravan houseboat stilt_house annexe dwelling wohnhaus wohngebäude bolig résidentiel"
        " residentiel vivienda",
        "office": "office commercial government company bureau kontor bank townhall courthouse",
        "retail": "retail shop supermarket kiosk mall restaurant cafe bar pub fast_food marketplace fuel forretning",
        "school": "school university college kindergarten childcare education skole",
        "culture": "church chapel cathedral mosque temple synagogue religious place_of_worship museum theatre cinema"
        " library civic public castle monument arts_centre stadium sports_hall sports_centre community_centre grandstand"
        " train_station station religieux",
        "industry": "industrial industry warehouse manufacture factory barn farm_auxiliary greenhouse hangar silo"
        " storage_tank transformer service works depot industriel agricole cowshed sty stable",
        "hotel": "hotel hostel guest_house motel",
        "health": "hospital clinic doctors nursing_home fire_station health pharmacy",
        "parking": "parking garage garages carport shed hut roof",
        "boathouse": "boathouse boat_house",
    }
)
SURFACES: Final = by_word(
    {
        "asphalt": "asphalt concrete paved concrete:plates concrete:lanes metal chipseal",
        "paving": "paving paving_stones sett cobblestone unhewn_cobblestone bricks wood tiles stone",
        "gravel": "gravel fine_gravel compacted unpaved pebblestone rock shells",
        "soil": "soil ground dirt earth mud clay",
        "grass": "grass grass_paver meadow",
        "sports": "sports tartan artificial_turf acrylic rubber",
        "sand": "sand dune beach",
        "rail": "rail",
        "quay": "quay",
    }
)
FACADES: Final = by_word(
    {
        "brick": "brick bricks clay",
        "plaster": "plaster stucco render cement_block",
        "stone": "stone limestone sandstone granite masonry marble slate",
        "timber": "timber wood log timber_framing half-timbered",
        "glass": "glass mirror",
        "metal": "metal steel copper tin aluminium metal_plates",
        "concrete": "concrete reinforced_concrete panel prefabricated",
    }
)


def hstore(text: str) -> dict[str, str]:
    """The wanted tags in the text that GDAL makes of those it has no column for."""
    return {_plain(key): _plain(value) for key, value in _HSTORE.findall(text) if key in WANTED}


def _plain(text: str) -> str:
    return _ESCAPED.sub(r"\1", text) if "\\" in text else text


def surface_of(word: Any) -> str | None:
    return SURFACES.get(word.strip().lower()) if isinstance(word, str) else None


def facade_of(word: Any) -> str | None:
    return FACADES.get(word.strip().lower()) if isinstance(word, str) else None


def year_of(value: Any) -> int | None:
    """1904 in 1904, "1904-05", "1904-05-17T00:00:00", "before 1904"; None without a year from 1000 to 2099."""
    if isinstance(value, bool) or value is None:
        return None
    text = f"{value:.0f}" if isinstance(value, float) else str(value)
    found = _YEAR.search(text)
    return int(found.group(1)) if found else None
