"""The worker: the process that holds the engine for one QGIS, and the talk with it. See docs/worker-protocol.md."""
