"""RS-M-CLIP for QGIS. QGIS imports this folder as the plugin; it loads nothing but the plugin's class, when asked."""


def classFactory(iface):  # noqa: N802 - QGIS calls it by this name
    """Return the plugin for QGIS's interface."""
    from .plugin import RsmclipPlugin

    return RsmclipPlugin(iface)
