"""Asking by example: the map tool, saved queries, where in the tile."""
