"""Raster → tiling → encode → index → search → export. Knows no QGIS and no Qt."""
