"""Data, phrases, model, losses, training, evaluation and export. Needs torch; nothing outside imports it."""

from .. import engine  # before ONNX Runtime: it turns the telemetry off

__all__ = ["engine"]
