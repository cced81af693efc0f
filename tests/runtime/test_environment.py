"""What child processes get, and what they do not."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from rsmclip_qgis.runtime import Network, child_environment, children
from rsmclip_qgis.runtime.environment import proxy_address
from rsmclip_qgis.runtime.indexes import for_uv, pip_settings


@pytest.mark.parametrize(
    "name",
    ["PYTHONPATH", "PYTHONHOME", "GDAL_DATA", "PROJ_LIB", "OGR_X", "CPL_DEBUG", "QT_PLUGIN_PATH", "QGIS_PREFIX_PATH",
     "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "GRASS_PYTHON", "GISBASE", "VIRTUAL_ENV", "CONDA_PREFIX"],
)  # fmt: skip
def test_what_qgis_set_for_itself_stays_here(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv(name, "/qgis")
    monkeypatch.setenv("OF_THE_USER", "kept")
    before = dict(os.environ)
    given = child_environment()
    assert name not in given
    assert given["OF_THE_USER"] == "kept"
    assert given["PATH"] == os.environ["PATH"]
    assert dict(os.environ) == before


def test_the_proxy_replaces_any_other_and_its_password_is_encoded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "http://old:1")
    monkeypatch.setenv("all_proxy", "http://old:1")
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
    network = Network("http://proxy:3128", "office\\jo", "p@ss:w/rd %ü", ("intra.test",))
    given = child_environment(network)
    assert given["HTTPS_PROXY"] == given["HTTP_PROXY"] == "http://office%5Cjo:p%40ss%3Aw%2Frd%20%25%C3%BC@proxy:3128"
    assert given["https_proxy"] == given["HTTPS_PROXY"]
    assert "all_proxy" not in given
    assert given["NO_PROXY"] == "localhost,127.0.0.1,intra.test"
    monkeypatch.setenv("no_proxy", "mine.test")
    assert child_environment(network)["NO_PROXY"] == "mine.test,intra.test"


def test_without_a_proxy_in_qgis_the_systems_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "http://old:1")
    assert child_environment(Network())["https_proxy"] == "http://old:1"
    assert proxy_address(Network("http://proxy:1")) == "http://proxy:1"


def test_certificates_reach_every_program(tmp_path: Path) -> None:
    given = child_environment(Network(certificates=tmp_path / "all.pem"))
    assert {given[key] for key in ("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "PIP_CERT")} == {str(tmp_path / "all.pem")}


def test_pips_own_settings_reach_uv(tmp_path: Path) -> None:
    file = tmp_path / "pip.conf"
    file.write_text(
        "[global]\nindex-url = http://one.test/simple\nextra-index-url = http://two.test/simple\n"
        "  http://three.test/simple\ntrusted-host = one.test\n[install]\nfind-links = /a /b\n"
    )
    environment = {"PIP_CONFIG_FILE": str(file)}
    assert pip_settings(environment)["index-url"] == "http://one.test/simple"
    told = for_uv(environment)
    assert told["UV_DEFAULT_INDEX"] == "http://one.test/simple"
    assert told["UV_INDEX"] == "http://two.test/simple http://three.test/simple"
    assert told["UV_FIND_LINKS"] == "/a,/b"
    assert told["UV_INSECURE_HOST"] == "one.test"
    assert told["UV_INDEX_STRATEGY"] == "unsafe-best-match"
    assert for_uv({**environment, "PIP_INDEX_URL": "http://env.test"})["UV_DEFAULT_INDEX"] == "http://env.test"


def test_uvs_own_settings_are_stronger(tmp_path: Path) -> None:
    environment = {"PIP_CONFIG_FILE": os.devnull, "PIP_INDEX_URL": "http://pip.test", "UV_INDEX_URL": "http://uv.test"}
    assert "UV_DEFAULT_INDEX" not in for_uv(environment)
    assert "UV_LINK_MODE" not in for_uv({"UV_LINK_MODE": "hardlink"})
    file = tmp_path / "pip.conf"
    file.write_text("this is no ini file")
    assert "UV_DEFAULT_INDEX" not in for_uv({"PIP_CONFIG_FILE": str(file)})


def test_passwords_are_masked_in_what_is_said() -> None:
    assert (
        children.without_passwords("at http://jo:se%40cret@proxy:1/x, https://h/a")
        == "at http://***@proxy:1/x, https://h/a"
    )
