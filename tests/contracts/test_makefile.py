"""What a person types after `make run` reaches the program as it was typed, and nothing in it is run."""

import os
import subprocess
from pathlib import Path

import pytest
from helpers import ROOT

SHOW = 'include {root}/Makefile\nshow:\n\t@printf \'%s|%s|%s\' "$$OUT" "$$RASTER" "$$QUERY"\n'


def shown(tmp_path: Path, *words: str, **environment: str) -> str:
    (tmp_path / "show.mk").write_text(SHOW.format(root=ROOT))
    command = ["make", "--no-print-directory", "-s", "-f", str(tmp_path / "show.mk"), "show", *words]
    kept = {k: v for k, v in os.environ.items() if not k.startswith("MAKE") and k not in ("OUT", "RASTER", "QUERY")}
    run = subprocess.run(command, cwd=tmp_path, env={**kept, **environment}, capture_output=True, text=True, check=True)
    return run.stdout


def test_without_words_the_sample_is_searched_into_out(tmp_path: Path):
    assert shown(tmp_path) == "out||"


ODD = ["pool", 'it\'s "red"', "cost $5 $HOME", "$(shell touch made)", "`touch made`", "停车场; touch made"]


@pytest.mark.parametrize("query", ODD)
def test_words_arrive_as_they_were_typed(tmp_path: Path, query: str):
    assert shown(tmp_path, "RASTER=my map.tif", f"QUERY={query}") == f"out|my map.tif|{query}"
    assert shown(tmp_path, RASTER="my map.tif", QUERY=query) == f"out|my map.tif|{query}"
    assert not (tmp_path / "made").exists()
