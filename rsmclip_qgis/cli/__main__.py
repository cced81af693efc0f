"""`python -m rsmclip_qgis.cli`, where the console script is not installed."""

from . import main

main()
