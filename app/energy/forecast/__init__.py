"""The next day of load, PV, price and balance: simple models with a band, and how wrong they were."""
