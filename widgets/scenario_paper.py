"""A scenario for the council, on paper: what is changed, what comes of it, what it costs, what each part gave, and what is assumed.

    write_report(path, outcome, parts, shapes, made="23.11.2026")       # shapes: footprints of the district's buildings

Blocks are those of every paper of ours (paper.py, paper_blocks.py). The map is drawn from the model, so no window is needed.
Thread: GUI (fonts), or the main one of a command.   Raises OSError.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from app.energy.noise import Floats
from app.model.language import tr, trn
from app.scenarios.amounts import write_amount
from app.scenarios.kinds import ASSUMPTIONS, KINDS
from app.scenarios.reasons import TOGETHER, Part
from app.scenarios.running import Outcome, scenario_hash
from app.scenarios.words import MODEL_VERSION, Intervention
from app.version import VERSION
from maps.colours import OKABE_ITO
from widgets.paper import DIM, FAINT, INK, MM, PT, RULE, Block, Paper, Pen, font
from widgets.paper_blocks import Figures, Grid, Heading, Picture, Title, Words
from widgets.scenario_words import HEAD, band_text, label_of, plain_number, said, scaled

MORE, LESS, SAME = QColor(OKABE_ITO[4]), QColor(OKABE_ITO[5]), FAINT  # told apart by every eye
MAP_PX = (1400, 900)
_SHOWN = (
    *HEAD, "self_consumption", "made_kwh", "used_kwh", "sold_kwh", "heat_kwh", "peak_export_kw", "local_kwh", "upkeep", "annuity", "levelised", "payback",
)  # fmt: skip


def write_report(
    path: Path, outcome: Outcome, parts: Sequence[Part], shapes: Sequence[Any], made: str
) -> int:
    """How many pages.   parts: what each gave, empty where nobody asked.   shapes: of the rows of Objects that are buildings."""
    scenario, base = outcome.scenario, outcome.plan.base
    foot = "  ·  ".join(
        part
        for part in (
            tr("synthetic data") if base.is_synthetic else "",
            tr("made {when}", when=made),
            f"Tvilling {VERSION}",
            outcome.result_hash[:23],
        )
        if part
    )
    paper = Paper(f"{scenario.name}  ·  {base.name}", foot)
    paper.add(Title(scenario.name, tr("A scenario for {district}", district=base.name)))
    if scenario.about:
        paper.add(Words(scenario.about, 10.5))
    paper.add(
        _head(outcome), *_changes(outcome), *_figures(outcome), Heading(tr("Where")), _map(outcome, shapes)
    )
    paper.add(
        Heading(tr("Through the year")),
        Months(outcome),
        Words(
            tr("Bars: generated (blue) and used (grey) in each month, MWh. Line: bought from the grid."),
            8,
            is_dim=True,
        ),
    )
    paper.add(
        Heading(tr("How often how much")),
        Durations(outcome),
        Words(
            tr(
                "What is drawn over the district's boundary, hour by hour, the highest first, kW: as it is (grey) and with the scenario (blue)."
            ),
            8,
            is_dim=True,
        ),
    )
    paper.add(*_money(outcome), *_parts(outcome, parts), *_assumed(outcome))
    return paper.write(path, scenario.name)


def _head(outcome: Outcome) -> Figures:
    delta, each = outcome.delta, []
    for name in ("self_sufficiency", "bought_kwh", "co2_kg", "bill", "npv"):
        one = said(name, outcome.figures.get(name), delta[name].value if name in delta else None)
        each.append(
            (
                one.value,
                one.unit,
                one.label,
                tr("{change} against today", change=one.change) if one.change else "",
            )
        )
    return Figures(each)


def _changes(outcome: Outcome) -> list[Block]:
    rows = []
    for one in outcome.scenario.active:
        count = len(outcome.plan.touched[one.id])
        where = trn("{n} object", "{n} objects", count) if count else tr("district")
        rows.append([tr(KINDS[one.kind].label), where, _told(outcome, one), str(one.year or "")])
    columns = [(tr("Change"), 3, False), (tr("On"), 2, False), (tr("How"), 7, False), (tr("From"), 1.2, True)]
    return [Heading(tr("What is changed")), Grid(columns, rows)]


def _told(outcome: Outcome, one: Intervention) -> str:
    currency, parts = outcome.plan.base.currency, []
    for param in KINDS[one.kind].params:
        if param.name in one.values or param.name in (
            "coverage",
            "capacity",
            "power",
            "strategy",
            "source",
            "level",
            "control",
            "share",
            "rule",
        ):
            value = one.values.get(param.name, param.default)
            parts.append(
                f"{tr(param.label).lower()} {tr(value) if isinstance(value, str) else write_amount(float(value), param.unit, currency)}"
            )
    return "; ".join(parts)


def _figures(outcome: Outcome) -> list[Block]:
    rows, delta = [], outcome.delta
    for name in _SHOWN:
        figure = outcome.figures.get(name)
        if figure is None:
            continue
        one = said(name, figure, delta[name].value if name in delta else None)
        before = outcome.without.get(name)
        was = ""
        if before is not None and before.value is not None:
            value, unit = scaled(before.value, before.unit)
            was = f"{plain_number(value)} {unit}"
        now = f"{one.value} {one.unit}".strip() if figure.value is not None else figure.why or "–"
        rows.append([one.label, was, now, one.change, band_text(figure).split(tr(" in runs"))[0]])
    columns = [
        (tr("Figure"), 3.4, False),
        (tr("As it is"), 2.2, True),
        (tr("With the scenario"), 2.6, True),
        (tr("Difference"), 1.8, True),
        (tr("Band"), 3.4, True),
    ]
    return [
        Heading(tr("What comes of it")), Grid(columns, rows),
        Words(tr("Band: the lowest and the highest of some runs with other weather, needs, yields and prices."), 8, is_dim=True),
    ]  # fmt: skip


def _map(outcome: Outcome, shapes: Sequence[Any]) -> Picture:
    """Plan of the district: who draws less from the grid and who more, what is changed outlined."""
    objects = outcome.plan.base.objects
    rows = np.flatnonzero(objects.of_kind("building"))
    meter = objects.meter[rows]
    change = (
        outcome.year.meters.flows.drawn
        - _padded(outcome.base_year.meters.flows.drawn, len(outcome.year.names))
    )[meter]
    touched = {int(r) for found in outcome.plan.touched.values() for r in found}
    image = QImage(*MAP_PX, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    there = [(k, shape) for k, shape in enumerate(shapes) if shape is not None and not shape.is_empty]
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if there:
        bounds = np.array([shape.bounds for _, shape in there])
        low, high = bounds[:, :2].min(axis=0), bounds[:, 2:].max(axis=0)
        scale = min(
            (MAP_PX[0] - 80) / max(high[0] - low[0], 1.0), (MAP_PX[1] - 80) / max(high[1] - low[1], 1.0)
        )
        most = float(np.abs(change).max(initial=0.0)) or 1.0
        for k, shape in there:
            path = QPainterPath()
            for polygon in shape.geoms:
                for ring in (polygon.exterior, *polygon.interiors):
                    points = [
                        QPointF(40 + (x - low[0]) * scale, MAP_PX[1] - 40 - (y - low[1]) * scale)
                        for x, y in ring.coords
                    ]
                    path.moveTo(points[0])
                    for point in points[1:]:
                        path.lineTo(point)
                    path.closeSubpath()
            share = min(abs(float(change[k])) / most, 1.0) ** 0.5
            colour = _mixed(SAME, MORE if change[k] < 0 else LESS, share if abs(change[k]) > 1.0 else 0.0)
            painter.setBrush(colour)
            painter.setPen(
                QPen(INK if int(rows[k]) in touched else DIM, 3.0 if int(rows[k]) in touched else 0.6)
            )
            painter.drawPath(path)
    painter.end()
    return Picture(
        image,
        tr(
            "Drawn from the grid in a year: blue less, red more than today, the stronger the more; bold outline: changed. North is up."
        ),
        95.0,
    )


def _padded(values: Floats, n: int) -> Floats:
    return np.concatenate([values, np.zeros(n - len(values))])


def _mixed(a: QColor, b: QColor, share: float) -> QColor:
    return QColor.fromRgbF(
        *(x + (y - x) * share for x, y in zip(a.getRgbF()[:3], b.getRgbF()[:3], strict=True))
    )


class Months(Block):
    """Generated beside used, and what is bought, by month.   kWh -> MWh."""

    def __init__(self, outcome: Outcome) -> None:
        year, h = outcome.year, outcome.year.step_h
        cut = np.linspace(0, len(year.course.load), 13).round().astype(int)
        self.made, self.used, self.bought = (
            np.array([float(course[a:b].sum()) * h / 1000.0 for a, b in itertools.pairwise(cut)])
            for course in (year.course.generated, year.course.consumed, year.import_kw)
        )

    def height(self, pen: Pen, width: float) -> float:
        return 44.0 * MM

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        most = max(float(max(self.made.max(), self.used.max(), self.bought.max())), 1e-9)
        base, high = y + 38.0 * MM, 33.0 * MM
        pen.line(x, base, width)
        slot = width / 12
        points = []
        for k in range(12):
            for place, value, colour in ((0.15, self.made[k], MORE), (0.5, self.used[k], RULE)):
                tall = high * float(value) / most
                pen.painter.fillRect(QRectF(x + (k + place) * slot, base - tall, 0.33 * slot, tall), colour)
            points.append(QPointF(x + (k + 0.5) * slot, base - high * float(self.bought[k]) / most))
            pen.text(
                QRectF(x + k * slot, base + 0.8 * MM, slot, 4 * MM),
                str(k + 1),
                font(7.5),
                DIM,
                int(Qt.AlignmentFlag.AlignHCenter),
            )
        pen.painter.setPen(QPen(INK, 1.2 * PT))
        pen.painter.drawPolyline(points)
        pen.text(
            QRectF(x, y, width, 4 * MM), tr("highest: {value} MWh", value=plain_number(most)), font(7.5), DIM
        )


class Durations(Block):
    def __init__(self, outcome: Outcome) -> None:
        self.curves = [np.sort(one)[::-1] for one in (outcome.base_year.import_kw, outcome.year.import_kw)]

    def height(self, pen: Pen, width: float) -> float:
        return 40.0 * MM

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        most = max(float(max(curve[0] for curve in self.curves)), 1e-9)
        base, high = y + 35.0 * MM, 30.0 * MM
        pen.line(x, base, width)
        pen.line(x, base - high, width, FAINT, 0.35)
        pen.text(QRectF(x, base - high - 4 * MM, width, 4 * MM), f"{plain_number(most)} kW", font(7.5), DIM)
        for curve, colour in zip(self.curves, (DIM, MORE), strict=True):
            at = np.linspace(0, len(curve) - 1, 400).astype(int)
            points = [
                QPointF(x + width * float(k) / max(1, len(curve) - 1), base - high * float(curve[k]) / most)
                for k in at
            ]
            pen.painter.setPen(QPen(colour, 1.4 * PT))
            pen.painter.drawPolyline(points)
        pen.text(QRectF(x, base + 0.8 * MM, width, 4 * MM), tr("0 h"), font(7.5), DIM)
        pen.text(
            QRectF(x, base + 0.8 * MM, width, 4 * MM),
            tr("8 760 h"),
            font(7.5),
            DIM,
            int(Qt.AlignmentFlag.AlignRight),
        )


def _money(outcome: Outcome) -> list[Block]:
    currency = outcome.plan.base.currency

    def amount(value: float) -> str:
        number, unit = scaled(value, currency)
        return f"{plain_number(number)} {unit}"

    rows = [
        [one.intervention, one.counted, amount(one.investment), amount(one.upkeep), f"{one.life_a:g} a"]
        for one in outcome.plan.items
        if one.investment
    ]
    if not rows:
        return []
    columns = [
        (tr("For"), 3, False),
        (tr("Counted"), 2.4, False),
        (tr("Investment"), 2.6, True),
        (tr("Upkeep a year"), 2.4, True),
        (tr("Life"), 1.2, True),
    ]
    return [
        Heading(tr("What it costs")),
        Grid(columns, rows),
        Words(
            tr(
                "Real, without tax and subsidy. What wears out is bought again; what is left at the horizon counts."
            ),
            8,
            is_dim=True,
        ),
    ]


def _parts(outcome: Outcome, parts: Sequence[Part]) -> list[Block]:
    if not parts:
        return []
    names = ("bought_kwh", "co2_kg", "bill", "npv")
    units = {name: outcome.figures[name].unit for name in names}
    rows = []
    for part in parts:
        cells = []
        for name in names:
            value = part.gave.get(name)
            number, unit = scaled(value, units[name]) if value is not None else (0.0, "")
            cells.append(
                "–" if value is None else f"{'+' if number > 0 else ''}{plain_number(number)} {unit}"
            )
        rows.append([tr("together") if part.ident == TOGETHER else part.ident, *cells])
    columns = [(tr("With it less without it"), 3, False), *((label_of(name), 2.4, True) for name in names)]
    told = tr(
        "Changes share: what each gives beside the others does not add up to the whole; the rest stands as together."
    )
    return [Heading(tr("What each gave")), Grid(columns, rows), Words(told, 8, is_dim=True)]


def _assumed(outcome: Outcome) -> list[Block]:
    base, scenario, rows = outcome.plan.base, outcome.scenario, []
    for param in ASSUMPTIONS.values():
        value = scenario.assumptions.get(param.name, param.default)
        text = tr(value) if isinstance(value, str) else write_amount(float(value), param.unit, base.currency)
        rows.append(
            [
                tr(param.label),
                text,
                "" if param.name in scenario.assumptions else tr("default"),
                tr(param.source),
            ]
        )
    columns = [(tr("Assumed"), 3, False), (tr("Value"), 2.4, False), ("", 1.4, False), (tr("From"), 4, False)]
    lines = [Words(f"–  {remark}", 9) for remark in outcome.remarks]
    proof = "\n".join((
        tr("district {hash}", hash=base.hash), tr("scenario {hash}", hash=scenario_hash(base.hash, scenario)), tr("result {hash}", hash=outcome.result_hash),
        tr("model {model}, Tvilling {version}", model=MODEL_VERSION, version=VERSION),
    ))  # fmt: skip
    return [
        Heading(tr("What is assumed, and what is not known")),
        Grid(columns, rows),
        *lines,
        Heading(tr("By what it can be known again")),
        Words(proof, 8),
    ]
