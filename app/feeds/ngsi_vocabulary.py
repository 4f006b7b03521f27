"""What the Smart Data Models of energy, building, charging, air, traffic, weather and device mean in our words.

    meaning("ACMeasurement", "activePower")  ->  Meaning("power", "W")

Kept to what was looked up: a unit only where the model itself fixes it, a quantity only where it is one of ours or plainly
one. What is not here is still a stream; a person then says what it is.   Thread: any.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Meaning:
    """quantity: our standard word, "" for none.   unit: what the model prescribes where a source names none, else ""."""

    quantity: str = ""
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Model:
    """kind: our asset kind, "" for none.   period_s: how often such things usually report, 0 where it varies.
    static: numbers that describe the thing and are no stream; a name that ends in * stands for all that begin so."""

    kind: str = ""
    period_s: float = 0.0
    attributes: Mapping[str, Meaning] = field(default_factory=dict)
    static: tuple[str, ...] = ()


_W, _VA, _VAR = Meaning("power", "W"), Meaning("apparent_power", "VA"), Meaning("reactive_power", "var")
_KWH, _V, _A = (
    Meaning("energy", "kWh"),
    Meaning("voltage", "V"),
    Meaning("current", "A"),
)
_POWER_FACTOR = Meaning("power_factor", "1")

_AC: dict[str, Meaning] = {
    "activePower": _W,
    "totalActivePower": _W,
    "apparentPower": _VA,
    "totalApparentPower": _VA,
    "reactivePower": _VAR,
    "totalReactivePower": _VAR,
    "totalActiveEnergyImport": _KWH,
    "totalActiveEnergyExport": _KWH,
    "activeEnergyImport": _KWH,
    "activeEnergyExport": _KWH,
    **{
        f"{total}eactiveEnergy{way}": Meaning("reactive_energy", "kvarh")
        for total in ("totalR", "r")
        for way in ("Import", "Export")
    },
    **{
        f"{total}pparentEnergy{way}": Meaning("apparent_energy", "kVAh")
        for total in ("totalA", "a")
        for way in ("Import", "Export")
    },
    "totalPowerFactor": _POWER_FACTOR,
    "totalDisplacementPowerFactor": _POWER_FACTOR,
    "current": _A,
    "phaseVoltage": _V,
    "phaseToPhaseVoltage": _V,
    "frequency": Meaning("frequency", "Hz"),
    "powerFactor": _POWER_FACTOR,
    "displacementPowerFactor": _POWER_FACTOR,
    "thdCurrent": Meaning("distortion", "1"),
    "thdVoltage": Meaning("distortion", "1"),
}

_WEATHER: dict[str, Meaning] = {
    "temperature": Meaning("temperature", "°C"),
    "feelsLikeTemperature": Meaning("temperature", "°C"),
    "dewPoint": Meaning("temperature", "°C"),
    "relativeHumidity": Meaning("humidity", "1"),
    "humidity": Meaning("humidity", "1"),
    "atmosphericPressure": Meaning("pressure", "hPa"),
    "windSpeed": Meaning("wind", "m/s"),
    "windDirection": Meaning("direction", "°"),
    "precipitation": Meaning("precipitation", "mm"),
    "solarRadiation": Meaning("irradiance", "W/m²"),
    "illuminance": Meaning("illuminance", "lx"),
    "snowHeight": Meaning("snow", "cm"),
    "uVIndexMax": Meaning("uv_index"),
}

_AIR: dict[str, Meaning] = {
    **{name: _WEATHER[name] for name in ("temperature", "relativeHumidity", "windSpeed", "windDirection", "precipitation")},
    "no2": Meaning("no2", "µg/m³"),
    "no": Meaning("no", "µg/m³"),
    "nox": Meaning("nox", "µg/m³"),
    "so2": Meaning("so2", "µg/m³"),
    "o3": Meaning("o3", "µg/m³"),
    "pm1": Meaning("pm1", "µg/m³"),
    "pm25": Meaning("pm25", "µg/m³"),
    "pm2_5": Meaning("pm25", "µg/m³"),
    "pm4": Meaning("pm4", "µg/m³"),
    "pm10": Meaning("pm10", "µg/m³"),
    "co": Meaning("co"),  # mg/m³ in some cities, µg/m³ or ppm in others
    "co2": Meaning("co2"),
    "tsp": Meaning("tsp", "µg/m³"),
    "airQualityIndex": Meaning("air_quality_index"),
    "pressure": Meaning("pressure"),
}  # fmt: skip

_DEVICE: dict[str, Meaning] = {"batteryLevel": Meaning("soc", "1"), "rssi": Meaning("signal_strength")}

_NO_STREAM = ("accuracy", "measurementInterval", "reliability")

MODELS: Mapping[str, Model] = {
    "ACMeasurement": Model("", 60.0, _AC),
    "ThreePhaseAcMeasurement": Model("", 60.0, _AC),
    "ThreePhaseACMeasurement": Model("", 60.0, _AC),
    "SmartMeteringObservation": Model(
        "",
        900.0,
        {
            "totalConsumption": Meaning("energy"),
            "peakConsumption": Meaning("energy"),
            "offPeakConsumption": Meaning("energy"),
            "powerFactor": _POWER_FACTOR,
        },
    ),
    "InverterDevice": Model(
        "pv",
        0.0,
        {},
        (
            "nominal*",
            "operating*",
            "max*",
            "dimension*",
            "nb*",
            "starting*",
            "supplyPhaseNb",
            "weight",
            "noiseLevel",
            "protection*",
            "moduleYieldRate*",
            "mPPTPVVoltageDC*",
            "powerFactorAC",
            "self-consumption",
        ),
    ),
    "PhotovoltaicMeasurement": Model("pv", 60.0, {}, ("nominal*",)),
    "StorageBatteryDevice": Model(
        "battery", 0.0, {}, ("nominal*", "operating*", "max*", "dimension*", "weight")
    ),
    "StorageBatteryMeasurement": Model(
        "battery",
        60.0,
        {
            "stateOfCharge": Meaning("soc", "1"),
            "stateOfHealth": Meaning("health", "1"),
            "openCircuitVoltage": Meaning("voltage"),
        },
    ),
    "Building": Model(
        "building",
        0.0,
        {"peopleOccupancy": Meaning("count")},
        ("floors*", "address*", "peopleCapacity", "collapseRisk"),
    ),
    "BuildingOperation": Model("building"),
    "EVChargingStation": Model(
        "charger",
        300.0,
        {
            "availableCapacity": Meaning("count"),
        },
        ("capacity", "socketNumber", "amperage", "voltage", "amountCollected", "taxAmountCollected"),
    ),
    "AirQualityObserved": Model("air_quality", 3600.0, _AIR),
    "IndoorEnvironmentObserved": Model("air_quality", 300.0, {**_AIR, "peopleCount": Meaning("count")}),
    "WeatherObserved": Model("weather", 3600.0, _WEATHER),
    "NoiseLevelObserved": Model(
        "",
        900.0,
        {name: Meaning("noise", "dB") for name in ("LAeq", "LAS", "LAmax", "LAeq_d", "LA10", "LA90")},
        ("height",),
    ),
    "TrafficFlowObserved": Model(
        "",
        300.0,
        {
            "intensity": Meaning("traffic"),
            "occupancy": Meaning("occupancy", "1"),
            "averageVehicleSpeed": Meaning("speed", "km/h"),
            "averageHeadwayTime": Meaning("headway", "s"),
            "averageVehicleLength": Meaning("length", "m"),
        },
        ("laneId", "reversedLane", "congested"),
    ),
    "Device": Model("", 900.0, _DEVICE, ("depth", "distance")),
    "DeviceMeasurement": Model("", 900.0, {}, ("outlier",)),
}

_ANYWHERE: Mapping[str, Meaning] = {**_WEATHER, **_AC, **_DEVICE}
_NOTHING = Model()
_WORDS = re.compile(r"[A-Z]?[a-z0-9]+|[A-Z]+(?![a-z])")


def model(kind: str) -> Model:
    """What is known of an entity type, in short form; an empty Model for an unknown one."""
    return MODELS.get(kind, _NOTHING)


def meaning(kind: str, attribute: str, sub: str = "") -> Meaning:
    """Of an attribute of an entity type. For an unknown one the quantity alone, where the name leaves no doubt."""
    if sub and not re.fullmatch(
        r"L\d+|N|\d+", sub
    ):  # a phase is the same quantity, any other part is another one
        return Meaning()
    known = model(kind).attributes.get(attribute)
    if known is not None:
        return known
    return Meaning(_ANYWHERE[attribute].quantity) if attribute in _ANYWHERE else Meaning()


def is_stream(kind: str, attribute: str, sub: str = "") -> bool:
    """Whether such a number changes with time, as far as the model says."""
    if sub.rpartition(".")[2] in _NO_STREAM or attribute in _NO_STREAM:
        return False
    return not any(
        attribute.strip().startswith(name[:-1]) if name.endswith("*") else attribute == name
        for name in model(kind).static
    )


def label(attribute: str, sub: str = "") -> str:
    """For people: `activePower`, `L1` -> "Active power L1"."""
    if attribute[:1].isupper():  # LAeq is a name, not three words
        return f"{attribute} {sub}".strip()
    words = _WORDS.findall(attribute)
    text = " ".join(w if w.isupper() and len(w) > 1 else w.lower() for w in words) or attribute
    return f"{text[:1].upper()}{text[1:]} {sub}".strip()
