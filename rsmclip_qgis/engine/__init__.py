"""Raster → tiling → encode → index → search → export. Knows no QGIS and no Qt."""

import os

os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")
"""ONNX Runtime sends usage data unless it is told not to before it is loaded; nothing is to leave the computer."""
