"""The code runs in QGIS's own Python: the standard library only, and nothing that the plugin repository refuses."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import tomllib

from rsmclip_qgis.runtime.environment import Network
from rsmclip_qgis.runtime.errors import SENTENCES
from rsmclip_qgis.runtime.options import MODULES, SHIPPED
from rsmclip_qgis.runtime.places import LOCKS
from rsmclip_qgis.runtime.report import diagnostics

HERE = Path(__file__).parents[2]
RUNTIME = HERE / "rsmclip_qgis" / "runtime"
SOURCES = sorted(RUNTIME.glob("*.py"))


def imports(path: Path) -> Iterator[str]:
    """Yield the top of each absolute import."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield (node.module or "").partition(".")[0]


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.name)
def test_only_the_standard_library_is_imported(path: Path) -> None:
    allowed = {*sys.stdlib_module_names, *(["qgis"] if path.name == "from_qgis.py" else [])}
    assert set(imports(path)) <= allowed - {"tarfile", "pickle"}


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.name)
def test_nothing_dangerous_and_nothing_long(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    tree = ast.parse(source)
    assert len(source.splitlines()) < 200
    assert not [node for node in ast.walk(tree) if isinstance(node, ast.Assert)]
    assert "shell=" not in source
    silent = [h for h in ast.walk(tree) if isinstance(h, ast.ExceptHandler) and isinstance(h.body[0], ast.Pass)]
    assert not silent


def test_every_fault_has_its_one_sentence_and_every_sentence_is_used() -> None:
    sources = "\n".join(path.read_text(encoding="utf-8") for path in SOURCES if path.name != "errors.py")
    assert {code for code in SENTENCES if f'"{code}"' not in sources} == set()
    assert all(sentence.endswith(".") and "\n" not in sentence for sentence in SENTENCES.values())


@pytest.mark.parametrize("path", [SHIPPED.cpu, SHIPPED.cuda, SHIPPED.tools], ids=lambda path: path.name)
def test_the_lock_files_are_hashed_and_name_no_host(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    entries = re.split(r"\n(?=\S)", text.strip())
    assert all(re.match(r"[\w.-]+==\S+", entry) and "--hash=sha256:" in entry for entry in entries)
    assert "://" not in text
    assert "index" not in re.sub(r"[\w-]+==", "", text)


def test_the_lock_files_have_what_the_probe_imports() -> None:
    names = {"PIL": "pillow", "onnxruntime": r"onnxruntime(-gpu)?"}
    for lock in (SHIPPED.cpu, SHIPPED.cuda):
        assert lock is not None
        text = lock.read_text(encoding="utf-8")
        assert all(re.search(rf"(?m)^{names.get(module, module)}==", text) for module in MODULES)


def test_both_variants_have_the_same_versions() -> None:
    def pinned(path: Path | None) -> set[str]:
        assert path is not None
        return {line.split(" \\")[0] for line in path.read_text(encoding="utf-8").splitlines() if "==" in line[:40]}

    ours = {entry for entry in pinned(SHIPPED.cpu) if not entry.startswith("onnxruntime")}
    assert {entry.partition(" ")[0] for entry in ours} <= {entry.partition(" ")[0] for entry in pinned(SHIPPED.cuda)}


def test_the_cuda_variant_asks_for_what_the_engine_asks_for() -> None:
    project = tomllib.loads((HERE / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    text = (LOCKS / "engine-cuda.in").read_text(encoding="utf-8").replace("-gpu[cuda,cudnn]", "")
    asked = {line.partition(" ;")[0] for line in text.splitlines()}
    assert asked == set(project["dependencies"])


def test_diagnostics_say_much_and_no_password(monkeypatch: pytest.MonkeyPatch, root: Path) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://jo:geheim@proxy:3128")
    root.mkdir(parents=True)
    (root / "setup.log").write_text("error at https://jo:geheim@index.test/\n")
    text = diagnostics(Network(proxy="http://proxy:3128", user="jo", password="geheim"))  # noqa: S106
    assert "geheim" not in text
    for expected in ("Python of QGIS", "Runtime: absent", "Pythons:", "fits", "http://proxy:3128", "index.test"):
        assert expected in text
