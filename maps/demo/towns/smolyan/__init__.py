"""Smolyan: a mountain town in a narrow valley, white houses on terraces above a river, pine woods on the slopes. Made up."""
