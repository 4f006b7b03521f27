"""River and wind turbines over the steps of a year.   kW, (t turbines, T).   Thread: any, pure.

Power goes with the cube of the speed, so a river is read every ten minutes; of the wind only the mean of a step is known, which in a
gusty hour says some percent too little.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from app.energy import turbine, wind
from app.energy.noise import Floats
from app.energy.planning.district import Turbines
from app.energy.planning.weather_year import SUB_S, WeatherYear


def turbine_kw(turbines: Turbines, weather: WeatherYear) -> Floats:
    if not len(turbines):
        return np.zeros((0, weather.n))
    subs = max(1, weather.step_s // SUB_S)
    inside = (np.arange(subs) + 0.5) * (weather.step_s / subs) - weather.step_s / 2.0
    t_s = (weather.day.t_s[:, None] + inside).ravel()
    air = wind.density_kg_m3(weather.weather.pressure_hpa, weather.weather.temp_c)
    fine = replace(weather.weather, wind_m_s=np.repeat(weather.weather.wind_m_s, subs))
    speed = turbine.speed_m_s(t_s, fine, turbines.assets, turbines.seed)
    power = turbine.power_kw(speed, turbines.assets, np.repeat(air, subs))
    return np.asarray(power.reshape(len(turbines), weather.n, subs).mean(axis=2))
