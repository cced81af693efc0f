"""A model of the hub at one revision: resolved once, then every file of that commit and of no other."""

from __future__ import annotations

import io
import json
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from ...contracts import ModelError
from ..data import sha256
from ..report import Report

HUB = "hf-hub:"
OFFICIAL = "hf-hub:joaodaniel/RS-M-CLIP"

BASES = {"xlm-roberta-base": "e73636d4f797dec63c3081bb6ed5c7b0bb3f2089"}  # pragma: allowlist secret
"""Text models whose configuration and tokenizer others refer to by name, and the revision that is taken."""

_CONFIGURATION = "open_clip_config.json"
_WEIGHTS = (
    "open_clip_model.safetensors",
    "open_clip_pytorch_model.safetensors",
    "model.safetensors",
    "open_clip_pytorch_model.bin",
)
_TOKENIZER = ("tokenizer.json", "tokenizer_config.json", "special_tokens_map.json", "sentencepiece.bpe.model")
_TEXT = "text"
_DIGITS = 64
"""Of a SHA-256, which the hub gives as the tag of large files."""

Given = TypeVar("Given")


@dataclass(frozen=True)
class Repository:
    """A repository of the hub at one commit.

    Attributes:
        revision: the commit.
        licence: as it states it.
        files: their names.
        folder: where fetched ones are kept.
        report: told of each file's bytes.
    """

    name: str
    revision: str
    licence: str
    files: tuple[str, ...]
    folder: Path
    report: Report

    def get(self, name: str) -> Path:
        """Return a file's path, fetched where it is not here yet; a download that was stopped goes on.

        The hub's own client begins anew in a new process, which loses an hour on a slow line: so the bytes are kept
        here, and it is asked for the rest.

        Raises:
            ModelError: it cannot be had, or comes from another commit.
        """
        path = self.folder / name
        if not path.is_file():
            path.parent.mkdir(parents=True, exist_ok=True)
            _asked(self.name, lambda: self._fetch(name, path))
        return path

    def _fetch(self, name: str, path: Path) -> None:
        from huggingface_hub import get_hf_file_metadata, hf_hub_url
        from huggingface_hub.file_download import http_get

        facts = get_hf_file_metadata(hf_hub_url(self.name, name, revision=self.revision))
        if facts.commit_hash != self.revision:
            raise _changed(self.name, self.revision, str(facts.commit_hash))
        part = path.with_name(f"{path.name}.part")
        with part.open("ab") as file:
            if file.tell() != facts.size:
                bars = _told_bars(name, self.report)
                http_get(facts.location, file, resume_size=file.tell(), expected_size=facts.size, tqdm_class=bars)
        if len(facts.etag or "") == _DIGITS and sha256(part) != facts.etag:
            part.unlink()
            raise _damaged(self.name, name)
        part.replace(path)


@dataclass(frozen=True)
class Fetched:
    """A model in a folder: its architecture, its weights, and where everything is from.

    Attributes:
        architecture: configuration of open_clip, whose text model and tokenizer lie beside it.
        weights: file of weights.
        mean, std: by which pixels of 0 to 1 are normalised; empty for open_clip's usual ones.
        source: for the package's record.
    """

    architecture: Path
    weights: Path
    mean: tuple[float, ...]
    std: tuple[float, ...]
    licence: str
    revision: str
    source: dict[str, Any]


def repository(name: str, revision: str, work: Path, report: Report) -> Repository:
    """Return a repository of the hub at a revision; where that is empty, at the commit that is its newest now.

    `work` is the folder below which fetched files are kept; `report` is told of their bytes.

    Raises:
        ModelError: the hub is out of reach, or has no such repository or revision.
    """
    from huggingface_hub import HfApi

    facts = _asked(name, lambda: HfApi().model_info(name, revision=revision or None))
    licence = str(facts.card_data.get("license") or "") if facts.card_data else ""
    files = tuple(each.rfilename for each in facts.siblings or ())
    folder = work / name.replace("/", "--") / str(facts.sha)[:12]
    return Repository(name, str(facts.sha), licence, files, folder, report)


def fetch(model: str, revision: str, folder: Path, report: Report) -> Fetched:
    """Bring what open_clip needs of a model of the hub into a folder.

    Args:
        model: `hf-hub:OWNER/NAME`.
        revision: a commit, branch or tag; empty for the newest commit.
        folder: where all of it is put, and kept for another time.
        report: told of each file's bytes.

    Raises:
        ModelError: it cannot be had, or is not a model of open_clip's kind.
    """
    home = repository(model.removeprefix(HUB), revision, folder, report)
    weights = next((name for name in _WEIGHTS if name in home.files), "")
    if _CONFIGURATION not in home.files or not weights:
        raise ModelError("{name} is not a model of open_clip's kind.", code="not-open-clip", name=home.name)
    configuration = json.loads(home.get(_CONFIGURATION).read_text(encoding="utf-8"))
    taken = [home.get(_CONFIGURATION), home.get(weights)]
    architecture = configuration["model_cfg"]
    base = _text_files(home, architecture["text_cfg"], folder / _TEXT, taken)
    path = folder / f"{home.name.replace('/', '-')}.json"
    path.write_text(json.dumps(architecture), encoding="utf-8")
    seen = configuration.get("preprocess_cfg") or {}
    source = {"repository": home.name, "revision": home.revision, "files": {each.name: sha256(each) for each in taken}}
    return Fetched(
        path, home.get(weights), tuple(seen.get("mean", ())), tuple(seen.get("std", ())), home.licence, home.revision,
        source | base,
    )  # fmt: skip


def _text_files(home: Repository, text: dict[str, Any], folder: Path, taken: list[Path]) -> dict[str, Any]:
    """Put the text model's configuration and tokenizer into a folder, and let the architecture name that folder."""
    name = text.get("hf_model_name", "")
    if not name:
        return {}
    work = folder.parent
    base = repository(name, BASES.get(name, ""), work, home.report)
    tokenizer = home
    if _TOKENIZER[0] not in home.files:
        named = text.get("hf_tokenizer_name") or name
        tokenizer = repository(named, BASES.get(named, ""), work, home.report)
    found = [tokenizer.get(each) for each in _TOKENIZER if each in tokenizer.files]
    found.append(base.get("config.json"))
    _copy(found, folder)
    taken.extend(found)
    text["hf_model_name"] = text["hf_tokenizer_name"] = str(folder)
    return {"text_model": {"repository": base.name, "revision": base.revision}}


def _copy(files: Sequence[Path], folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for file in files:
        shutil.copyfile(file, folder / file.name)


def _told_bars(name: str, report: Report) -> type[Any]:
    from tqdm import tqdm  # type: ignore[import-untyped]

    class Told(tqdm):  # type: ignore[misc]
        """A bar that is told of instead of drawn, fifty times for each file at most."""

        def __init__(self, *args: Any, **kwargs: Any) -> None:
            super().__init__(*args, **{**kwargs, "disable": False, "file": io.StringIO()})
            self.told = 0.0

        def update(self, n: float | None = 1) -> bool | None:
            """Take note of more bytes."""
            answer: bool | None = super().update(n)
            if self.total and self.n - self.told >= self.total / 50:
                self.told = self.n
                report(f"Fetching {name}", int(self.n), int(self.total))
            return answer

    return Told


def _asked(name: str, ask: Callable[[], Given]) -> Given:
    """Return what the hub answers; its many faults become two sentences."""
    from huggingface_hub.errors import HfHubHTTPError, HFValidationError

    try:
        return ask()
    except ModelError:
        raise
    except HFValidationError as fault:
        raise _unknown(name, fault) from fault
    except HfHubHTTPError as fault:
        status = getattr(fault.response, "status_code", 0)
        raise (_unknown(name, fault) if status in (401, 403, 404) else _out_of_reach(name, fault)) from fault
    except Exception as fault:  # the hub's client lets its own libraries' errors through, whose kinds change with them
        raise _out_of_reach(name, fault) from fault


def _changed(name: str, revision: str, given: str) -> ModelError:
    return ModelError(
        "The hub gave another revision of {name} than {revision}. Try again.",
        code="hub-revision",
        details=given,
        name=name,
        revision=revision,
    )


def _damaged(name: str, file: str) -> ModelError:
    return ModelError(
        "The file {file} of {name} was damaged on its way. Try again.", code="hub-damaged", name=name, file=file
    )


def _unknown(name: str, fault: Exception) -> ModelError:
    return ModelError(
        "The hub has no model {name} at that revision, or does not show it to everybody.",
        code="hub-unknown",
        details=repr(fault),
        name=name,
    )


def _out_of_reach(name: str, fault: Exception) -> ModelError:
    return ModelError(
        "The model {name} cannot be fetched: the hub is out of reach. Check the network and the proxy, and try again.",
        code="hub-unreachable",
        details=repr(fault),
        name=name,
    )
