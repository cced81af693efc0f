"""The results of a search: the dock, the gallery, the layer."""
