"""Alba Iulia: a star fort of seven bastions round cathedral and palace, boulevards below, vineyards. Made up, and says so."""
