"""File formats -> CityModel, one small file each behind one registry."""
