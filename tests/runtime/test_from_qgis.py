"""What is read from QGIS, in QGIS's own Python, where there is one."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest

PYQGIS = os.environ.get("PYQGIS", "/usr/bin/python3")
ROOT = Path(__file__).parents[2]
PROGRAM = """
import json, sys
sys.path.insert(0, sys.argv[1])
from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsNetworkAccessManager, QgsSettings
from qgis.PyQt.QtNetwork import QSslCertificate
application = QgsApplication([], False)
application.initQgis()
from rsmclip_qgis.runtime import from_qgis

def ask(**settings):
    for key, value in settings.items():
        QgsSettings().setValue("proxy/" + key, value)
    QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()
    told = from_qgis.network()
    return [told.proxy, told.user, told.password, list(told.no_proxy), bool(told.certificates)]

seen = {"off": ask(proxyEnabled=False)}
seen["plain"] = ask(proxyEnabled=True, proxyType="HttpProxy", proxyHost="proxy.test", proxyPort="3128",
                    proxyUser="jo", proxyPassword="p@ss", noProxyUrls=["https://intra.test/x"])
manager = QgsApplication.authManager()
manager.setMasterPassword("master", True)
config = QgsAuthMethodConfig("Basic")
config.setName("proxy")
config.setConfig("username", "kept")
config.setConfig("password", "hidden")
manager.storeAuthenticationConfig(config)
seen["kept"] = ask(authcfg=config.id(), proxyUser="", proxyPassword="")
seen["socks"] = ask(proxyType="Socks5Proxy")
manager.storeCertAuthority(QSslCertificate.fromPath(sys.argv[2])[0])
manager.rebuildCaCertsCache()
manager.rebuildTrustedCaCertsCache()
seen["certificate"] = ask(proxyEnabled=False)
print("SEEN " + json.dumps(seen), flush=True)
application.exitQgis()
"""


def has_qgis() -> bool:
    """Tell whether QGIS's Python is here."""
    asked = [PYQGIS, "-c", "import qgis.core"]
    return Path(PYQGIS).exists() and subprocess.run(asked, capture_output=True, env=clean()).returncode == 0


def clean() -> dict[str, str]:
    """Return an environment without this Python's settings and without a proxy."""
    return {k: v for k, v in os.environ.items() if not k.startswith("PYTHON") and not k.lower().endswith("_proxy")}


def test_proxy_passwords_and_certificates_come_from_qgis(tmp_path: Path, root: Path) -> None:
    if not has_qgis():
        pytest.skip("there is no QGIS")
    openssl = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=Office"]
    subprocess.run([*openssl, "-keyout", "k", "-out", "office.pem"], cwd=tmp_path, check=True, capture_output=True)
    (tmp_path / "run").mkdir(mode=0o700)
    environment = {
        **clean(),
        "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / "profile"),
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_RUNTIME_DIR": str(tmp_path / "run"),
        "HOME": str(tmp_path),
    }
    command = [PYQGIS, "-c", PROGRAM, str(ROOT), str(tmp_path / "office.pem")]
    said = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120)
    line = next((line for line in said.stdout.splitlines() if line.startswith("SEEN ")), "")
    assert line, said.stderr
    seen = json.loads(line[5:])
    assert seen["off"] == ["", "", "", [], False]
    assert seen["plain"] == ["http://proxy.test:3128", "jo", "p@ss", ["intra.test"], False]
    assert seen["kept"][:3] == ["http://proxy.test:3128", "kept", "hidden"]
    assert seen["socks"][0] == "socks5h://proxy.test:3128"
    assert seen["certificate"][4]
    office = "".join((tmp_path / "office.pem").read_text().split())
    assert office in "".join((root / "certificates.pem").read_text().split())
