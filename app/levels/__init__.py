"""Levels of display 1 to 4 without drawing: what each of them says, from a Snapshot and the alarms. No Qt, no disk."""
