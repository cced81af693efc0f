"""Captions in the other nine languages, by an engine, with the English kept beside them."""
