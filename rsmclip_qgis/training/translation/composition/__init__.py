"""Captions composed of known phrases, in ten languages."""
