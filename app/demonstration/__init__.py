"""What the demonstration district adds to the ledger: devices, a small market, charging and rides. All of it synthetic, and
each record says so. A real city's come from its own systems.
"""
