"""What every demonstration town is made of; a town's own package says where and how much.

Frame everywhere: xy metres, x east and y north of Place.origin; z metres above sea level. Everything that varies draws
from seeded("words"): the same words, the same numbers. Nothing here knows any town; all is passed in.   Thread: any.

A town is a package maps/demo/towns/<town>/ whose module `district` has make_district(folder) -> str, and a
district.toml written by hand in assets/districts/<town>/. `python -m maps.demo <town>` makes the rest. In short:

    PLACE = Place("riverton", 25832, (600_000.0, 6_000_000.0), core=(400, 300), landscape=(900, 800))
    RIVER = LineString([(-900, 120), (0, 60), (900, 140)]).buffer(45)

    def level(x, y):                                        # height of dry ground; arrays in, array out
        return 6.0 + 0.01 * np.maximum(-y, 0) + hill(x, y, -700, -500, 400, 300, 60)

    LAND = Land(PLACE, water=RIVER, level=level, water_z=3.0,
                quays=box(-200, 0, 200, 80),                # here land ends in a wall, elsewhere it slopes into the water
                platforms=[Platform("castle-hill", castle_yard, rise=5.0)])   # raised behind vertical walls
    NET = StreetNet([Street("High Street", ((-300, -60), (300, -60)), width=9, side=4, rank="main", trees=True),
                     Street("Mill Lane", ((-100, -200), (-100, 0)), width=6), ...])

    BRICK = Manner(roofs={"double_pile": 1}, facades={"brick": 1}, storey_m=(3.4, 3.5), roof_colours=("#4a4f55",))
    BLOCKS = NET.blocks(LAND.dry, box(-300, -200, 300, 0))

    def houses():
        wanted = [recipes.flat(LAND, "b-school", "School", rect(0, -120, 60, 20), "school", 3, "brick", 1998, "Centre"),
                  landmarks.church(LAND, "church", "St Mary's", 120, -120, 15, "Centre")]      # by hand first: they keep
        for k, block in enumerate(BLOCKS, 1):                                                  # their place, or it raises
            wanted += perimeter(LAND, block, f"block-{k}", Pattern(BRICK, parcel_m=(7, 9), vary=(0,)), storeys=4)
        barred = unary_union([NET.corridors.buffer(-0.05), RIVER.buffer(1)])
        return addressed(settled(wanted, barred), NET)

    def covers():                                           # the first cover that wants a place gets it; rest is terrain
        return [*NET.covers(), NET.pavement_cover(),
                Cover("park", "LandUse", park, 0.14, {"surface": "grass", "class": "park", "name": "Park"}),
                *(Cover(f"lot-{k}", "LandUse", b, KERB_M, {"surface": "paving"}) for k, b in enumerate(BLOCKS, 1))]

    roster = Roster(yield_kwh_m2=150)
    roster.building("school", "School", "Centre", "school", 3400)       # stands for the house "b-school"
    roster.pv("school", 300, 10.0)
    roster.ground("grid-main", Kind.TRANSFORMER, "Grid connection", "Centre", 10, -240, "grid", rated_kva=8000)

    def make_district(folder):
        grove = Grove(LAND, barred_for_trees); grove.avenues(NET); grove.scatter("park", park, 60)
        return make_town(folder, Town(title="... synthetic ...", currency="EUR", land=LAND, net..., ...))

tests/unit/maps/demo/toy_town.py is this town in full; tests/unit/maps/demo/test_towns.py holds for every committed town.

Where to look:
place, land (Land, Platform, hill, step, distance), breaklines, ground (Cover, land_use, lots, planar_map), streets (Street, StreetNet),
town_house (Manner, Pattern), perimeter, rows (terrace, wharf), cottages (Cottage, cottage, along_street, on_plots),
recipes (flat, pitched, sawtooth, wedge; notch, with_court, octagon), landmarks (church, tower, keep, wall_along),
solids (closed solids and roofs: strip_solid, hipped, domed, flat_house, box, rect, circle), house (House, seeded, chance),
settle, bridges (Span), trees (Grove, built_over), life (Traffic, put_traffic, put_lamps, put_statue, lamps, bench, stall), boats (Fleet), panels (pitched_pv),
roster, placing (addressed, largest_of), signals, cityjson (CityWriter), town (Town, make_town), shapes.
"""
