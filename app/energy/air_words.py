"""What the air layer says in words: its method, how wrong it is, and who was left out. Plain.   Thread: any."""

from __future__ import annotations

import math
from dataclasses import dataclass

from app.energy.air_field import SPECS, Method
from app.energy.air_moment import Moment
from app.model.language import tr
from app.model.signal import format_value


@dataclass(frozen=True, slots=True)
class Told:
    """head: unit and what it is.   hatched: what hatching means.   method: how it was made, and its error.   left_out: who."""

    head: str
    hatched: str
    method: str
    left_out: str


def told(moment: Moment) -> Told:
    spec, used = SPECS[moment.quantity], len(moment.used)
    most = f"{spec.gone * 100:.0f} %" if spec.is_relative else f"{spec.gone:.0f} {moment.unit}"
    hatched = {
        Method.ALONE: tr("one station says nothing of others"),
        Method.NONE: tr("no station has a value"),
    }.get(moment.method, tr("too uncertain (error over {most})", most=most))
    left = [f"{s.name} ({s.why})" for s in moment.stations if s.why]
    return Told(
        f"{moment.scale.title}, {moment.unit}, "
        + ("simulated" if moment.is_simulated else tr("between stations")),
        hatched,
        _method(moment, used),
        tr("Left out: ") + _listed(left) if left else "",
    )


def hover_words(moment: Moment, x: float, y: float) -> tuple[str, str] | None:
    """Name and value with its error at a place of the scene; None where nothing lies there."""
    found = moment.at(x, y)
    if found is None:
        return None
    value, error, certainty = found
    text = format_value(value, moment.decimals)
    name = tr("{title}, interpolated", title=moment.scale.title)
    if not math.isfinite(error):
        return name, tr("not known here; the only station has {text} {unit}", text=text, unit=moment.unit)
    words = f"{text} ± {format_value(error, moment.decimals)} {moment.unit}"
    return name, words if certainty > 0.0 else tr("not known well: {words}", words=words)


def _method(moment: Moment, used: int) -> str:
    total = len(moment.stations)
    of = (
        tr("{used} of {total} stations", used=used, total=total)
        if used != total
        else tr("{total} stations", total=total)
    )
    if moment.method is Method.NONE:
        return tr("None of {total} stations has a value that can be used.", total=total)
    if moment.method is Method.ALONE:
        return (
            tr("1 of {total} stations: nothing to interpolate between.", total=total)
            if total > 1
            else tr("One station only.")
        )
    how = (
        tr("Ordinary kriging")
        if moment.method is Method.KRIGING
        else tr("Inverse distance (too few to krige)")
    )
    text = f"{how}, {of}."
    if math.isfinite(moment.left_out_rms):
        text += tr(
            " Leaving one out misses it by {left_out_rms} {unit}.",
            left_out_rms=format_value(moment.left_out_rms, moment.decimals),
            unit=moment.unit,
        )
    return text


def _listed(parts: list[str], most: int = 4) -> str:
    more = len(parts) - most
    return ", ".join(parts[:most]) + (tr(" and {more} more", more=more) if more > 0 else "")
