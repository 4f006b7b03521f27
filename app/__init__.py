"""Tvilling without a screen: words, feeds, history, ledger, energy, alarms, scenarios; and the command line."""
