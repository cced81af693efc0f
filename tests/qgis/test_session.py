"""The search of a window, with a real worker behind it, and the dock and the layers on it."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsRasterLayer, QgsRectangle, QgsSettings
from qgis_support import PLUGIN, load_plugin


def house(name: str):
    return importlib.import_module(f"{PLUGIN}.rsmclip_qgis.{name}")


@pytest.fixture
def session(qgis_app, qgis_new_project, scene: str) -> Iterator[object]:
    load_plugin()
    runtime, settings = (
        house("runtime"),
        house("gui.settings").Settings(model="tiny", tile_size=50, overlap=0, ask_minutes=0),
    )
    link = house("worker.link").WorkerLink(runtime.child_environment, runtime.python, "0.1.0")
    layer = QgsRasterLayer(scene, "scene")
    QgsProject.instance().addMapLayer(layer)
    view = [layer.extent(), layer.crs()]
    made = house("gui.session").SearchSession(link, lambda: settings, lambda: layer, lambda: tuple(view))
    made.test_view = view
    QgsSettings().remove("rsmclip/pace")
    yield made
    QgsSettings().remove("rsmclip/pace")
    made.close()


@pytest.fixture
def found(session, qtbot):
    """Return what searches, waits, and gives the results."""

    def search(act) -> object:
        before = session.results
        act()
        qtbot.waitUntil(lambda: session.results is not before and not session.results.build, timeout=30_000)
        return session.results

    return search


def state(session) -> str:
    return session.situation.state.name


def test_a_search_builds_the_index_and_finds(session, found):
    seen = []
    session.situation_changed.connect(lambda situation: seen.append(situation.state.name))
    results = found(lambda: session.search_words("red"))
    assert results.result.matches[0].bounds == (500_050, 4_999_900, 500_100, 4_999_950)
    assert [name for place, name in enumerate(seen) if name not in seen[:place]] == ["SEARCHING", "BUILDING", "MATCHES"]
    seen.clear()
    found(lambda: session.search_words("blue"))
    assert "BUILDING" not in seen


def test_enter_twice_builds_once(session, qtbot):
    builds = []
    ask = session.link.ask
    session.link.ask = lambda body, *told: (builds.append(type(body).__name__), ask(body, *told))[1]
    session.search_words("red")
    session.search_words("red")
    qtbot.waitUntil(lambda: session.results is not None and not session.results.build, timeout=30_000)
    assert builds.count("Build") == 1


def test_words_and_examples_make_one_query(session, found):
    found(lambda: session.search_words("red"))
    layer = session.layer
    place = QgsRectangle(500_210, 4_999_860, 500_240, 4_999_890)
    found(lambda: session.add_place(place, layer.crs(), True))
    assert [part.words or part.label for part in session.query.parts] == ["red", "Example 1"]
    only = replace(session.query, parts=session.query.parts[1:])
    assert found(lambda: session.set_query(only)).result.matches[0].bounds == (500_200, 4_999_850, 500_250, 4_999_900)


def test_a_match_that_is_called_right_rises_and_falls_back_when_that_is_taken_back(session, found):
    first = found(lambda: session.search_words("red")).result
    last = first.matches[-1]
    after = found(lambda: session.judge(last.bounds, True)).result
    assert next(m.rank for m in after.matches if m.bounds == last.bounds) < last.rank
    again = found(lambda: session.judge(last.bounds, None)).result
    assert [m.tile_id for m in again.matches] == [m.tile_id for m in first.matches]


def test_without_a_raster_one_sentence_says_so(session):
    session._active_layer = lambda: None
    session.search_words("red")
    assert (state(session), session.situation.sentence) == ("NO_RASTER", "Select a raster layer to search in.")


def test_an_example_on_a_service_is_refused_in_a_sentence(session):
    service = QgsRasterLayer("type=xyz&url=file:///none/{z}/{x}/{y}.png", "tiles", "wms")
    QgsProject.instance().addMapLayer(service)
    session._active_layer = lambda: service
    session.add_place(QgsRectangle(0, 0, 1, 1), service.crs(), True)
    assert state(session) == "NOT_SEARCHABLE"
    assert "is a service" in session.situation.sentence


def test_a_changed_raster_is_noticed_and_its_old_index_can_still_be_searched(session, found, scene: str, made, qtbot):
    found(lambda: session.search_words("red"))
    before = Path(scene).read_bytes()
    Path(scene).write_bytes((made / "second.tif").read_bytes())
    try:
        session.search_words("green")
        qtbot.waitUntil(lambda: state(session) == "STALE", timeout=10_000)
        assert found(session.index.take_old).result.searched == 24
        session.index.forget()
        session.search_words("red")
        qtbot.waitUntil(lambda: state(session) == "STALE", timeout=10_000)
        new = found(session.index.build_again).result.matches[0].bounds
        assert new != (500_050, 4_999_900, 500_100, 4_999_950)
    finally:
        Path(scene).write_bytes(before)


def test_removing_the_layer_in_the_middle_of_a_build_is_safe(session, made: Path, qtbot):
    large = QgsRasterLayer(str(made / "large.tif"), "large")
    QgsProject.instance().addMapLayer(large)
    settings = replace(session.settings(), tile_size=1)
    session.settings = lambda: settings
    session.search_words("red", large)
    qtbot.waitUntil(lambda: session.situation.done > 0, timeout=30_000)
    QgsProject.instance().removeMapLayer(large.id())
    assert (session.layer, state(session)) == (None, "READY")
    qtbot.wait(300)
    assert session.results is None


def test_a_build_shows_its_matches_so_far_and_can_be_cancelled(session, made: Path, qtbot):
    large = QgsRasterLayer(str(made / "large.tif"), "large")
    QgsProject.instance().addMapLayer(large)
    settings = replace(session.settings(), tile_size=1)
    session.settings = lambda: settings
    session.search_words("red", large)
    qtbot.waitUntil(lambda: session.results is not None, timeout=30_000)
    assert session.results.build
    assert session.situation.state.name == "BUILDING"
    session.cancel()
    qtbot.waitUntil(lambda: state(session) == "READY", timeout=5_000)


@pytest.fixture
def dock(session, qtbot):
    thumbnails = house("gui.results.thumbnails").Thumbnails(session.link, session.folder)
    made = house("gui.results.dock").ResultsDock(thumbnails, house("gui.results.filters").Filter(0.5, 50))
    qtbot.addWidget(made)
    session.results_changed.connect(lambda results: (thumbnails.show(results), made.show_results(results)))
    session.situation_changed.connect(made.show_situation)
    made.resize(300, 600)
    made.show()
    return made


def test_the_gallery_shows_the_matches_with_their_pictures(session, dock, found, qtbot):
    found(lambda: session.search_words("red"))
    model = dock.gallery.matches
    assert model.rowCount() == session.results.shown(0.5, 50) > 0
    qtbot.waitUntil(lambda: model.thumbnails.get(model.match(0)) is not None, timeout=10_000)
    colour = model.thumbnails.get(model.match(0)).toImage().pixelColor(96, 96)
    assert colour.red() > colour.green() + 60


def test_the_filters_change_what_is_shown_at_once(session, dock, found):
    found(lambda: session.search_words("red"))
    dock.filters._score.setValue(0.0)
    assert dock.gallery.matches.rowCount() == 24
    dock.filters._count.setValue(5)
    assert dock.gallery.matches.rowCount() == 5
    dock.filters._score.setValue(1.0)
    dock.filters._score_slider.setValue(100)
    assert "best tile scores" in dock._sentence.text() or dock.gallery.matches.rowCount()


def test_every_control_of_the_dock_has_an_accessible_name(session, dock, found):
    from qgis.PyQt.QtWidgets import QAbstractButton, QAbstractSlider, QAbstractSpinBox, QScrollBar

    found(lambda: session.search_words("red"))
    kinds = (QAbstractButton, QAbstractSpinBox, QAbstractSlider)
    controls = [w for w in dock.widget().findChildren(object) if isinstance(w, kinds) and not isinstance(w, QScrollBar)]
    assert len(controls) > 8
    assert [w for w in controls if w.isVisible() and not w.accessibleName()] == []


def test_a_repeated_query_renews_its_layer_and_each_raster_has_one_group(session, found, tmp_path: Path):
    layers = house("gui.results.layer").ResultLayers()
    for words in ("red", "blue", "red"):
        layers.show(found(lambda words=words: session.search_words(words)), 5, tmp_path)
    names = sorted(layer.name() for layer in QgsProject.instance().mapLayers().values())
    assert names == ["blue", "red", "scene"]
    assert layers.current.featureCount() == 5
    assert layers.current.metadata().keywords()["query"] == ["red"]
    (group,) = QgsProject.instance().layerTreeRoot().findGroups()
    assert group.name() == "Found in scene"
    assert [node.name() for node in group.findLayers() if node.itemVisibilityChecked()] == ["red"]
    group.findLayers()[0].setItemVisibilityChecked(True)
    layers.show(session.results, 5, tmp_path)  # the same query again leaves what the user chose
    assert all(node.itemVisibilityChecked() for node in group.findLayers())
    layers.filter(2)
    assert [feature["rank"] for feature in layers.current.getFeatures()] == [1, 2]
    layers.close()


def test_a_long_build_is_asked_about_and_may_keep_to_what_the_map_shows(session, found, qtbot):
    usual = session.settings()
    session.settings = lambda: replace(usual, ask_minutes=0.001)
    session.search_words("red")
    qtbot.waitUntil(lambda: state(session) == "LONG_BUILD", timeout=30_000)
    assert "24 tiles" in session.situation.sentence and session.results is None
    session.test_view[0] = QgsRectangle(500_040, 4_999_840, 500_160, 4_999_960)
    part = found(session.build_view).result
    assert 0 < part.searched < 24 and part.matches[0].bounds == (500_050, 4_999_900, 500_100, 4_999_950)
    assert "Only the part" in session.situation.sentence
    assert found(session.index.build_all).result.searched == 24
    assert session.situation.sentence == ""


def test_a_map_that_shows_nothing_of_the_raster_is_said(session, qtbot):
    usual = session.settings()
    session.settings = lambda: replace(usual, ask_minutes=0.001)
    session.search_words("red")
    qtbot.waitUntil(lambda: state(session) == "LONG_BUILD", timeout=30_000)
    session.test_view[0] = QgsRectangle(0, 0, 10, 10)
    session.build_view()
    assert state(session) == "LONG_BUILD" and "shows nothing" in session.situation.sentence


def test_how_fast_builds_were_is_remembered(session, found):
    building = house("gui.building")
    assert building.expected_seconds(400, "") == pytest.approx(4)
    building.remember_pace(200, "")
    assert building.expected_seconds(400, "") == pytest.approx(2)
    building.remember_pace(600, "")
    assert building.expected_seconds(400, "") == pytest.approx(1)
    assert building.expected_seconds(400, "other/model") == pytest.approx(16)


def test_what_was_removed_comes_back_with_its_query(session, found, tmp_path, qtbot):
    results = found(lambda: session.search_words("red"))
    layers = house("gui.results.layer").ResultLayers()
    layers.show(results, 5, tmp_path)
    layers.changed.connect(session.clear)
    name = layers.current.name()
    node = QgsProject.instance().layerTreeRoot().findLayer(layers.current.id())
    node.setItemVisibilityChecked(False)
    removed = layers.remove()
    assert layers.current is None and session.results is None
    layers.put_back(removed, results.layer)
    assert not QgsProject.instance().layerTreeRoot().findLayer(removed.copy.id()).itemVisibilityChecked()
    layers.put_back(removed, results.layer)  # a second time nothing happens
    assert len(QgsProject.instance().mapLayersByName(name)) == 1
    session.restore(results, {})
    layers.show(session.results, 5, tmp_path)
    assert layers.current.name() == name and layers.current.featureCount() == 5
    assert session.query == results.query and state(session) == "MATCHES"
    layers.close()


def test_an_answer_that_is_under_way_when_all_is_forgotten_brings_nothing_back(session, found, qtbot):
    found(lambda: session.search_words("red"))
    told = []
    session.search_words("blue")
    session.results_changed.connect(told.append)
    session.clear()
    qtbot.wait(1500)
    assert told == [None] and session.results is None and state(session) == "READY"


def test_a_build_that_ends_after_the_query_was_forgotten_searches_for_nothing(session, qtbot):
    session.search_words("red")
    qtbot.waitUntil(lambda: session.situation.state.name == "BUILDING", timeout=30_000)
    session.clear()
    qtbot.waitUntil(lambda: bool(session.index.path), timeout=30_000)
    qtbot.wait(500)
    assert session.results is None and state(session) == "READY"
