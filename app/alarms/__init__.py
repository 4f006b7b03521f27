"""Alarms: rules as data, the state machine, evaluation over readings, floods, performance. Pure: no Qt, no disk, no network.

Aligned with ISA-18.2 and IEC 62682 as docs/practice.md tells them; the standards' own texts were not consulted.
"""
