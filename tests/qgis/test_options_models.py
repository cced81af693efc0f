"""The options page adds and removes models through the real worker."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtWidgets import QMessageBox, QPushButton, QWidget
from qgis_support import PLUGIN, load_plugin


@pytest.fixture
def house(qgis_app, tmp_path, monkeypatch) -> Iterator[object]:
    load_plugin()
    monkeypatch.setenv("RSMCLIP_MODELS", str(tmp_path / "own"))
    yield lambda name: importlib.import_module(f"{PLUGIN}.rsmclip_qgis.{name}")
    QgsSettings().remove("rsmclip")


@pytest.fixture
def page(house, qtbot) -> Iterator[object]:
    runtime = house("runtime")
    link = house("worker.link").WorkerLink(runtime.child_environment, runtime.python, "0.1.0")
    parent = QWidget()
    qtbot.addWidget(parent)
    official = house("gui.official").OfficialModel(None, link)
    made = house("gui.options").OptionsPage(link, house("gui.setup").SetupOffer(None), official, lambda: None, parent)
    yield made
    link.close()


def button(page, text: str) -> QPushButton:
    return next(each for each in page.findChildren(QPushButton) if each.text() == text)


def test_an_added_model_can_be_chosen_and_removed_and_the_one_that_comes_along_cannot(page, made: Path, qtbot):
    remove = button(page, "Remove the model ...")
    assert not remove.isEnabled()
    page._model._add_model(str(made / "models" / "tiny"))
    qtbot.waitUntil(lambda: page._model.name() == "tiny", timeout=30_000)
    assert remove.isEnabled()
    remove.click()
    box = page.findChild(QMessageBox)
    assert "tiny" in box.text() and box.defaultButton() is box.button(QMessageBox.StandardButton.Cancel)
    box.button(QMessageBox.StandardButton.Yes).click()
    qtbot.waitUntil(lambda: page._model._model.findData("tiny") < 0, timeout=30_000)
    assert not remove.isEnabled()


def test_the_official_model_is_asked_about_before_anything_is_fetched(page, house, monkeypatch):
    got = []
    monkeypatch.setattr(page._model._official, "get", lambda: got.append(True))
    button(page, "Get the official RS-M-CLIP ...").click()
    box = page.findChild(QMessageBox)
    assert "9 GB" in box.informativeText()
    box.button(QMessageBox.StandardButton.Cancel).click()
    assert not got
    button(page, "Get the official RS-M-CLIP ...").click()
    box = [each for each in page.findChildren(QMessageBox) if each.isVisible()][-1]
    next(each for each in box.buttons() if each.text() == "Get it").click()
    assert got
