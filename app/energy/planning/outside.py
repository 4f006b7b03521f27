"""What lies beyond the meters in a year: prices and the carbon intensity of the grid, by step.

Money per kWh, g CO2 per kWh; (T,) each.   Thread: any, immutable. Made up as the simulator shows them, or given: a
measured year, a forecast, a scenario's path.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from app.energy import prices
from app.energy.noise import Floats
from app.energy.planning.checks import series
from app.energy.planning.weather_year import WeatherYear


@dataclass(frozen=True, slots=True, eq=False)
class Outside:
    """buy: of a kWh drawn; sell: of one delivered; carbon: of a kWh drawn."""

    buy: Floats
    sell: Floats
    carbon_g_kwh: Floats
    currency: str = "nok"

    @classmethod
    def made_up(cls, weather: WeatherYear, seed: int, currency: str = "nok") -> Outside:
        """Spot price both ways, without tariffs and taxes (the market's tariffs hold those), and the grid's carbon."""
        spot = prices.spot_nok_kwh(weather.day, seed) * prices.PER_NOK[currency]
        return cls(spot, spot, prices.carbon_g_kwh(weather.day, seed), currency)

    @classmethod
    def given(
        cls, n: int, buy: ArrayLike, sell: ArrayLike, carbon_g_kwh: ArrayLike, currency: str = "eur"
    ) -> Outside:
        """One number or n of each.   Raises PlanningError for a gap or an absurd number, with its place."""
        bound = 1e4  # of any currency per kWh: beyond it a decimal point is lost
        return cls(
            series("price of a kWh drawn", buy, n, least=-bound, most=bound),
            series("price of a kWh delivered", sell, n, least=-bound, most=bound),
            series("carbon intensity", carbon_g_kwh, n, least=0.0, most=3000.0),
            currency,
        )

    @classmethod
    def unknown(cls, n: int) -> Outside:
        """Nothing is known: money and carbon of the run are not numbers."""
        nothing = np.full(n, np.nan)
        return cls(nothing, nothing, nothing, "")
