"""The trainer of any open_clip model: from a recipe and captioned images to weights, on one device or on several."""
