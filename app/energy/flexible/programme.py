"""The cheapest way to run stores: one linear programme for batteries, tanks and parked cars, solved with HiGHS.

kW, kWh, money.   Arrays (k stores, n steps) and (g nets, n steps), time last; a net is what one meter sees.
Thread: any, pure; HiGHS runs on the calling thread.

    minimise   sum price_j s_j h + peaks
    content    e[t] = keep e[t-1] + eta_in h c[t] - h / eta_out d[t]        low <= e <= high, last one given
    balance    sum of sources - sum of sinks = net + sum of c - sum of d     of the stores at that meter

That a store does not take and give at once needs no whole numbers as long as waste costs money: the content alone says
what flowed. Where waste pays (negative prices, selling dearer than buying) the schedule without waste misses the bound of
the relaxed programme; only then whole numbers are brought in, at those steps. Bands of a peak tariff that get cheaper
with height need them as well, a handful a period; a schedule found without them stands in where time runs out.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from app.energy.flexible.checks import FlexibleError, Infeasible, numbers
from app.energy.flexible.costs import PeakTariff
from app.energy.flexible.matrix import GAP, Matrix, Solved
from app.energy.noise import Floats
from app.energy.storage import terminal_kw, walk

_ROUNDS = 8
_TOLERANCE = 1e-7  # of the cost, against the bound; HiGHS' own tolerance


@dataclass(frozen=True, slots=True, eq=False)
class Held:
    """Stores as the programme sees them. start_kwh, end_kwh (k,); nan: it may end anywhere.   most_in_kw, most_out_kw
    (k, n).   low_kwh, high_kwh (k, n): of the content at the end of each step.   keep, eta_in, eta_out (k,).
    net (k,): the meter of each."""

    start_kwh: Floats
    end_kwh: Floats
    most_in_kw: Floats
    most_out_kw: Floats
    low_kwh: Floats
    high_kwh: Floats
    keep: Floats
    eta_in: Floats
    eta_out: Floats
    net: NDArray[np.intp]


@dataclass(frozen=True, slots=True, eq=False)
class Source:
    """What a meter can draw from, or deliver to (is_sink). price (g, n): of a kWh.   most_kw (g, n), inf where there is no
    limit.   peak: on its highest draw, of which share (g, n) counts for each kW (1 / COP of a heat pump)."""

    price: Floats
    most_kw: Floats
    is_sink: bool = False
    peak: PeakTariff | None = None
    share: Floats | float = 1.0


@dataclass(frozen=True, slots=True, eq=False)
class Schedule:
    """content_kwh (k, n + 1), power_kw (k, n): charging positive.   flows_kw (sources, g, n).   cost: of all together.
    bound: no schedule costs less; is_proven: cost is within 2e-5 of it."""

    content_kwh: Floats
    power_kw: Floats
    flows_kw: Floats
    cost: float
    bound: float

    @property
    def is_proven(self) -> bool:
        known = bool(np.isfinite(self.bound))
        return known and self.cost - self.bound <= 2.0 * GAP * max(1.0, abs(self.bound))


def solve(
    held: Held, net_kw: Floats, sources: Sequence[Source], step_h: float, *, limit_s: float = 60.0
) -> Schedule:
    """Raises Infeasible with the limit that stands against it, Unusable where a number is none, and FlexibleError where
    nothing was found in limit_s (of each call of HiGHS). What was found and not proven in that time says so."""
    held, net_kw = _checked(held, net_kw, sources, step_h)
    near = _near(held, net_kw, sources, step_h, limit_s) if any(_falls(s) for s in sources) else None
    try:
        best = _exactly(held, net_kw, sources, step_h, limit_s)
    except Infeasible:
        raise
    except FlexibleError:
        if near is None:
            raise
        return near
    return best if near is None or best.cost <= near.cost else replace(near, bound=best.bound)


def _exactly(
    held: Held, net_kw: Floats, sources: Sequence[Source], step_h: float, limit_s: float
) -> Schedule:
    relaxed = _programme(held, net_kw, sources, step_h, exact=False).solve(limit_s)
    best = _schedule(held, net_kw, sources, step_h, relaxed)
    if best.cost - relaxed.value > _TOLERANCE * max(1.0, abs(relaxed.value)):  # it counted on waste
        whole = _programme(held, net_kw, sources, step_h, exact=True).solve(limit_s)
        best = _schedule(held, net_kw, sources, step_h, whole)
    return best


def _falls(source: Source) -> bool:
    return source.peak is not None and bool((np.diff(source.peak.per_kw) < 0.0).any())


def _near(
    held: Held, net: Floats, sources: Sequence[Source], step_h: float, limit_s: float
) -> Schedule | None:
    """A good schedule under bands that get cheaper with height, without whole numbers: each period's peak costs what its
    last kW cost before, again and again. The cost of bands is concave, so each round is no dearer than the one before."""
    best: Schedule | None = None
    draw = np.maximum(net, 0.0)[None].repeat(len(sources), axis=0)
    for _ in range(_ROUNDS):
        slopes = {
            j: s.peak.price_at(s.peak.peaks_kw(draw[j] * s.share))
            for j, s in enumerate(sources)
            if s.peak is not None
        }
        try:
            solved = _programme(held, net, sources, step_h, exact=False, slopes=slopes).solve(limit_s)
        except Infeasible:
            raise
        except FlexibleError:
            return best
        now = replace(_schedule(held, net, sources, step_h, solved), bound=-np.inf)
        if best is not None and now.cost >= best.cost - _TOLERANCE * max(1.0, abs(best.cost)):
            return best
        best, draw = now, now.flows_kw
    return best


def _programme(
    held: Held, net: Floats, sources: Sequence[Source], step_h: float,
    *, exact: bool, slopes: Mapping[int, Floats] | None = None,
) -> Matrix:  # fmt: skip
    k, n = held.most_in_kw.shape
    g = len(net)
    m = Matrix(k, n, g, len(sources))
    swing = _swing(held, g)
    widest = np.abs(net) + swing
    m.bound("charge", held.most_in_kw)
    m.bound("give", held.most_out_kw)
    low, high = held.low_kwh.copy(), held.high_kwh.copy()
    ends = np.isfinite(held.end_kwh)
    low[ends, -1] = high[ends, -1] = held.end_kwh[ends]
    m.bound("content", high, low)
    for j, source in enumerate(sources):
        sign = -1.0 if source.is_sink else 1.0
        m.source(j, sign * source.price * step_h, np.minimum(source.most_kw, widest))
    m.contents(held.start_kwh, held.keep, held.eta_in * step_h, step_h / held.eta_out)
    m.balances(net, held.net, [s.is_sink for s in sources])
    for j, source in enumerate(sources):
        if source.peak is not None:
            share = np.broadcast_to(source.share, net.shape)
            highest = source.peak.peaks_kw(share * np.minimum(source.most_kw, np.maximum(net, 0.0) + swing))
            m.peak(j, share, source.peak, highest, None if slopes is None else slopes[j])
    if exact:
        cheapest = np.min([s.price for s in sources], axis=0)
        m.either_way(cheapest[held.net] < 0.0, held.most_in_kw, held.most_out_kw)
        buys = np.min([s.price for s in sources if not s.is_sink], axis=0)
        for j, source in enumerate(sources):
            if source.is_sink:
                m.one_side(
                    j, [i for i, s in enumerate(sources) if not s.is_sink], source.price > buys, widest
                )
    return m


def _schedule(held: Held, net: Floats, sources: Sequence[Source], step_h: float, solved: Solved) -> Schedule:
    """What really flows when the content goes as solved: limits exact, no taking and giving at once."""
    wanted = terminal_kw(
        np.diff(np.concatenate([held.start_kwh[:, None], solved.content], axis=1), axis=1)
        + (1.0 - held.keep[:, None])
        * np.concatenate([held.start_kwh[:, None], solved.content[:, :-1]], axis=1),
        held.eta_in[:, None],
        held.eta_out[:, None],
        step_h,
    )
    wanted = np.clip(wanted, -held.most_out_kw, held.most_in_kw)
    change = np.where(wanted >= 0.0, wanted * held.eta_in[:, None], wanted / held.eta_out[:, None]) * step_h
    ends, left = walk(
        held.start_kwh,
        np.ascontiguousarray(change.T),
        held.keep,
        held.low_kwh.T,
        held.high_kwh.T,
        forced=True,
    )
    power = terminal_kw((ends[1:] - left).T, held.eta_in[:, None], held.eta_out[:, None], step_h)
    power = np.clip(power, -held.most_out_kw, held.most_in_kw)
    draw = net.copy()
    np.add.at(draw, held.net, power)
    flows = _balanced(draw, sources, solved.flows)
    cost = sum(
        float(((-1.0 if s.is_sink else 1.0) * s.price * flows[j]).sum()) * step_h
        for j, s in enumerate(sources)
    )
    cost += sum(
        float(s.peak.cost(flows[j] * s.share).sum()) for j, s in enumerate(sources) if s.peak is not None
    )
    return Schedule(ends.T.copy(), power, flows, cost, solved.bound)


def _balanced(draw: Floats, sources: Sequence[Source], flows: Floats) -> Floats:
    """The solved flows (sources, g, n), brought to sum to draw (g, n): nothing is drawn and delivered at once, what is too
    much is taken from the dearest."""
    out = np.zeros_like(flows)
    rest = np.maximum(draw, 0.0)
    drawn = [j for j, s in enumerate(sources) if not s.is_sink]
    for j in drawn:
        out[j] = np.minimum(np.clip(flows[j], 0.0, sources[j].most_kw), rest)
        rest = rest - out[j]
    for j in sorted(drawn, key=lambda j: float(sources[j].price.mean())):
        more = np.minimum(rest, np.maximum(sources[j].most_kw - out[j], 0.0))
        out[j] += more
        rest = rest - more
    if drawn:
        out[drawn[0]] += rest  # rounding only: whether there is enough was checked before
    over = np.maximum(-draw, 0.0)
    for j in (j for j, s in enumerate(sources) if s.is_sink):
        out[j] = np.minimum(over, sources[j].most_kw)
        over = over - out[j]
    return out


def _swing(held: Held, g: int) -> Floats:
    """(g, n): the most that all stores at a meter can move together."""
    out = np.zeros((g, held.most_in_kw.shape[1]))
    np.add.at(out, held.net, np.maximum(held.most_in_kw, held.most_out_kw))
    return out


def _checked(held: Held, net_kw: Floats, sources: Sequence[Source], step_h: float) -> tuple[Held, Floats]:
    k, n = held.most_in_kw.shape
    net = np.array(numbers("net load", net_kw, (len(net_kw), n)))
    for name in ("start_kwh", "keep", "eta_in", "eta_out"):
        numbers(name, getattr(held, name), (k,), least=0.0)
    for name in ("most_in_kw", "most_out_kw"):
        numbers(name, getattr(held, name), (k, n), least=0.0)
    for source in sources:
        numbers("price", source.price, net.shape)
    _reachable(held, step_h)
    swing = np.zeros_like(net)
    np.add.at(swing, held.net, held.most_out_kw)
    short = net - swing - sum(s.most_kw for s in sources if not s.is_sink)
    if (short > 1e-9).any():
        g, t = np.argwhere(short > 1e-9)[0]
        raise Infeasible(
            f"at step {t} meter {g} needs {net[g, t]:g} kW: {short[g, t]:g} kW more than all sources and stores can give"
        )
    return held, net


def _reachable(held: Held, step_h: float) -> None:
    """Whether each store can keep its bounds and reach its end at all, charging or giving whatever it can."""
    n = held.most_in_kw.shape[1]
    loss = 1.0 - held.keep
    ups = held.most_in_kw * (held.eta_in * step_h)[:, None]
    downs = held.most_out_kw * (step_h / held.eta_out)[:, None]
    least = most = held.start_kwh
    for t in range(n):
        most = np.minimum(most * (1.0 - loss) + ups[:, t], held.high_kwh[:, t])
        least = np.maximum(least * (1.0 - loss) - downs[:, t], held.low_kwh[:, t])
        bad = np.flatnonzero(least > most + 1e-9 * np.maximum(1.0, np.abs(most)))
        if len(bad):
            i = bad[0]
            raise Infeasible(
                f"store {i} cannot keep its content between {held.low_kwh[i, t]:g} and {held.high_kwh[i, t]:g} kWh "
                f"at step {t}: from a start of {held.start_kwh[i]:g} kWh it reaches {most[i]:g} at the most and "
                f"{least[i]:g} at the least"
            )
    slack = 1e-9 * np.maximum(1.0, np.abs(most))
    off = np.flatnonzero((held.end_kwh > most + slack) | (held.end_kwh < least - slack))
    if len(off):
        i = off[0]
        raise Infeasible(
            f"store {i} cannot end at {held.end_kwh[i]:g} kWh: from a start of {held.start_kwh[i]:g} kWh its power and "
            f"bounds allow {least[i]:g} to {most[i]:g}"
        )
