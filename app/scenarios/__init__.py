"""What if: a district with changes, run by the physics and judged by the indicators of the live one (docs/scenarios.md)."""
