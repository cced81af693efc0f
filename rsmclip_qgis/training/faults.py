"""What can go wrong in training that a person can mend."""

from __future__ import annotations

import importlib.util
import logging

from ..contracts import RsmclipError


class DataError(RsmclipError):
    """The data for training is missing, unreadable or does not fit together."""


class RecipeError(RsmclipError):
    """The recipe asks for something that is not there or makes no sense."""


class PackageMissingError(RsmclipError):
    """A Python package that only this command needs is not installed."""


def needs(**modules: str) -> None:
    """See to it that modules are installed; each is given with the name of the package that has it.

    Raises:
        PackageMissingError: naming all that are not.
    """
    missing = [package for module, package in modules.items() if importlib.util.find_spec(module) is None]
    if missing:
        raise PackageMissingError(
            "This needs {packages}, not installed yet. Install what is missing with: pip install {packages}",
            code="package_missing",
            packages=" ".join(missing),
        )


def quiet(*loggers: str) -> None:
    """Let libraries say only what ends the work: what they retry is said, if it fails, in one sentence of ours."""
    for name in loggers:
        logging.getLogger(name).setLevel(logging.CRITICAL)
