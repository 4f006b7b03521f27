"""Indicators of a district: formulas, coverage, boundaries, one set for live, replay and scenario."""
