"""What can go wrong in training that a person can mend."""

from __future__ import annotations

from ..contracts import RsmclipError


class DataError(RsmclipError):
    """The data for training is missing, unreadable or does not fit together."""


class RecipeError(RsmclipError):
    """The recipe asks for something that is not there or makes no sense."""


class PackageMissingError(RsmclipError):
    """A Python package that only this command needs is not installed."""
