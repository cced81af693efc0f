"""A model of the hub at one revision: resolved once, then every file of that commit and of no other."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from ...contracts import ModelError
from ..data import sha256

HUB = "hf-hub:"
OFFICIAL = "hf-hub:joaodaniel/RS-M-CLIP"

BASES = {"xlm-roberta-base": "e73636d4f797dec63c3081bb6ed5c7b0bb3f2089"}
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

Given = TypeVar("Given")


@dataclass(frozen=True)
class Repository:
    """A repository of the hub at one commit: its name, the commit, the licence it states, and its files' names."""

    name: str
    revision: str
    licence: str
    files: tuple[str, ...]

    def get(self, name: str) -> Path:
        """Return a file's path, fetched where it is not here yet; a download that was stopped goes on.

        Raises:
            ModelError: it cannot be had, or comes from another commit.
        """
        from huggingface_hub import hf_hub_download

        path = Path(_asked(self.name, lambda: hf_hub_download(self.name, name, revision=self.revision)))
        if self.revision not in path.parts:
            raise ModelError(
                "The hub gave another revision of {name} than {revision}. Try again.",
                code="hub-revision",
                details=str(path),
                name=self.name,
                revision=self.revision,
            )
        return path


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


def repository(name: str, revision: str = "") -> Repository:
    """Return a repository of the hub at a revision; without one, at the commit that is its newest now.

    Raises:
        ModelError: the hub is out of reach, or has no such repository or revision.
    """
    from huggingface_hub import HfApi

    facts = _asked(name, lambda: HfApi().model_info(name, revision=revision or None))
    licence = str(facts.card_data.get("license") or "") if facts.card_data else ""
    files = tuple(each.rfilename for each in facts.siblings or ())
    return Repository(name, str(facts.sha), licence, files)


def fetch(model: str, revision: str, folder: Path) -> Fetched:
    """Bring what open_clip needs of a model of the hub into a folder.

    Args:
        model: `hf-hub:OWNER/NAME`.
        revision: a commit, branch or tag; empty for the newest commit.
        folder: where the architecture and the tokenizer are put. The weights stay in the hub's cache.

    Raises:
        ModelError: it cannot be had, or is not a model of open_clip's kind.
    """
    home = repository(model.removeprefix(HUB), revision)
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
    base = repository(name, BASES.get(name, ""))
    tokenizer = home if _TOKENIZER[0] in home.files else repository(*_named(text.get("hf_tokenizer_name") or name))
    found = [tokenizer.get(each) for each in _TOKENIZER if each in tokenizer.files]
    found.append(base.get("config.json"))
    _copy(found, folder)
    taken.extend(found)
    text["hf_model_name"] = text["hf_tokenizer_name"] = str(folder)
    return {"text_model": {"repository": base.name, "revision": base.revision}}


def _named(name: str) -> tuple[str, str]:
    return name, BASES.get(name, "")


def _copy(files: Sequence[Path], folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for file in files:
        shutil.copyfile(file, folder / file.name)


def _asked(name: str, ask: Callable[[], Given]) -> Given:
    """Return what the hub answers; its many faults become two sentences."""
    from huggingface_hub.errors import HfHubHTTPError, HFValidationError

    try:
        return ask()
    except HFValidationError as fault:
        raise _unknown(name, fault) from fault
    except HfHubHTTPError as fault:
        status = getattr(fault.response, "status_code", 0)
        raise (_unknown(name, fault) if status in (401, 403, 404) else _out_of_reach(name, fault)) from fault
    except Exception as fault:  # the hub's client lets its own libraries' errors through, whose kinds change with them
        raise _out_of_reach(name, fault) from fault


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
