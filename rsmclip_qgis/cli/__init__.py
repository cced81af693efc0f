"""The command `rsmclip`: a door to the engine. It computes nothing of its own.

The engine's rooms are imported where they are entered, so that `--help` and a query against an index start at once.
"""

from __future__ import annotations

import click

from .. import __version__
from .classify import classify
from .index import index
from .models import models
from .search import search
from .similar import similar


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.version_option(__version__)
def main() -> None:
    """Find places in rasters by words, in ten languages.

    \b
    rsmclip search ortho.tif "golf course" -o found.gpkg
    rsmclip index ortho.tif
    rsmclip search ortho.rsmclip.parquet "campo de golf"
    """  # noqa: D301 - the \b is click's sign for lines to keep


for command in (search, index, similar, classify, models):
    main.add_command(command)
