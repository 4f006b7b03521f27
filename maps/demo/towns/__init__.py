"""One package a town; its module `district` has `make_district(folder) -> str`, and maps.demo.__main__ finds it by name."""
