"""Charging, shared bikes and shared cars as panels show them: places, states, sessions, spells, forecasts. Pure."""
