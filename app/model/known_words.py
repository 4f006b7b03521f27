"""Words that data brings and that are the same in every district: kinds, qualities, proofs and the usual labels of signals.

Nothing uses them from here: the list is for the extractor, so that tr(signal.label), tr(quality.word) find a translation.
A label that is not in it is shown as the district's files write it.   Thread: any.
"""

from __future__ import annotations

from app.model.language import mark

QUALITIES = (
    mark("good"), mark("uncertain"), mark("stale"), mark("bad"), mark("substituted"), mark("interpolated"),
    mark("simulated"), mark("absent"),
)  # fmt: skip
PROOFS = (
    mark("no readings"), mark("matches the anchor"), mark("not checked"), mark("not anchored yet"), mark("DIFFERS"),
)  # fmt: skip
KINDS = (
    mark("Building"), mark("PV array"), mark("Battery"), mark("EV charger"), mark("Heat pump"), mark("Thermal store"),
    mark("District heat"), mark("Transformer"), mark("Feeder"), mark("Weather"), mark("Air quality"), mark("Bike dock"),
    mark("Car share"), mark("Turbine"),
)  # fmt: skip
LABELS = (
    mark("Electricity used"), mark("Electric load"), mark("Heat demand"), mark("Carbon rate"), mark("Heat used"),
    mark("Import from the grid"), mark("Export to the grid"), mark("Indoor temperature"), mark("Indoor CO₂"),
    mark("PV power"), mark("PV energy"), mark("Irradiance on the panels"), mark("Module temperature"),
    mark("Energy charged"), mark("Air temperature"), mark("Supply temperature"), mark("Charging power"),
    mark("Energy of the open sessions"), mark("State"), mark("Ports in use"), mark("Noise, LAeq of 5 min"),
    mark("State of charge"), mark("Loading"), mark("Voltage"), mark("Electric power"), mark("Heat delivered"),
    mark("Coefficient of performance"), mark("Source temperature"), mark("Shared cars"), mark("Free places"),
    mark("Battery power, charging positive"), mark("Cell temperature"), mark("Energy discharged"), mark("Current"),
    mark("Power, away from the grid positive"), mark("Power, import positive"), mark("Oil temperature"), mark("Bikes"),
    mark("Free docks"), mark("Heat flow, charging positive"), mark("Temperature, top"), mark("Temperature, bottom"),
    mark("Heat drawn"), mark("Return temperature"), mark("Flow"), mark("Wind speed"), mark("Wind from"),
    mark("Global horizontal irradiance"), mark("Diffuse horizontal irradiance"), mark("Cloud cover"),
    mark("Relative humidity"), mark("Air pressure"), mark("Electricity price"), mark("Carbon intensity of the grid"),
    mark("Turbine power"), mark("Energy made"), mark("Speed of the water"), mark("Rotor speed"),
)  # fmt: skip
EVENTS = (
    mark("free"), mark("charging"), mark("giving back"), mark("fault"), mark("not known"),
    mark("duplicate"), mark("verified"), mark("missing"), mark("replayed"), mark("forged"), mark("malformed"),
    mark("unit does not fit"), mark("outside of what is possible"),

    mark("filled"), mark("partly filled"), mark("not filled"), mark("connected"),
    mark("called"), mark("accepted"), mark("delivered"), mark("refused"), mark("failed"), mark("up"), mark("down"),
    mark("whole"), mark("part"), mark("none"), mark("settled"), mark("up"), mark("connecting"), mark("paused"), mark("stopped"),
)  # fmt: skip
DISTRICTS = (
    mark("Autonomous"), mark("Dynamic"), mark("Virtual"), mark("Pre"), mark("Geographical"), mark("Functional"),
    mark("Persistence"), mark("Similar day"), mark("Physics"),
)  # fmt: skip
MAP = (
    mark("Terrain"), mark("Water"), mark("Green"), mark("Streets"), mark("Bridges"), mark("Buildings"),
    mark("Solar panels"), mark("Street furniture"), mark("Trees"), mark("Asset symbols"), mark("Air and noise"),
    mark("Wind"), mark("Electric network"), mark("Energy flows"), mark("Shared bikes and cars"), mark("Names"),
    mark("Height"), mark("Year built"), mark("Storeys"), mark("Roof"), mark("Proof"), mark("Proven"),
    mark("Anchored, not checked"), mark("Interpolated"), mark("Distance"), mark("Area"), mark("Surface"),
    mark("Building height"), mark("Length"), mark("Level"), mark("Rise"), mark("Slope"), mark("Bearing"),
    mark("Ground at"), mark("Top at"), mark("In its plane"), mark("From above"), mark("Perimeter"), mark("Eaves"),
    mark("Tilt"), mark("Azimuth"), mark("Noise"),
)  # fmt: skip
