from __future__ import annotations

import importlib

import pytest
from qgis.core import QgsSettings
from qgis_support import PLUGIN, load_plugin


@pytest.fixture
def setup(qgis_app, qgis_new_project):
    load_plugin()
    yield importlib.import_module(f"{PLUGIN}.rsmclip_qgis.gui.setup")
    QgsSettings().remove("rsmclip")


def test_the_graphics_card_s_download_is_asked_for_and_the_answer_is_kept(setup, qtbot):
    kept = importlib.import_module(f"{PLUGIN}.rsmclip_qgis.gui.settings")
    assert kept.read().cuda is False
    box = setup.cuda_box()
    qtbot.addWidget(box)
    box.setChecked(True)
    assert kept.read().cuda is True
    assert setup.cuda_box().isChecked()
    box.setChecked(False)
    assert kept.read().cuda is False
