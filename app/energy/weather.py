"""Weather that a place could have: a pure function of time, place and seed.

°C, m/s, degrees, %, hPa; cloud 0..1.   Thread: any, pure.
Seasons and daily swing after the normals of the place (Trondheim: mean 5.4 °C, July 14.7, January −1.8, MET Norway
1991-2020 (M)); passing fronts are seeded noise. Everything marked `assumption` was chosen to look right.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from app.energy.day import year_phase
from app.energy.noise import Floats, smooth

_HOUR = 3600.0
_DAY = 86_400.0
FRONT_K = 7.5  # assumption: how far a front of some days lifts or lowers the temperature
WARMEST_DAY = 203  # 22 July, day of the year


@dataclass(frozen=True, slots=True)
class Climate:
    """mean_c, swing_c: yearly mean and half of the summer-winter difference of the daily mean.   cloud: mean cover 0..1."""

    mean_c: float
    swing_c: float
    cloud: float


@dataclass(frozen=True, slots=True)
class Place:
    """Where a district lies.   lonlat: degrees, WGS 84."""

    lonlat: tuple[float, float]
    altitude_m: float
    climate: Climate


def climate_of(lonlat: tuple[float, float], altitude_m: float = 0.0) -> Climate:
    """Rough European climate from latitude, distance from the Atlantic and height.

    assumption: fitted by eye to the normals of the seven pilot cities; within about 1 K of each (M).
    """
    lon, lat = lonlat
    inland = min(max((lon + 5.0) / 30.0, 0.0), 1.0)
    mean = 15.4 - 0.44 * (lat - 43.0) - 2.2 * inland - 0.0060 * altitude_m
    swing = 5.3 + 6.2 * inland
    return Climate(mean, swing, min(max(0.50 + 0.012 * (lat - 45.0), 0.35), 0.75))


@dataclass(frozen=True, slots=True, eq=False)
class Weather:
    """(T,) each. flicker −1..1 is the drift of single clouds (sky.py). wind_deg grows past 360: take it modulo."""

    temp_c: Floats
    slow_temp_c: Floats
    wind_m_s: Floats
    wind_deg: Floats
    humidity_pct: Floats
    pressure_hpa: Floats
    cloud: Floats
    flicker: Floats


def weather_at(t_s: Floats, lonlat: tuple[float, float], climate: Climate, seed: int) -> Weather:
    """t_s (T,) seconds since the epoch, ascending.   slow_temp_c: what the walls of a house feel (mean of about 18 h)."""
    winter = -season(t_s)
    cloud = cloud_at(t_s, climate, seed)
    temp = temperature_c(t_s, lonlat, climate, seed)
    slow = np.mean(
        [temperature_c(t_s - lag * _HOUR, lonlat, climate, seed) for lag in (1.0, 7.0, 13.0)], axis=0
    )
    gusts = 1.0 + 0.18 * smooth(t_s, 90.0, seed + 23)
    fronts = 0.80 * smooth(t_s, 1.2 * _DAY, seed + 21) + 0.40 * smooth(t_s, 3 * _HOUR, seed + 22)
    wind = 2.8 * np.exp(fronts + 0.15 * winter) * gusts
    wind_deg = 205.0 + 95.0 * smooth(t_s, _DAY, seed + 24) + 22.0 * smooth(t_s, _HOUR, seed + 25)
    warmth = temp - slow
    humidity = (
        76.0 + 6.0 * winter + 14.0 * (cloud - 0.6) - 2.2 * warmth + 6.0 * smooth(t_s, 5 * _HOUR, seed + 26)
    )
    pressure = 1010.0 + 24.0 * smooth(t_s, 4.5 * _DAY, seed + 27) + 4.0 * smooth(t_s, 0.8 * _DAY, seed + 28)
    return Weather(
        temp_c=temp,
        slow_temp_c=slow,
        wind_m_s=wind,
        wind_deg=wind_deg,
        humidity_pct=np.clip(humidity, 20.0, 100.0),
        pressure_hpa=pressure,
        cloud=cloud,
        flicker=smooth(t_s, 210.0, seed + 29),
    )


def season(t_s: Floats) -> Floats:
    """−1 in the coldest days, 1 in the warmest."""
    return np.asarray(np.cos(year_phase(t_s) - 2.0 * math.pi * WARMEST_DAY / 365.2425))


def normal_temperature_c(t_s: Floats, climate: Climate) -> Floats:
    """The daily mean that this time of the year usually has."""
    return np.asarray(climate.mean_c + climate.swing_c * season(t_s))


def temperature_c(t_s: Floats, lonlat: tuple[float, float], climate: Climate, seed: int) -> Floats:
    """Season, hour of the sun (warmest near 15 h), fronts of days, and hours."""
    solar_hour = (t_s / _HOUR + lonlat[0] / 15.0) % 24.0
    swing = (2.4 + 1.9 * season(t_s)) * (1.25 - 0.8 * cloud_at(t_s, climate, seed))
    return np.asarray(
        normal_temperature_c(t_s, climate)
        + swing * np.cos((solar_hour - 15.0) * (2.0 * math.pi / 24.0))
        + FRONT_K * smooth(t_s, 5.0 * _DAY, seed + 11)
        + 2.8 * smooth(t_s, 1.4 * _DAY, seed + 12)
        + 0.5 * smooth(t_s, 3.0 * _HOUR, seed + 13)
    )


def cloud_at(t_s: Floats, climate: Climate, seed: int) -> Floats:
    """Cloud cover 0..1: fronts of days, gaps of hours."""
    return np.clip(
        climate.cloud
        - 0.08 * season(t_s)
        + 0.60 * smooth(t_s, 2.3 * _DAY, seed + 1)
        + 0.28 * smooth(t_s, 4.0 * _HOUR, seed + 2)
        + 0.10 * smooth(t_s, 1500.0, seed + 3),
        0.0,
        1.0,
    )
