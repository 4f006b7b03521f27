"""A year of a whole district at once, from the same formulas as the minutes of the simulator (docs/physics.md)."""
