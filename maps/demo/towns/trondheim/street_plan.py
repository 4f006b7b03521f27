"""The streets by name: centre lines, widths, pavements, trees; and the line of the railway.

xy metres of the place.   Thread: any.   A grid that gave way to water, hill and age: no two blocks are alike.
"""

from __future__ import annotations

from maps.demo.kit.streets import Street


def _s(name: str, *points: tuple[float, float], **more: object) -> Street:
    return Street(name, tuple(points), **more)  # type: ignore[arg-type]


# fmt: off
_ISLAND = (
    _s("Brattørgata", (-585, 232), (-430, 212), (-200, 198), (0, 196), (200, 203), (380, 214), (548, 226), width=9, side=4, rank="main", trees=True),
    _s("Havnegata", (-592, 318), (-470, 341), (-392, 352), (-285, 340), (-150, 302), (0, 292), (92, 300), (200, 352), (330, 366), (478, 350), (530, 290), (547, 228), width=6.5, side=4, surface="paving", trees=True),
    _s("Sjøgangen", (-428, 213), (-436, 280), (-420, 347), width=6),
    _s("Pirgata", (-282, 203), (-286, 280), (-284, 340), width=7, trees=True),
    _s("Marinagata", (-118, 197), (-116, 250), (-120, 296), width=6.5),
    _s("Kongsgata", (84, 199), (88, 250), (92, 300), width=7, side=4, trees=True),
    _s("Turbinveien", (226, 206), (222, 290), (220, 354), width=6.5),
    _s("Skipsgata", (362, 214), (372, 290), (372, 363), width=6.5, trees=True),
    _s("Stasjonsgata", (-470, 124), (-300, 110), (-120, 100), (40, 98), (220, 105), (420, 126), width=5, side=2, surface="paving"),
)

_TOWN = (
    _s("Fjordgata", (-590, 24), (-430, 4), (-200, -9), (0, -11), (200, -5), (352, 10), width=7, side=3.5, trees=True),
    _s("Olavs gate", (-664, -48), (-520, -66), (-330, -80), (-130, -88), (40, -86), (220, -78), (388, -66), width=8, side=4, rank="main", trees=True),
    _s("Dronningens gate", (-690, -140), (-540, -146), (-330, -166), (-130, -172), (60, -168), (230, -156), (386, -158), width=7, side=3),
    _s("Parkveien", (-700, -236), (-560, -226), (-400, -250), (-240, -263), (-130, -266), (20, -262), (190, -250), (330, -258), (404, -282), width=8, side=4, rank="main", trees=True),
    _s("Tårngata", (-560, 20), (-556, -62), (-548, -146), (-556, -228), width=6),
    _s("Smedgata", (-440, 5), (-432, -72), (-424, -158), (-402, -250), width=6),
    _s("Nordre gate", (-322, -2), (-318, -81), (-314, -167), (-306, -258), width=5, side=4, surface="paving"),
    _s("Munkegata", (-204, -9), (-212, -84), (-214, -170), (-224, -263), width=7, side=3, trees=True),
    _s("Kongens gate", (-92, 34), (-100, -10), (-108, -88), (-112, -172), (-122, -266), width=12, side=6, rank="main", trees=True),
    _s("Søndre gate", (10, -11), (18, -86), (22, -169), (14, -262), width=6),
    _s("Kjøpmannsgata", (352, 10), (364, -66), (350, -158), (336, -258), width=9, side=5, trees=True),
    _s("Vår Frues gate", (112, -9), (124, -82), (126, -163), (112, -256), width=5.5, side=3),
    _s("Apotekergata", (228, -4), (246, -76), (240, -156), (222, -252), width=6),
    _s("Bakkebru", (364, -66), (430, -62), (530, -54), width=8, side=3.5, rank="main"),
)

_EAST = (
    _s("Nedre Bakklandet", (545, 130), (524, 60), (530, -54), (534, -150), (530, -250), (508, -350), (470, -440), width=5, side=2, surface="paving"),
    _s("Øvre Bakklandet", (596, 150), (572, 60), (580, -50), (592, -150), (584, -250), (566, -340), (538, -420), width=5, side=2),
    _s("Festningsgata", (640, 152), (628, 60), (640, -60), (654, -170), (640, -280), (612, -380), width=5, side=2),
    _s("Utsikten", (706, 110), (700, 20), (716, -90), (722, -200), (700, -300), (660, -380), width=5, side=2),
    _s("Bakkegata", (530, -54), (580, -50), (640, -60), (700, -50), (790, -62), width=5.5, side=2),
    _s("Brubakken", (534, -160), (594, -156), (652, -172), (720, -200), (800, -190), width=5, side=2),
    _s("Elvebakken", (530, -250), (584, -252), (640, -280), (700, -300), (780, -320), width=5, side=2),
    _s("Østre havnegate", (545, 130), (596, 150), (640, 152), (706, 110), (800, 130), width=7, side=3, rank="main"),
    _s("Nyhavngata", (596, 150), (640, 230), (690, 300), (800, 320), width=7, side=3),
)

_SOUTH = (
    _s("Elgeseter vei", (-122, -266), (-132, -330), (-152, -400), (-176, -470), (-196, -560), (-206, -650), (-230, -800), width=11, side=4.5, rank="main", trees=True),
    _s("Sluppenveien", (-560, -398), (-450, -392), (-330, -384), (-152, -400), (0, -398), (110, -420), (220, -470), width=7.5, side=3.5, trees=True),
    _s("Fossegrenda", (-548, -520), (-440, -512), (-330, -512), (-188, -520), (-60, -524), (60, -552), (110, -588), width=7, side=3),
    _s("Skoleveien", (-330, -384), (-336, -450), (-330, -512), (-322, -600), (-318, -660), width=6, side=2.5),
    _s("Teknoveien", (-30, -399), (-26, -460), (-40, -524), (-60, -600), (-62, -660), width=6, side=2.5, trees=True),
    _s("Elvestien", (404, -282), (372, -360), (310, -430), (220, -470), (150, -540), (110, -588), (30, -650), (-60, -760), width=4, side=1.5, surface="gravel", rank="path"),
)

_WEST = (
    _s("Ilaveien", (-664, -48), (-690, -140), (-700, -236), (-690, -330), (-650, -420), (-560, -520), (-548, -520), width=7, side=2.5),
    _s("Byåsveien", (-700, -236), (-760, -250), (-810, -320), (-780, -420), (-700, -500), (-690, -580), (-740, -660), width=6, side=2),
    _s("Steinberget", (-690, -140), (-760, -150), (-840, -120), (-900, -160), width=5.5, side=2),
    _s("Solveien", (-690, -330), (-746, -340), (-800, -400), (-850, -500), width=5, side=1.5),
    _s("Havsteinvegen", (-650, -420), (-690, -440), (-780, -420), width=5, side=1.5),
    _s("Skansen", (-664, -48), (-640, 10), (-590, 24), width=7, side=3),
    _s("Parksvingen", (-560, -228), (-566, -300), (-548, -350), (-560, -398), width=6, side=2.5),
)
# fmt: on

STREETS: tuple[Street, ...] = _ISLAND + _TOWN + _EAST + _SOUTH + _WEST

RAIL_LINE = (
    (-545, 196),
    (-420, 172),
    (-260, 158),
    (-60, 150),
    (120, 151),
    (300, 160),
    (440, 178),
    (560, 196),
    (700, 228),
    (860, 278),
    (1050, 336),
    (1500, 400),
)
