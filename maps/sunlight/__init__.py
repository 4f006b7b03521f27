"""Hours of sun and irradiance on roofs and ground, with what stands in the way, by ray casting in bulk.   Thread: any.

The sky (where the sun stands, how strong it is) comes from outside as arrays, see maps/sunlight/sky.py.
"""
