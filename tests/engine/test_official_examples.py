"""The two examples of the official page, with their sentences in all ten languages: over 0.9 right."""

from __future__ import annotations

import json

import numpy as np
import pytest
from helpers import shared
from PIL import Image

from rsmclip_qgis.engine.image_encoder import ImageEncoder
from rsmclip_qgis.engine.package import DEFAULT_MODEL, ModelPackage, find_package, open_package
from rsmclip_qgis.engine.text_encoder import TextEncoder
from rsmclip_qgis.languages import LANGUAGES

# In the examples' order: houses, factory, dense residential, airplanes, cat, golf course.
SENTENCES = {
    "en": "A residential area with houses.|Blocks of buildings can be seen in the factory.|Dense residential areas on "
    "both sides of the road.|Many airplanes in the open area.|A cute cat|A golf course with bunkers.",
    "pt": "Uma zona residencial com casas.|Podem ver-se blocos de edifícios na fábrica.|Zonas residenciais densas de "
    "ambos os lados da estrada.|Muitos aviões na área aberta.|Um gato fofo|Um campo de golfe com bunkers.",
    "es": "Una zona residencial con casas.|Se pueden ver bloques de edificios en la fábrica.|Zonas residenciales "
    "densas a ambos lados de la carretera.|Muchos aviones en el área abierta.|Un lindo gato|Un campo de "
    "golf con bunkers.",
    "fr": "Une zone résidentielle avec des maisons.|On peut voir des blocs de bâtiments dans l'usine.|Des zones "
    "résidentielles denses des deux côtés de la route.|Beaucoup d'avions dans l'espace ouvert.|Un chat mignon|Un "
    "terrain de golf avec des bunkers.",
    "de": "Ein Wohngebiet mit Häusern.|In der Fabrik sind Gebäudeblöcke zu sehen.|Dichte Wohngebiete auf beiden Seiten "
    "der Straße.|Viele Flugzeuge auf der freien Fläche.|Eine süße Katze|Ein Golfplatz mit Bunkern.",
    "nl": "Een woonwijk met huizen.|In de fabriek zijn blokken gebouwen te zien.|Dichte woonwijken aan beide kanten "
    "van de weg.|Veel vliegtuigen op het open terrein.|Een schattige kat|Een golfbaan met bunkers.",
    "it": "Una zona residenziale con case.|Nella fabbrica si vedono blocchi di edifici.|Zone residenziali dense su "
    "entrambi i lati della strada.|Molti aerei nell'area aperta.|Un gatto carino|Un campo da golf con bunker.",
    "zh": "有房屋的住宅区。|工厂里可以看到成片的建筑。|道路两侧是密集的住宅区。|"
    "空旷区域里有许多飞机。|一只可爱的猫|有沙坑的高尔夫球场。",
    "ko": "집들이 있는 주거 지역.|공장에 건물 블록이 보인다.|도로 양쪽의 밀집된 주거 지역.|"
    "넓은 공터에 있는 많은 비행기.|귀여운 고양이|벙커가 있는 골프장.",
    "ru": "Жилой район с домами.|На заводе видны блоки зданий.|Плотная жилая застройка по обеим сторонам дороги.|Много "
    "самолётов на открытой площадке.|Милая кошка|Поле для гольфа с бункерами.",
}
ASKED = {"airplane.jpg": range(5), "golf_course.jpg": range(6)}


@pytest.fixture(scope="module")
def model() -> ModelPackage:
    return open_package(find_package(DEFAULT_MODEL))


@pytest.mark.parametrize("name", ASKED)
def test_an_official_example_comes_out_right_in_every_language(model: ModelPackage, name: str):
    folder = shared("data/examples")
    right = json.loads((folder / "examples.json").read_text(encoding="utf-8"))[name]["right"]
    encoder, texts = ImageEncoder(model, "cpu"), TextEncoder(model)
    picture = Image.open(folder / name).convert("RGB").resize((encoder.size, encoder.size), Image.Resampling.BICUBIC)
    seen = encoder.encode(np.asarray(picture, dtype=np.uint8)[None])[0]
    chances = {}
    for code in LANGUAGES:
        sentences = SENTENCES[code].split("|")
        logits = model.card.logit_scale * texts.encode([sentences[number] for number in ASKED[name]]) @ seen
        odds = np.exp(logits - logits.max())
        chances[code] = float(odds[right] / odds.sum())
    assert min(chances.values()) > 0.9, {code: round(chance, 3) for code, chance in chances.items()}
