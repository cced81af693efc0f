"""The five algorithms in real QGIS, on real rasters, with a real worker."""

import os
import signal
import subprocess
import threading
import time
from collections.abc import Callable
from pathlib import Path

import processing
import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis_support import ROOT, engine_search

pytestmark = pytest.mark.usefixtures("provider")
CELLS = {"MODEL": "tiny", "TILE_SIZE": 50, "OVERLAP": 0}
MEMORY = "memory:"


def attributes(layer: QgsVectorLayer) -> list[dict]:
    return [dict(zip(layer.fields().names(), f.attributes())) for f in layer.getFeatures()]


def search(scene: str, **more: object) -> dict:
    return processing.run("rsmclip:searchraster", {"INPUT": scene, "QUERY": "red", "OUTPUT": MEMORY, **CELLS, **more})


def workers_of(process: int) -> list[str]:
    command = ["ps", "-ww", "-o", "args=", "--ppid", str(process)]
    said = subprocess.run(command, capture_output=True, text=True, check=False)
    return [line for line in said.stdout.splitlines() if "rsmclip_qgis.worker.server" in line]


def wait_for(happened: Callable[[], object], seconds: float = 30) -> None:
    end = time.monotonic() + seconds
    while not happened():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.02)


def test_ranks_and_scores_are_those_of_the_command_line(scene: str):
    found = search(scene, COUNT=10)
    wanted = engine_search(scene, "red", "--tile-size", "50", "--overlap", "0", "--count", "10")
    rows = attributes(found["OUTPUT"])
    assert [(r["rank"], r["score"], r["tile_id"]) for r in rows] == [
        (m["rank"], m["score"], m["tile_id"]) for m in wanted["matches"]
    ]
    assert {(r["query"], r["raster"], r["model"]) for r in rows} == {("red", scene, "tiny")}
    assert (found["MATCHES"], found["SEARCHED"]) == (10, 24)
    assert found["OUTPUT"].crs().authid() == "EPSG:32631"


def test_an_index_is_built_and_searched_without_its_raster(scene: str, tmp_path: Path):
    path = str(tmp_path / "a.rsmclip.parquet")
    built = processing.run("rsmclip:buildindex", {"INPUT": scene, "OUTPUT": path, **CELLS})
    assert built == {"OUTPUT": path, "TILES": 24}
    found = processing.run("rsmclip:searchindex", {"INDEX": path, "QUERY": "blue", "MODEL": "tiny", "OUTPUT": MEMORY})
    best = next(found["OUTPUT"].getFeatures()).geometry().boundingBox()
    assert (best.xMinimum(), best.yMinimum()) == (500_100, 4_999_800)


def test_features_and_a_picture_find_what_looks_like_them(scene: str, tmp_path: Path):
    examples = QgsVectorLayer("Point?crs=EPSG:4326", "examples", "memory")
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsFeature, QgsGeometry, QgsPointXY

    utm, degrees = QgsCoordinateReferenceSystem("EPSG:32631"), QgsCoordinateReferenceSystem("EPSG:4326")
    feature = QgsFeature()
    place = QgsCoordinateTransform(utm, degrees, QgsProject.instance()).transform(QgsPointXY(500_225, 4_999_875))
    feature.setGeometry(QgsGeometry.fromPointXY(place))
    examples.dataProvider().addFeature(feature)
    found = processing.run("rsmclip:findsimilar", {"INPUT": scene, "EXAMPLES": examples, "OUTPUT": MEMORY, **CELLS})
    best = next(found["OUTPUT"].getFeatures()).geometry().boundingBox()
    assert (best.xMinimum(), best.yMinimum()) == (500_200, 4_999_850)

    from qgis.PyQt.QtGui import QColor, QImage

    picture = QImage(64, 64, QImage.Format.Format_RGB32)
    picture.fill(QColor(220, 40, 40))
    picture.save(str(tmp_path / "red.png"))
    found = processing.run(
        "rsmclip:findsimilar", {"INPUT": scene, "IMAGE": str(tmp_path / "red.png"), "OUTPUT": MEMORY, **CELLS}
    )
    best = next(found["OUTPUT"].getFeatures()).geometry().boundingBox()
    assert (best.xMinimum(), best.yMinimum()) == (500_050, 4_999_900)


def test_every_tile_gets_a_class_and_its_probability(scene: str):
    found = processing.run(
        "rsmclip:classify", {"INPUT": scene, "CLASSES": "red; green\nblue", "OUTPUT": MEMORY, **CELLS}
    )
    rows = attributes(found["OUTPUT"])
    assert len(rows) == found["TILES"] == 24
    assert {r["class"] for r in rows} <= {"red", "green", "blue"}
    assert all(1 / 3 <= r["probability"] <= 1 for r in rows)


def test_the_heatmap_has_each_tiles_score_at_its_middle(scene: str, tmp_path: Path):
    found = search(scene, HEATMAP=str(tmp_path / "heat.tif"), COUNT=1)
    heat = QgsRasterLayer(found["HEATMAP"])
    match = next(found["OUTPUT"].getFeatures())
    value, _ = heat.dataProvider().sample(match.geometry().centroid().asPoint(), 1)
    assert value == pytest.approx(match["score"], abs=1e-5)
    assert (heat.width(), heat.height()) == (6, 4)


def test_only_what_extent_and_area_have_in_common_is_searched(scene: str):
    assert search(scene, EXTENT="500050,500100,4999900,4999950 [EPSG:32631]")["SEARCHED"] == 1
    area = QgsVectorLayer("Polygon?crs=EPSG:32631", "area", "memory")
    from qgis.core import QgsFeature, QgsGeometry, QgsRectangle

    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(500_000, 4_999_900, 500_100, 5_000_000)))
    area.dataProvider().addFeature(feature)
    assert search(scene, AREA=area)["SEARCHED"] == 4
    assert search(scene, AREA=area, EXTENT="500000,500050,4999800,4999950 [EPSG:32631]")["SEARCHED"] == 1
    with pytest.raises(QgsProcessingException, match="nothing in common"):
        search(scene, AREA=area, EXTENT="500200,500250,4999800,4999850 [EPSG:32631]")


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"QUERY": " "}, "The query is empty"),
        ({"MODEL": "giant"}, "There is no model giant"),
        ({"DEVICE": 2}, "CUDA was asked for"),
        ({"TILE_SIZE": 5000}, "too small for tiles"),
    ],
)
def test_a_fault_is_one_sentence(scene: str, changes: dict, sentence: str):
    with pytest.raises(QgsProcessingException) as fault:
        search(scene, **changes)
    assert sentence in str(fault.value)
    assert "Traceback" not in str(fault.value)


def test_a_raster_without_a_reference_is_searched_in_pixels(made: Path):
    found = processing.run(
        "rsmclip:searchraster", {"INPUT": str(made / "plain.tif"), "QUERY": "red", "OUTPUT": MEMORY, "MODEL": "tiny"}
    )
    assert found["MATCHES"] == 50


def test_it_runs_as_a_background_task_and_the_result_arrives_named_and_styled(scene: str, qtbot, qgis_new_project):
    algorithm = QgsApplication.processingRegistry().algorithmById("rsmclip:searchraster")
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    destination = "TEMPORARY_OUTPUT"
    parameters = {"INPUT": scene, "QUERY": "red", "OUTPUT": destination, **CELLS}
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
    with qtbot.waitSignal(task.executed, timeout=60_000) as ended:
        QgsApplication.taskManager().addTask(task)
    good, results = ended.args
    assert good
    assert results["MATCHES"] == 24


def test_several_rasters_are_searched_one_after_the_other(made: Path):
    places = {}
    for name in ("scene.tif", "second.tif"):
        box = next(search(str(made / name))["OUTPUT"].getFeatures()).geometry().boundingBox()
        places[name] = (box.xMinimum(), box.yMinimum())
    assert places == {"scene.tif": (500_050, 4_999_900), "second.tif": (500_050, 4_999_850)}


def test_cancel_stops_within_a_second_raises_and_leaves_no_orphan(made: Path, tmp_path: Path):
    feedback = QgsProcessingFeedback()
    seen: list[float] = []

    def cancel() -> None:
        wait_for(lambda: feedback.progress() > 0)
        seen.append(time.monotonic())
        feedback.cancel()

    watcher = threading.Thread(target=cancel)
    watcher.start()
    path = tmp_path / "large.rsmclip.parquet"
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        processing.run(
            "rsmclip:buildindex",
            {"INPUT": str(made / "large.tif"), "OUTPUT": str(path), "MODEL": "tiny", "TILE_SIZE": 1, "OVERLAP": 0},
            feedback=feedback,
        )
    assert time.monotonic() - seen[0] < 1
    watcher.join()
    assert [p.name for p in tmp_path.iterdir() if p.name != "cache"] == []
    assert workers_of(os.getpid()) == []


def test_a_killed_worker_gives_one_sentence_and_the_next_run_works(made: Path, scene: str, tmp_path: Path):
    feedback = QgsProcessingFeedback()

    def kill() -> None:
        wait_for(lambda: feedback.progress() > 0)
        subprocess.run(["pkill", "-KILL", "-P", str(os.getpid()), "-f", "rsmclip_qgis.worker.server"], check=False)

    killer = threading.Thread(target=kill)
    killer.start()
    with pytest.raises(QgsProcessingException, match="stopped unexpectedly"):
        processing.run(
            "rsmclip:buildindex",
            {
                "INPUT": str(made / "large.tif"),
                "OUTPUT": str(tmp_path / "a.rsmclip.parquet"),
                "MODEL": "tiny",
                "TILE_SIZE": 1,
                "OVERLAP": 0,
            },
            feedback=feedback,
        )
    killer.join()
    assert search(scene)["MATCHES"] == 24


def test_the_ready_made_model_finds_two_things_inside_polygons(scene: str, qgis_new_project):
    area = QgsVectorLayer("Polygon?crs=EPSG:32631", "area", "memory")
    from qgis.core import QgsFeature, QgsGeometry, QgsRectangle

    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(500_040, 4_999_840, 500_160, 4_999_960)))
    area.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(area)
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(ROOT / "resources" / "processing" / "search_for_two_things.model3"))
    for child in model.childAlgorithms().values():
        if child.algorithmId() == "rsmclip:searchraster":
            from qgis.core import QgsProcessingModelChildParameterSource as Source

            child.addParameterSources("MODEL", [Source.fromStaticValue("tiny")])
            child.addParameterSources("TILE_SIZE", [Source.fromStaticValue(50)])
            child.addParameterSources("OVERLAP", [Source.fromStaticValue(0)])
            model.setChildAlgorithm(child)
    output = model.destinationParameterDefinitions()[0].name()
    asked = {"raster": scene, "first": "red", "second": "blue", "area": area, "score": 0.5, output: MEMORY}
    rows = attributes(processing.run(model, asked)[output])
    assert {r["query"] for r in rows} == {"red", "blue"}


def test_every_parameter_has_its_help():
    registry = QgsApplication.processingRegistry()
    for name in ("buildindex", "searchraster", "searchindex", "findsimilar", "classify"):
        algorithm = registry.algorithmById(f"rsmclip:{name}")
        assert algorithm.shortHelpString()
        assert [p.name() for p in algorithm.parameterDefinitions() if not p.help()] == []


def test_signals_end_qgis_process_and_its_worker(made: Path, tmp_path: Path):
    plugins = tmp_path / "plugins"
    plugins.mkdir()
    (plugins / "rsmclip").symlink_to(ROOT)
    environment = {**os.environ, "QGIS_PLUGINPATH": str(plugins), "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / "config")}
    environment["QT_QPA_PLATFORM"] = "offscreen"
    subprocess.run(
        ["qgis_process", "plugins", "enable", "rsmclip"], env=environment, check=True, capture_output=True, timeout=60
    )
    index = tmp_path / "large.rsmclip.parquet"
    command = ["qgis_process", "run", "rsmclip:buildindex", "--", f"INPUT={made / 'large.tif'}", f"OUTPUT={index}"]
    command += ["MODEL=tiny", "TILE_SIZE=1", "OVERLAP=0"]
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as process:
        wait_for(lambda: workers_of(process.pid))
        time.sleep(1)
        process.send_signal(signal.SIGINT)
        said = process.communicate(timeout=20)[0]
        assert process.returncode != 0
    assert "Cancelled" in said
    assert not index.exists()
    assert list(tmp_path.glob("*large*")) == []
