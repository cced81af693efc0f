"""Captioned images from wherever they are kept: Parquet files of the hub, WebDataset tars, plain folders."""
