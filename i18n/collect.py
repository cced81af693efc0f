"""Brings `i18n/*.ts` up to date with the texts in the code: new ones are added as unfinished, gone ones are dropped.

Texts are the first arguments of `tr` and `trn` on QGIS's side, and the templates of the engine's sentences: of
`Sentence(...)`, of errors (calls with `code=`), of `Failure`, and of the table of the runtime's faults. Qt's own tools
see only the first two, which is why this stands here; the files are Qt's, and `lrelease` and Qt Linguist read them.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "i18n"
CONTEXT = "rsmclip"
FORMS = {"en": 2, "pt": 2, "es": 2, "fr": 2, "de": 2, "nl": 2, "it": 2, "zh": 1, "ko": 1, "ru": 3}
"""How many plural forms Qt asks of each language."""
_NEVER_IN_QGIS = (
    "rsmclip_qgis/cli/",
    "rsmclip_qgis/training/",
    "rsmclip_qgis/sample.py",
    "rsmclip_qgis/console.py",
    "rsmclip_qgis/through_qgis.py",
)
_YET_IN_QGIS = tuple(f"rsmclip_qgis/training/openclip/{name}.py" for name in ("ground", "hub", "pieces"))
"""QGIS runs the export of the official model."""
_LOCALES = {"pt": "pt_PT", "zh": "zh_CN"}


@dataclass(frozen=True)
class Text:
    """A text to translate; a counted one has `%n` and plural forms. `places` are the files that it stands in."""

    source: str
    counted: bool
    places: tuple[str, ...]


def collect(root: Path = ROOT) -> list[Text]:
    """Return all texts of the product, in the order of the files, each once.

    Raises:
        ValueError: a text is no plain literal, or counted in one place and not in another.
    """
    found: dict[str, tuple[bool, list[str]]] = {}
    for path in (root / "plugin.py", *sorted((root / "rsmclip_qgis").rglob("*.py"))):
        name = path.relative_to(root).as_posix()
        if name.startswith(_NEVER_IN_QGIS) and not name.startswith(_YET_IN_QGIS):
            continue
        for source, counted in _texts(ast.parse(path.read_text(encoding="utf-8")), name):
            known, places = found.setdefault(source, (counted, []))
            if known != counted:
                raise ValueError(f"{name}: {source!r} is counted in one place and not in another")
            places.append(name)
    return [Text(s, counted, tuple(dict.fromkeys(places))) for s, (counted, places) in found.items()]


def _texts(tree: ast.AST, name: str) -> Iterator[tuple[str, bool]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _is_text(node, name):
            literal = node.args[0]
            if not isinstance(literal, ast.Constant) or not isinstance(literal.value, str):
                raise ValueError(f"{name}:{node.lineno}: a text to translate must be a plain literal")
            if _has_words(literal.value):
                yield literal.value, _called(node) == "trn"
        elif isinstance(node, ast.Assign) and _assigned(node) == "SENTENCES" and isinstance(node.value, ast.Dict):
            yield from ((value.value, False) for value in node.value.values if isinstance(value, ast.Constant))


def _is_text(call: ast.Call, name: str) -> bool:
    """Tell whether a call's first argument is a text. Where an error's is a variable, its text stands elsewhere."""
    called = _called(call)
    if name == "rsmclip_qgis/translation.py" or not call.args:
        return False
    if called in ("tr", "trn"):
        return True
    coded = any(keyword.arg == "code" for keyword in call.keywords) and called.endswith("Error")
    return (coded or called == "Sentence") and isinstance(call.args[0], ast.Constant)


def _called(call: ast.Call) -> str:
    if isinstance(call.func, ast.Name):
        return call.func.id
    return call.func.attr if isinstance(call.func, ast.Attribute) else ""


def _assigned(node: ast.Assign) -> str:
    target = node.targets[0]
    return target.id if isinstance(target, ast.Name) else ""


def _has_words(text: str) -> bool:
    outside = "".join(part.rpartition("}")[2] for part in text.split("{"))
    return any(letter.isalpha() for letter in outside)


def renew(language: str, texts: list[Text]) -> int:
    """Write a language's file anew, keeping its translations; return how many are unfinished."""
    path = FOLDER / f"rsmclip_{language}.ts"
    known = translations(path) if path.exists() else {}
    root = ElementTree.Element("TS", version="2.1", language=_LOCALES.get(language, language), sourcelanguage="en")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    unfinished = 0
    for text in texts:
        if language == "en" and not text.counted:
            continue
        forms = known.get(text.source, ())
        unfinished += not forms
        _add(context, text, forms, FORMS[language])
    ElementTree.indent(root, "    ")
    body = ElementTree.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")
    return unfinished


def translations(path: Path) -> dict[str, tuple[str, ...]]:
    """Return the finished translations of a file by their source: one form, or as many as the language has."""
    made = {}
    for message in ElementTree.parse(path).iter("message"):  # noqa: S314 - our own file
        translation = message.find("translation")
        source = message.findtext("source") or ""
        if translation is not None and translation.get("type") is None:
            counted = [form.text or "" for form in translation.findall("numerusform")]
            made[source] = tuple(counted) if counted else (translation.text or "",)
    return made


def _add(context: ElementTree.Element, text: Text, forms: tuple[str, ...], count: int) -> None:
    message = ElementTree.SubElement(context, "message", {"numerus": "yes"} if text.counted else {})
    for place in text.places:
        ElementTree.SubElement(message, "location", filename=f"../{place}")
    ElementTree.SubElement(message, "source").text = text.source
    translation = ElementTree.SubElement(message, "translation", {} if forms else {"type": "unfinished"})
    if text.counted:
        for number in range(count):
            ElementTree.SubElement(translation, "numerusform").text = forms[number] if forms else ""
    elif forms:
        translation.text = forms[0]


def main() -> None:
    """Renew all files and say what is left to translate."""
    texts = collect()
    left = {language: renew(language, texts) for language in FORMS}
    print(f"{len(texts)} texts; unfinished: " + ", ".join(f"{name} {count}" for name, count in left.items()))
    sys.exit(any(left.values()))


if __name__ == "__main__":
    main()
