"""What an analyst does, in the real window with the real model: each leaves a screenshot."""

from __future__ import annotations

from pathlib import Path

import pytest
from gui_support import Stalls, add_raster, iface, keep, pause, shot, wait, window
from qgis.core import QgsProject, QgsRectangle
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialog, QPushButton, QToolButton
from qgis.utils import loadPlugin, plugins, startPlugin, unloadPlugin


def type_and_enter(words: str) -> None:
    toolbar = window().toolbar
    toolbar.focus()
    line = toolbar._field.lineEdit()
    line.selectAll()
    QTest.keyClicks(line, words)
    QTest.keyClick(line, Qt.Key.Key_Escape)  # closes the suggestions, which would take Enter for themselves
    QTest.keyClick(line, Qt.Key.Key_Return)


def found() -> bool:
    session = window().session
    return session.results is not None and not session.results.build and session.situation.state.name == "MATCHES"


def search(words: str) -> float:
    before = window().session.results
    type_and_enter(words)
    return wait(lambda: window().session.results is not before and found(), 120)


def start() -> None:
    assert loadPlugin("rsmclip")
    assert startPlugin("rsmclip")
    pause(0.5)


def test_the_first_start_shows_the_toolbar():
    assert window().toolbar.isVisible()
    shot("first-start")


def test_without_the_search_engine_setting_it_up_is_offered(
    rasters: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    with monkeypatch.context() as changed:
        changed.delenv("RSMCLIP_PYTHON")
        changed.setenv("RSMCLIP_RUNTIME", str(tmp_path))
        unloadPlugin("rsmclip")
        start()
        add_raster("banepa.tif", rasters)
        type_and_enter("swimming pool")
        wait(lambda: window().session.situation.state.name == "NO_RUNTIME")
        shot("no-runtime")
        assert "Set up" in {button.text() for button in window().dock.findChildren(QToolButton) if button.isVisible()}
    unloadPlugin("rsmclip")
    start()
    iface.messageBar().clearWidgets()


def test_typing_and_enter_finds_places_while_the_index_is_built(rasters: Path):
    add_raster("banepa.tif", rasters)
    with Stalls() as stalls:
        type_and_enter("swimming pool")
        first = wait(lambda: window().session.results is not None, 60)
        pause(3)
    shot("building")  # which takes a while itself
    with Stalls() as later:
        wait(found, 120)
    shot("results")
    print(f"first matches after {first:.1f} s; longest stalls {stalls.longest} and {later.longest} ms")
    assert first < 60  # generous: CI may be busy; the figure itself is what is looked at
    layer = window()._layers.current
    assert layer.name() == "swimming pool"
    assert layer.featureCount() == window().dock.gallery.matches.rowCount() > 0
    assert QgsProject.instance().layerTreeRoot().findLayer(layer).parent().name().endswith("banepa")
    assert max(stalls.longest, later.longest) < 1500  # generous: the figure itself is what is looked at


def test_the_next_query_is_answered_from_the_index(rasters: Path):
    add_raster("banepa.tif", rasters)
    search("road")
    seconds = search("forest")
    print(f"from Enter to the matches with an index: {seconds:.2f} s")
    assert seconds < 5


def test_the_sliders_change_gallery_and_layer_at_once(rasters: Path):
    add_raster("banepa.tif", rasters)
    search("road")
    dock, layer = window().dock, window()._layers.current
    dock.filters._score_slider.setValue(5)
    many = dock.gallery.matches.rowCount()
    dock.filters._count.setValue(3)
    assert (dock.gallery.matches.rowCount(), layer.featureCount()) == (3, 3)
    assert many > 3
    shot("filtered")


def test_a_click_on_a_thumbnail_flashes_and_enter_zooms(rasters: Path):
    add_raster("banepa.tif", rasters)
    search("road")
    gallery, canvas = window().dock.gallery, iface.mapCanvas()
    pause(0.5)
    wide = canvas.extent().width()
    place = gallery.visualRect(gallery.matches.index(1)).center()
    QTest.mouseClick(gallery.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert gallery.current().rank == 2
    QTest.keyClick(gallery, Qt.Key.Key_Left)
    assert gallery.current().rank == 1
    QTest.keyClick(gallery, Qt.Key.Key_Return)
    pause(0.5)
    assert canvas.extent().width() < wide / 3
    assert canvas.extent().intersects(QgsRectangle(*gallery.current().bounds))
    shot("zoomed")


def test_more_like_this_and_feedback_rank_anew_on_the_same_layer(rasters: Path):
    add_raster("banepa.tif", rasters)
    search("blue roof")
    session, gallery = window().session, window().dock.gallery
    layers = len(QgsProject.instance().mapLayers())
    before = session.results
    gallery.setCurrentIndex(gallery.matches.index(0))
    window()._do_with_match("more", gallery.current())
    wait(lambda: session.results is not before and found())
    before = session.results
    gallery.setCurrentIndex(gallery.matches.index(1))
    QTest.keyClick(gallery, Qt.Key.Key_Plus)
    wait(lambda: session.results is not before and found())
    assert (len(session.query.parts), list(session.judged.values())) == (2, [True])
    assert len(QgsProject.instance().mapLayers()) == layers
    shot("example-query")


def test_a_click_on_the_map_is_an_example(rasters: Path):
    layer = add_raster("banepa.tif", rasters)
    search("road")
    session, canvas = window().session, iface.mapCanvas()
    before = session.results
    window().dock.chips.example_wanted.emit()
    assert canvas.mapTool() is window()._examples._tool
    assert "Click on the map" in iface.messageBar().currentItem().text()
    middle = canvas.viewport().rect().center()
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, middle)
    wait(lambda: session.results is not before and found())
    part = session.query.parts[1]
    assert part.weight < 0
    assert layer.extent().contains(QgsRectangle(*part.place))
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.mapTool() is not window()._examples._tool
    assert "Click on the map" not in [item.text() for item in iface.messageBar().items()]


def test_where_in_the_tile_is_drawn_and_goes_away(rasters: Path):
    add_raster("banepa.tif", rasters)
    search("road")
    button = window().dock._buttons["within"]
    button.setChecked(True)
    wait(lambda: window()._within._layer_id)
    pause(1)
    shot("where-in-the-tile")
    heat = window()._within._layer_id
    button.setChecked(False)
    assert QgsProject.instance().mapLayer(heat) is None


def test_without_a_raster_the_dock_says_so():
    type_and_enter("road")
    pause(0.3)
    assert window().session.situation.state.name == "NO_RASTER"
    shot("no-raster")


def test_a_query_is_saved_with_its_examples_and_used_again(rasters: Path):
    add_raster("banepa.tif", rasters)
    search("road")
    session, saved = window().session, window()._saved
    window()._do_with_match("more", session.results.result.matches[0])
    wait(lambda: len(session.query.parts) == 2 and found())
    saved.save_as("main roads")
    from rsmclip.rsmclip_qgis import saved_queries
    from rsmclip.rsmclip_qgis.gui.examples.saved import folder

    path = saved_queries.path_of("main roads", folder())
    wait(path.exists)
    before = session.results
    saved.use(path)
    wait(lambda: session.results is not before and found())
    assert session.query.title == "main roads"
    assert session.query.parts[1].vector


def test_the_settings_page_opens():
    seen = []

    def look() -> None:
        pause(1)
        seen.append(shot("settings"))
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, QDialog) and dialog.isVisible():
                dialog.reject()

    from qgis.PyQt.QtCore import QTimer

    QTimer.singleShot(300, look)
    window()._show_settings()
    assert seen


def test_unloading_in_the_middle_of_a_build_leaves_nothing_and_reloading_works(rasters: Path):
    add_raster("kampala.tif", rasters)
    type_and_enter("house")
    wait(lambda: window().session.situation.done > 0, 60)
    process = window()._link.process_id
    unloadPlugin("rsmclip")
    pause(2)
    assert "rsmclip" not in plugins
    names = {child.objectName() for child in iface.mainWindow().children()}
    assert not {"RsmclipToolbar", "RsmclipMatches"} & names
    assert not Path(f"/proc/{process}").exists()
    start()
    assert window().toolbar.isVisible()


def test_a_long_build_is_asked_about_and_keeps_to_what_the_map_shows(rasters: Path):
    layer = add_raster("banepa.tif", rasters)
    keep(ask_minutes=0.05, overlap=60.0)
    canvas, part = iface.mapCanvas(), layer.extent()
    part.scale(0.3)
    pause(0.5)  # QGIS itself zooms to the first layer of a project
    canvas.setExtent(part)
    canvas.refresh()
    type_and_enter("house")
    wait(lambda: window().session.situation.state.name == "LONG_BUILD", 60)
    shot("long-build")
    button = next(b for b in window().dock.findChildren(QToolButton) if b.text() == "Only what the map shows")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    wait(found, 120)
    shot("part-of-the-raster")
    result, seen = window().session.results.result, canvas.extent()
    assert 0 < result.searched < 260
    assert [m.bounds for m in result.matches if not seen.intersects(QgsRectangle(*m.bounds))] == []


def test_a_removed_layer_comes_back_with_undo(rasters: Path):
    add_raster("banepa.tif", rasters)
    search("road")
    layers, dock = window()._layers, window().dock
    rows = dock.gallery.matches.rowCount()
    QTest.mouseClick(dock._buttons["remove"], Qt.MouseButton.LeftButton)
    assert layers.current is None and dock.gallery.matches.rowCount() == 0
    shot("removed")
    button = next(b for b in iface.messageBar().findChildren(QPushButton) if b.text() == "Undo")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    wait(lambda: layers.current is not None)
    assert layers.current.name() == "road" and dock.gallery.matches.rowCount() == rows


def test_no_match_and_an_error_are_told_with_what_to_do(rasters: Path):
    layer = add_raster("banepa.tif", rasters)
    search("road")
    window().dock.filters._score_slider.setValue(100)
    shot("no-match")
    assert "Lower the least score" in window().dock._sentence.text()
    Path(layer.source()).unlink()
    keep(tile_size=123.0)
    window()._settings_changed()
    type_and_enter("forest")
    wait(lambda: window().session.situation.state.name == "ERROR", 60)
    shot("error")
    assert {"Details", "Copy for a report"} <= {b.text() for b in window().dock.findChildren(QToolButton)}
