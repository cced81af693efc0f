import numpy as np

from rsmclip_qgis.languages import LANGUAGES
from rsmclip_qgis.phrasebook import phrasebook
from rsmclip_qgis.training.lists import parallel_lists


def test_a_list_names_the_same_things_in_every_language():
    for row in parallel_lists(20, np.random.default_rng(0)):
        assert set(row) == set(LANGUAGES)
        things = {}
        for code, text in row.items():
            names = {concept: facts.names[0] for concept, facts in phrasebook(code).concepts.items()}
            known = [text.split("、" if code == "zh" else ", ")][0]
            things[code] = [[c for c, name in names.items() if name == part] for part in known]
        assert len({len(parts) for parts in things.values()}) == 1
        for places in zip(*things.values()):
            assert set.intersection(*map(set, places)), row
