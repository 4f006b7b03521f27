"""What the forecast panel says in words: names, scores, the moment under the pointer. No Qt.   Thread: any."""

from __future__ import annotations

from datetime import tzinfo

import numpy as np

from app.energy.forecast.contract import Forecast, Outlook, Score
from app.model.language import mark, tr
from app.model.signal import format_in, format_value
from app.model.times import to_datetime
from app.model.units_shown import shown_unit

NAMES = {"load": mark("Load"), "pv": "PV", "price": mark("Price"), "balance": mark("Balance")}
MEANING = {
    "load": mark("What buildings and charging cars will draw, without batteries."),
    "pv": mark("What all PV arrays of the district will make."),
    "price": mark("What a kilowatt-hour will cost on the market, before tariffs."),
    "balance": mark("PV and turbines less load: above zero the district has more than it needs."),
}
HOW = {
    "persistence": mark("as at the same clock time on the last day that is known"),
    "similar day": mark(
        "the mean of past days of the same kind, recent and equally warm ones more, shifted by the last hours"
    ),
    "physics": mark("the sun's course under a clear sky, times how clear past days and the last hours were"),
}


def decimals_of(quantity: str, size: float) -> int:
    return 2 if quantity == "price" else 0 if size >= 100.0 else 1


def chosen(outlook: Outlook, quantity: str) -> Forecast | None:
    """The one that is drawn: of each quantity the first."""
    return next((f for f in outlook.forecasts if f.quantity == quantity), None)


def score_of(outlook: Outlook, forecast: Forecast) -> Score | None:
    return next(
        (s for s in outlook.scores if (s.quantity, s.model) == (forecast.quantity, forecast.model)), None
    )


def score_parts(forecast: Forecast, score: Score | None) -> tuple[str, ...]:
    """The line under the name: the model, how wrong it was, how often the band held; the last parts may be left out."""
    model = tr(forecast.model.capitalize())
    if score is None:
        return (tr("{model}, not judged yet", model=model),)
    parts = [model, tr("error {amount}", amount=_amount(forecast, score.mae))]
    if score.nmae_pct is not None:
        parts[1] += f" ({format_value(score.nmae_pct, 0)} %)"
    if score.in_band_pct is not None:
        parts.append(tr("{in_band_pct} % in band", in_band_pct=format_value(score.in_band_pct, 0)))
    return tuple(parts)


def details(forecast: Forecast, score: Score | None) -> str:
    """What stands behind the line, for a tool tip: plain text, lines."""
    lines = [tr(MEANING[forecast.quantity]), f"{tr(forecast.model.capitalize())}: {tr(HOW[forecast.model])}."]
    if forecast.basis:
        lines.append(f"{forecast.basis[:1].upper()}{forecast.basis[1:]}.")
    if score is not None:
        lines.append(
            tr(
                "Judged on {count} steps: mean error {amount}, {what} by {amount_2} on average.",
                count=format_value(score.count, 0),
                amount=_amount(forecast, score.mae),
                what=tr("too high") if score.bias > 0 else tr("too low"),
                amount_2=_amount(forecast, abs(score.bias)),
            )
        )
        if score.in_band_pct is not None:
            lines.append(
                tr(
                    "{in_band_pct} % of what came lay in the band; 80 % should.",
                    in_band_pct=format_value(score.in_band_pct, 0),
                )
            )
        if score.skill_pct is not None and forecast.model != "persistence":
            worse = "less" if score.skill_pct >= 0 else "more"
            lines.append(
                tr(
                    "{skill_pct} % {worse} error than taking yesterday again.",
                    skill_pct=format_value(abs(score.skill_pct), 0),
                    worse=worse,
                )
            )
        if score.by_lead_h:
            told = ", ".join(
                tr("{amount} up to {lead:g} h", amount=_amount(forecast, mae), lead=lead)
                for lead, mae in score.by_lead_h
            )
            lines.append(tr("By lead time: {told}.", told=told))
    return "\n".join(lines)


def moment_line(forecast: Forecast, step: int, zone: tzinfo) -> str:
    """What is expected in one step, with its band; the unit stands beside the name."""
    at = to_datetime(forecast.start_ns + step * forecast.step_ns, zone)
    decimals = decimals_of(forecast.quantity, float(np.abs(forecast.expected).max(initial=0.0)))
    low, mid, high = (
        format_in(forecast.unit, float(line[step]), decimals)
        for line in (forecast.low, forecast.expected, forecast.high)
    )
    return tr("{at:%H:%M}   {mid}   ({low} to {high})", at=at, mid=mid, low=low, high=high)


def summary(forecast: Forecast, zone: tzinfo) -> str:
    """The top of the day, and the low where that says more: right of the name, and for screen readers."""
    if not forecast.is_known:
        return tr("no forecast")
    step = int(np.argmax(forecast.expected))
    at = to_datetime(forecast.start_ns + step * forecast.step_ns, zone)
    top = float(forecast.expected[step])
    decimals = decimals_of(forecast.quantity, float(np.abs(forecast.expected).max()))
    return tr("highest {top} at {at:%H:%M}", top=format_in(forecast.unit, top, decimals), at=at)


def _amount(forecast: Forecast, value: float) -> str:
    size = float(np.abs(forecast.expected).max(initial=0.0)) if forecast.is_known else abs(value)
    decimals = decimals_of(forecast.quantity, max(size, abs(value)))
    return f"{format_in(forecast.unit, value, decimals)} {shown_unit(forecast.unit)}".rstrip()
