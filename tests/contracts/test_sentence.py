from __future__ import annotations

import copy
import pickle

from rsmclip_qgis.contracts import RasterError, Sentence


def test_a_sentence_reads_as_text_and_remembers_what_it_was_made_of() -> None:
    said = Sentence("{count} tiles of {name}", count=3, name="a {b}.tif")
    assert said == "3 tiles of a {b}.tif"
    assert (said.template, said.values) == ("{count} tiles of {name}", {"count": 3, "name": "a {b}.tif"})


def test_a_copy_can_still_be_translated() -> None:
    said = Sentence("its Python {python} is gone", python="{x}")
    for copied in (copy.deepcopy(said), pickle.loads(pickle.dumps(said))):  # noqa: S301 - our own
        assert isinstance(copied, Sentence)
        assert (copied, copied.template, copied.values) == (said, said.template, said.values)


def test_an_error_s_sentence_can_be_translated_and_so_can_what_is_in_it() -> None:
    fault = RasterError("It is damaged: {why}.", code="x", why=Sentence("{file} is gone", file="a.tif"))
    assert fault.sentence == "It is damaged: a.tif is gone."
    assert fault.sentence.values["why"].template == "{file} is gone"
