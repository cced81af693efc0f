"""From what installers say, on systems and in networks that are not at hand here, to the one sentence."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest
from runtime_support import fails

from rsmclip_qgis.runtime import Network, SetupOptions, pointer
from rsmclip_qgis.runtime.trouble import explain

SAID = [
    ("OSError: [Errno 28] No space left on device", "disk-full"),
    ("error: failed to copy file: There is not enough space on the disk. (os error 112)", "disk-full"),
    ("[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self-signed certificate in chain", "certificates"),
    ("error: Request failed\n  Caused by: invalid peer certificate: UnknownIssuer", "certificates"),
    ("ERROR: Could not install packages due to an OSError: [WinError 5] Access is denied: 'C:\\\\x'", "no-permission"),
    ("error: failed to open file: Permission denied (os error 13)", "no-permission"),
    ("ERROR: Could not install packages due to an OSError: Missing dependencies for SOCKS support.", "proxy"),
    ("Could not fetch URL https://x: 403 Client Error: Forbidden for url: https://x", "server-refused"),
    ("  Caused by: HTTP status server error (503 Service Unavailable) for url (https://x)", "server-refused"),
    ("Caused by: dns error\n  Caused by: failed to lookup address information", "no-network"),
    ("NewConnectionError('...: [Errno 11001] getaddrinfo failed')", "no-network"),
    ("Retrying after connection broken by 'NewConnectionError(': Failed to establish a new connection", "no-network"),
    ("Retrying after connection broken by 'ProxyError('Cannot connect to proxy.', OSError('407'))'", "proxy-login"),
    ("ProtocolError('Connection broken: IncompleteRead(10 bytes read)')", "download-broken"),
    ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.", "damaged-download"),
    ("ERROR: No matching distribution found for onnxruntime==1.32.0", "no-wheel"),
    ("Segmentation fault", "install-failed"),
]


@pytest.mark.parametrize(("said", "code"), SAID)
def test_each_has_its_sentence(root: Path, said: str, code: str) -> None:
    root.mkdir(parents=True)
    error = explain(said, SetupOptions())
    assert error.code == code
    assert error.details == said
    assert "{" not in error.sentence


@pytest.mark.parametrize(
    "said",
    [
        "ERROR: No matching distribution found for onnxruntime==1.32.0",
        "Because onnxruntime==1.32.0 has no wheels with a matching platform tag and you require onnxruntime==1.32.0",
        "Because there is no version of onnxruntime==1.32.0 and you require it, no version of x",
    ],
)
def test_a_missing_package_is_named(said: str) -> None:
    assert "no onnxruntime for" in explain(said, SetupOptions()).sentence
    offline = explain(said, SetupOptions(wheels=Path("/w")))
    assert offline.code == "no-wheel-offline"
    assert "onnxruntime" in offline.sentence


def test_behind_a_proxy_it_is_the_proxy_that_does_not_answer() -> None:
    behind = SetupOptions(network=Network(proxy="http://proxy:1"))
    assert explain("tcp connect error: Connection refused", behind).code == "proxy"


@pytest.mark.usefixtures("registry")
@pytest.mark.parametrize(("number", "code"), [(errno.ENOSPC, "disk-full"), (errno.EACCES, "no-permission")])
def test_the_file_system_refuses_in_the_midst(
    options: SetupOptions, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    def refused(*_: object) -> None:
        raise OSError(number, "refused")

    monkeypatch.setattr(pointer, "write", refused)
    fails(options, code)
