"""RS-M-CLIP for QGIS: find places in rasters by words, in ten languages."""

__version__ = "0.1.0"
