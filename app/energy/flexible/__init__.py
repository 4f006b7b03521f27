"""What can move energy in time: batteries, tanks and parked cars, by rule and by linear programme."""
