"""The local market: bids, clearing, tariffs, settlement and books. Whole Wh and Decimals, pure."""
