"""The algorithms in QGIS's Processing toolbox."""
