"""The district's low-voltage network and its power flow."""
