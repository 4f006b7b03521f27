"""Names of units as the world writes them -> as pint knows them. Data; used by app/feeds/units.py.   Thread: any."""

from __future__ import annotations

NAMES = {
    # UN/CEFACT Recommendation 20, as NGSI-LD's unitCode uses it
    "C62": "", "P1": "percent", "59": "ppm", "61": "ppb",
    "WTT": "W", "KWT": "kW", "MAW": "MW", "A90": "GW", "D46": "VA", "KVA": "kVA", "MVA": "MVA", "D44": "var", "KVR": "kvar",
    "WHR": "W*h", "KWH": "kW*h", "MWH": "MW*h", "GWH": "GW*h", "JOU": "J", "KJO": "kJ", "3B": "MJ", "GV": "GJ",
    "K3": "kvar*h", "AMP": "A", "VLT": "V", "KVT": "kV", "HTZ": "Hz", "OHM": "ohm", "AMH": "A*h",
    "CEL": "degC", "FAH": "degF", "KEL": "K", "PAL": "Pa", "KPA": "kPa", "A97": "hPa", "BAR": "bar", "MBR": "mbar",
    "GQ": "ug/m**3", "GP": "mg/m**3", "A93": "g/m**3", "2N": "dB",
    "MTS": "m/s", "KMH": "km/h", "MTR": "m", "MMT": "mm", "CMT": "cm", "KMT": "km", "DD": "deg", "C81": "rad",
    "LUX": "lx", "LUM": "lm", "D54": "W/m**2", "MTQ": "m**3", "MTK": "m**2", "LTR": "L", "MQH": "m**3/h", "MQS": "m**3/s",
    "E32": "L/h", "G51": "L/s", "KGM": "kg", "GRM": "g", "TNE": "tonne", "RPM": "1/min", "H67": "mm/h", "AD": "tvbyte",
    "C26": "ms", "SEC": "s", "MIN": "min", "HUR": "h", "DAY": "day", "ANN": "year",
    # UCUM, where it differs
    "Cel": "degC", "[degF]": "degF", "[ppm]": "ppm", "[ppth]": "permille", "[ppb]": "ppb", "m[H2O]": "mH2O",
    "[pH]": "tvacidity", "{count}": "", "{rpm}": "1/min", "/min": "1/min", "/s": "1/s", "dB[SPL]": "dB", "kW.h": "kW*h",
    # QUDT and other words of SensorThings definitions
    "DegreeCelsius": "degC", "DEG_C": "degC", "DegreeFahrenheit": "degF", "DEG_F": "degF", "Kelvin": "K", "Percent": "percent",
    "PERCENT": "percent", "KiloW": "kW", "KiloW-HR": "kW*h", "Kilowatthour": "kW*h", "Watt": "W", "Lumen": "lm", "Lux": "lx",
    "DimensionlessUnit": "", "Dimensionless": "", "UNITLESS": "", "MicroGM-PER-M3": "ug/m**3", "M-PER-SEC": "m/s",
    "HectoPA": "hPa", "PPM": "ppm", "PartsPerMillion": "ppm", "DEG": "deg", "DegreeAngle": "deg",
    # as people and we ourselves print them
    "1": "", "%": "percent", "%RH": "percent", "% RH": "percent", "‰": "permille", "pu": "per_unit", "p.u.": "per_unit",
    "count": "", "person": "", "persons": "", "people": "", "vehicle": "", "vehicles": "", "rev": "",
    "°C": "degC", "℃": "degC", "°F": "degF", "C": "degC", "F": "degF", "°": "deg", "deg C": "degC", "Celsius": "degC", "celsius": "degC",
    "dB(A)": "dB", "dBA": "dB", "rpm": "1/min", "pH": "tvacidity", "l": "L", "t": "tonne", "B": "tvbyte", "byte": "tvbyte",
    "Nm3": "m**3", "€": "EUR", "kn": "knot", "Ω": "ohm", "μg": "ug", "μm": "um", "kWp": "kW", "h": "hour", "d": "day",
}  # fmt: skip
"""C and F are degrees here: districts measure no coulombs and no farads."""

ANGLES = frozenset(
    {"deg", "degree", "degrees", "rad", "radian", "radians", "arcmin", "arcsec", "turn", "mrad"}
)
CURRENCIES = (
    "EUR",
    "NOK",
    "CZK",
    "RON",
    "BGN",
    "SEK",
    "DKK",
    "GBP",
    "USD",
    "CHF",
    "PLN",
    "HUF",
    "ISK",
    "UAH",
)
