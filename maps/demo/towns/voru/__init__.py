"""Võru: a low wooden town on a strict grid of the eighteenth century, between pine woods and a wide lake. Made up, and says so."""
