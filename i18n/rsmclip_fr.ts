<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>rsmclip</name>
        <message>
            <location filename="../rsmclip_qgis/engine/area.py" />
            <source>There is no area file at {path}. Check the name.</source>
            <translation>Il n'y a pas de fichier de zone à {path}. Vérifiez le nom.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/area.py" />
            <source>{path} holds no polygon to search in.</source>
            <translation>{path} ne contient aucun polygone où chercher.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/area.py" />
            <source>{path} cannot be read as a vector layer. Give a GeoPackage, a GeoJSON or a Shapefile with polygons.</source>
            <translation>{path} ne peut pas être lu comme couche vecteur. Donnez un GeoPackage, un GeoJSON ou un Shapefile avec des polygones.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/area.py" />
            <source>{path} cannot be brought into the raster's coordinate reference system.</source>
            <translation>{path} ne peut pas être converti dans le système de coordonnées de référence du raster.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/bands.py" />
            <source>The raster has no band {band}: its bands are 1 to {count}.</source>
            <translation>Le raster n'a pas de bande {band} : ses bandes vont de 1 à {count}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/build.py" />
            <source>{name} is empty: nothing but nodata was found in it.</source>
            <translation>{name} est vide : on n'y a trouvé que des valeurs nodata.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/classify.py" />
            <source>Give at least two classes, each once.</source>
            <translation>Donnez au moins deux classes, chacune une seule fois.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/example.py" />
            <source>None of the examples lies on {raster}.</source>
            <translation>Aucun des exemples ne se trouve sur {raster}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/example.py" />
            <source>{path} cannot be opened as a picture. Give a PNG or a JPEG.</source>
            <translation>{path} ne peut pas être ouvert comme image. Donnez un PNG ou un JPEG.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/export.py" />
            <source>Matches cannot be written as {name}. Choose a name that ends in {known}.</source>
            <translation>Les correspondances ne peuvent pas être écrites dans {name}. Choisissez un nom qui se termine par {known}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/export.py" />
            <source>{path} is what is searched; writing there would destroy it. Choose another name.</source>
            <translation>{path} est ce que l'on parcourt ; y écrire le détruirait. Choisissez un autre nom.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/export.py" />
            <source>{path} is there already. Choose another name, or add --overwrite.</source>
            <translation>{path} existe déjà. Choisissez un autre nom ou ajoutez --overwrite.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/export.py" />
            <source>The raster has no CRS, so its tiles cannot be put into {crs}.</source>
            <translation>Le raster n'a pas de SCR ; ses tuiles ne peuvent donc pas être converties en {crs}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/export.py" />
            <source>{crs} is not a known CRS. Use a code such as EPSG:4326.</source>
            <translation>{crs} n'est pas un SCR connu. Utilisez un code comme EPSG:4326.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/heatmap.py" />
            <source>A heatmap is a GeoTIFF: {name} must end in .tif.</source>
            <translation>Une carte de chaleur est un GeoTIFF : {name} doit se terminer par .tif.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/index.py" />
            <source>{path} is not an index of this plugin, or is damaged. Build it again.</source>
            <translation>{path} n'est pas un index de cette extension, ou est endommagé. Construisez-le à nouveau.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/index.py" />
            <source>There is no index at {path}. Build it with: rsmclip index RASTER</source>
            <translation>Il n'y a pas d'index à {path}. Construisez-le avec : rsmclip index RASTER</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/index_store.py" />
            <source>The index {path} cannot be deleted. Close what uses it, and try again.</source>
            <translation>L'index {path} ne peut pas être supprimé. Fermez ce qui l'utilise et réessayez.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/index_writer.py" />
            <source>The build has ended. Search its index.</source>
            <translation>La construction est terminée. Cherchez dans son index.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/index_writer.py" />
            <source>{raster} is empty: it holds no data where it was to be searched.</source>
            <translation>{raster} est vide : il ne contient aucune donnée là où il fallait chercher.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/index_writer.py" />
            <source>None of the {count} tiles of {raster} could be read. The file may be cut off or damaged.</source>
            <translation>Aucune des {count} tuiles de {raster} n'a pu être lue. Le fichier est peut-être tronqué ou endommagé.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/opening.py" />
            <source>{path} holds several rasters and none by itself. Name one of them: {names}.</source>
            <translation>{path} contient plusieurs rasters et aucun à lui seul. Nommez l'un d'eux : {names}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/opening.py" />
            <source>{path} holds complex numbers, which cannot be seen as a picture.</source>
            <translation>{path} contient des nombres complexes, qui ne peuvent pas être vus comme une image.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/opening.py" />
            <source>{path} is laid out in blocks of {rows} x {columns} pixels, too large to read. Convert it to a tiled GeoTIFF.</source>
            <translation>{path} est organisé en blocs de {rows} x {columns} pixels, trop grands pour être lus. Convertissez-le en GeoTIFF tuilé.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/opening.py" />
            <source>{path} cannot be opened as a raster. Check that it is a GeoTIFF or another raster format that GDAL reads.</source>
            <translation>{path} ne peut pas être ouvert comme raster. Vérifiez que c'est un GeoTIFF ou un autre format raster lu par GDAL.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/package.py" />
            <source>There is no model {name}. Known models: {known}. A folder with a model.json will do, too.</source>
            <translation>Il n'y a pas de modèle {name}. Modèles connus : {known}. Un dossier avec un model.json convient aussi.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/package.py" />
            <source>The model package {folder} cannot be used: {why}. Get or export it again.</source>
            <translation>Le paquet de modèle {folder} ne peut pas être utilisé : {why}. Récupérez-le ou exportez-le à nouveau.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/package.py" />
            <source>The model {model} cannot show where in a tile it sees something. Choose another model.</source>
            <translation>Le modèle {model} ne peut pas montrer où il voit quelque chose dans une tuile. Choisissez un autre modèle.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/package_store.py" />
            <source>There is no model {name} that was added. The one that comes along stays.</source>
            <translation>Il n'y a pas de modèle {name} qui ait été ajouté. Celui qui est fourni reste.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/package_store.py" />
            <source>A model cannot be called {name}.</source>
            <translation>Un modèle ne peut pas s'appeler {name}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/package_store.py" />
            <source>The model could not be kept in {folder}. Is the disk full?</source>
            <translation>Le modèle n'a pas pu être conservé dans {folder}. Le disque est-il plein ?</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/package_store.py" />
            <source>The model {name} cannot be removed now, as its files are in use. Close other QGIS windows and try again.</source>
            <translation>Le modèle {name} ne peut pas être supprimé maintenant, car ses fichiers sont utilisés. Fermez les autres fenêtres de QGIS et réessayez.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/places.py" />
            <source>The folder {folder} for indexes cannot be made. Name another in the environment variable RSMCLIP_CACHE.</source>
            <translation>Le dossier {folder} des index ne peut pas être créé. Nommez-en un autre dans la variable d'environnement RSMCLIP_CACHE.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/query.py" />
            <source>A part of the query is empty. Remove it.</source>
            <translation>Une partie de la requête est vide. Supprimez-la.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/query.py" />
            <source>Nothing is wanted. Say at least one thing to look for.</source>
            <translation>Rien n'est recherché. Indiquez au moins une chose à chercher.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/query.py" />
            <source>What is wanted and what is not are the same. Remove one of them.</source>
            <translation>Ce qui est voulu et ce qui ne l'est pas sont identiques. Supprimez l'un des deux.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/query.py" />
            <source>The example {label} was remembered with another model. Choose that model, or give the example again.</source>
            <translation>L'exemple {label} a été mémorisé avec un autre modèle. Choisissez ce modèle ou donnez l'exemple à nouveau.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/query.py" />
            <source>The saved example {label} is damaged. Remove it.</source>
            <translation>L'exemple enregistré {label} est endommagé. Supprimez-le.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/raster.py" />
            <source>{name} cannot be read at one place. The file may be cut off or damaged.</source>
            <translation>{name} ne peut pas être lu à un endroit. Le fichier est peut-être tronqué ou endommagé.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/report.py" />
            <source>A picture cannot be written as {name}. Choose a name that ends in {known}.</source>
            <translation>Une image ne peut pas être écrite dans {name}. Choisissez un nom qui se termine par {known}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/search.py" />
            <source>The raster {raster} changed since {index} was built. Build the index again.</source>
            <translation>Le raster {raster} a changé depuis la construction de {index}. Construisez l'index à nouveau.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/search.py" />
            <location filename="../rsmclip_qgis/processing/requests.py" />
            <source>The query is empty. Type what to look for, such as: golf course</source>
            <translation>La requête est vide. Tapez ce qu'il faut chercher, par exemple : terrain de golf</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/search.py" />
            <source>The number of matches must be 1 or more.</source>
            <translation>Le nombre de correspondances doit être 1 ou plus.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/search.py" />
            <source>The least score must lie between 0 and 1.</source>
            <translation>Le score minimal doit être compris entre 0 et 1.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/search.py" />
            <source>The index of {raster} was made with the model {old} {old_version}, not with this {new} {new_version}. Build it again, or choose the old model.</source>
            <translation>L'index de {raster} a été fait avec le modèle {old} {old_version}, et non avec {new} {new_version}. Construisez-le à nouveau ou choisissez l'ancien modèle.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/search.py" />
            <source>The model {model} does not know the language {language}, only {known}.</source>
            <translation>Le modèle {model} ne connaît pas la langue {language}, seulement {known}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/session.py" />
            <source>There is no device {device}. Choose one of {known}.</source>
            <translation>Il n'y a pas d'appareil {device}. Choisissez parmi {known}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/session.py" />
            <source>CUDA was asked for, but this ONNX Runtime has none. Use the device cpu, or install onnxruntime-gpu and an NVIDIA driver.</source>
            <translation>CUDA a été demandé, mais cet ONNX Runtime ne l'a pas. Utilisez l'appareil cpu, ou installez onnxruntime-gpu et un pilote NVIDIA.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/session.py" />
            <source>CUDA was asked for, but could not be started. Use the device cpu.</source>
            <translation>CUDA a été demandé, mais n'a pas pu démarrer. Utilisez l'appareil cpu.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/session.py" />
            <source>The graph {graph} of the model does not fit its model.json. Get or export the model again.</source>
            <translation>Le graphe {graph} du modèle ne correspond pas à son model.json. Récupérez ou exportez le modèle à nouveau.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/session.py" />
            <source>The graph {graph} of the model cannot be loaded. Get or export the model again.</source>
            <translation>Le graphe {graph} du modèle ne peut pas être chargé. Récupérez ou exportez le modèle à nouveau.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/sources.py" />
            <source>There is no raster at {path}. Check the name and the folder.</source>
            <translation>Il n'y a pas de raster à {path}. Vérifiez le nom et le dossier.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/sources.py" />
            <source>{path} is empty: it has no bytes. Copy or download it again.</source>
            <translation>{path} est vide : il n'a aucun octet. Copiez-le ou téléchargez-le à nouveau.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/sources.py" />
            <source>{path} refers to the remote file {source}, which nobody asked for. Open that address itself if you trust it.</source>
            <translation>{path} renvoie au fichier distant {source}, que personne n'a demandé. Ouvrez cette adresse vous-même si vous lui faites confiance.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/sources.py" />
            <source>{path} needs the file {source}, which is missing. Put it back or build the raster again.</source>
            <translation>{path} a besoin du fichier {source}, qui manque. Remettez-le en place ou reconstruisez le raster.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/text_encoder.py" />
            <source>The tokenizer {name} of the model cannot be loaded. Get or export the model again.</source>
            <translation>Le tokenizer {name} du modèle ne peut pas être chargé. Récupérez ou exportez le modèle à nouveau.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/tiling.py" />
            <source>An overlap of {overlap:g} % is not possible. Choose one from 0 to {most}.</source>
            <translation>Un recouvrement de {overlap:g} % n'est pas possible. Choisissez-en un de 0 à {most}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/tiling.py" />
            <source>{name} has no coordinate reference system, so a tile size in metres means nothing. Leave out the tile size to search in pixels, or give the raster its CRS first.</source>
            <translation>{name} n'a pas de système de coordonnées de référence ; une taille de tuile en mètres n'a donc pas de sens. Omettez la taille de tuile pour chercher en pixels, ou donnez d'abord son SCR au raster.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/tiling.py" />
            <source>The tile size must be more than 0 metres.</source>
            <translation>La taille de tuile doit être supérieure à 0 mètre.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/tiling.py" />
            <source>Tiles of {size} m are smaller than {least} pixels of {name}. Choose a larger tile size.</source>
            <translation>Des tuiles de {size} m sont plus petites que {least} pixels de {name}. Choisissez une taille de tuile plus grande.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/tiling.py" />
            <source>{name} is only {width} x {height} {unit}, too small for tiles of {size} {unit}. Choose a smaller tile size.</source>
            <translation>{name} ne fait que {width} x {height} {unit}, trop peu pour des tuiles de {size} {unit}. Choisissez une taille de tuile plus petite.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/tiling.py" />
            <source>The area lies outside of the raster {name}.</source>
            <translation>La zone se trouve en dehors du raster {name}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/within.py" />
            <source>None of the tiles in view holds data.</source>
            <translation>Aucune des tuiles visibles ne contient de données.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/writing.py" />
            <source>{path} is a folder. Give the name of a file.</source>
            <translation>{path} est un dossier. Donnez le nom d'un fichier.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/writing.py" />
            <source>The folder {folder} does not exist. Make it, or choose another.</source>
            <translation>Le dossier {folder} n'existe pas. Créez-le ou choisissez-en un autre.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/writing.py" />
            <source>{path} could not be written. Is the disk full?</source>
            <translation>{path} n'a pas pu être écrit. Le disque est-il plein ?</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/writing.py" />
            <source>Nothing can be written into the folder {folder}. Choose another.</source>
            <translation>Rien ne peut être écrit dans le dossier {folder}. Choisissez-en un autre.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/building.py" />
            <source>The map shows nothing of this raster. Move there first.</source>
            <translation>La carte ne montre rien de ce raster. Déplacez-vous d'abord là-bas.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/examples/actions.py" />
            <source>Click on the map or draw a box: more like this. With Shift: not like this. Escape ends.</source>
            <translation>Cliquez sur la carte ou tracez un rectangle : d'autres comme ceci. Avec Maj : rien de tel. Échap termine.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/examples/actions.py" />
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>More like this</source>
            <translation>D'autres comme ceci</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/examples/actions.py" />
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Not like this</source>
            <translation>Rien de tel</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/examples/parts.py" />
            <source>Example {number}</source>
            <translation>Exemple {number}</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/examples/parts.py" />
            <source>Good</source>
            <translation>Bon</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/examples/parts.py" />
            <source>Bad</source>
            <translation>Mauvais</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/examples/saved.py" />
            <source>Saved queries</source>
            <translation>Requêtes enregistrées</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/examples/saved.py" />
            <source>Name of the query</source>
            <translation>Nom de la requête</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/examples/saved.py" />
            <source>Search for it</source>
            <translation>Chercher cela</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/examples/saved.py" />
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/examples/saved.py" />
            <source>The query {name} was saved.</source>
            <translation>La requête {name} a été enregistrée.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/examples/saved.py" />
            <source>None yet</source>
            <translation>Aucune pour l'instant</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/examples/within.py" />
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Where in the tile</source>
            <translation>Où dans la tuile</translation>
        </message>
        <message numerus="yes">
            <location filename="../rsmclip_qgis/gui/indexing.py" />
            <source>Indexing this raster will take about %n minutes</source>
            <translation>
                <numerusform>L'indexation de ce raster prendra environ %n minute</numerusform>
                <numerusform>L'indexation de ce raster prendra environ %n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../rsmclip_qgis/gui/indexing.py" />
            <location filename="../rsmclip_qgis/gui/options.py" />
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>%n tiles</source>
            <translation>
                <numerusform>%n tuile</numerusform>
                <numerusform>%n tuiles</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/indexing.py" />
            <source>Looking for the index ...</source>
            <translation>Recherche de l'index ...</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/indexing.py" />
            <source>Reading the raster ...</source>
            <translation>Lecture du raster ...</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/indexing.py" />
            <source>Indexing tiles: {done} of {total}</source>
            <translation>Indexation des tuiles : {done} sur {total}</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/indexing.py" />
            <source>The raster changed since it was indexed.</source>
            <translation>Le raster a changé depuis son indexation.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/locator.py" />
            <source>Search in rasters by words</source>
            <translation>Chercher dans les rasters avec des mots</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/locator.py" />
            <source>Search the selected raster layer</source>
            <translation>Chercher dans la couche raster sélectionnée</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/models.py" />
            <source>Add a model ...</source>
            <translation>Ajouter un modèle ...</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/models.py" />
            <source>Model package (*.zip model.json)</source>
            <translation>Paquet de modèle (*.zip model.json)</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/models.py" />
            <source>Remove the model ...</source>
            <translation>Supprimer le modèle ...</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/models.py" />
            <source>rs-m-clip-mini, which comes along</source>
            <translation>rs-m-clip-mini, fourni avec l'extension</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/models.py" />
            <source>Get the official RS-M-CLIP ...</source>
            <translation>Récupérer le RS-M-CLIP officiel ...</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/models.py" />
            <source>Remove the model {name} from this computer?</source>
            <translation>Supprimer le modèle {name} de cet ordinateur ?</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/official.py" />
            <source>Getting the official RS-M-CLIP</source>
            <translation>Récupération du RS-M-CLIP officiel</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/official.py" />
            <source>Get the official RS-M-CLIP?</source>
            <translation>Récupérer le RS-M-CLIP officiel ?</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/official.py" />
            <source>It is the model of Silva, Magalhães, Tuia and Martins (MIT licence), larger than the one that comes along. About 2 GB are downloaded; up to 9 GB of disk space are needed meanwhile, and 400 MB stay. It takes a quarter of an hour or more, in the background.</source>
            <translation>C'est le modèle de Silva, Magalhães, Tuia et Martins (licence MIT), plus grand que celui qui est fourni. Environ 2 Go sont téléchargés ; jusqu'à 9 Go d'espace disque sont nécessaires entre-temps, et 400 Mo restent. Cela prend un quart d'heure ou plus, en arrière-plan.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/official.py" />
            <source>Get it</source>
            <translation>Récupérer</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/official.py" />
            <source>The official RS-M-CLIP is being got in the background.</source>
            <translation>Le RS-M-CLIP officiel est récupéré en arrière-plan.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/official.py" />
            <source>Tidying up</source>
            <translation>Nettoyage</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/official.py" />
            <source>Cancelled. What was fetched is kept: the next try goes on from there.</source>
            <translation>Annulé. Ce qui a été récupéré est conservé : le prochain essai reprendra à partir de là.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/official.py" />
            <source>The model could not be got, at something that should not fail. The log has the details.</source>
            <translation>Le modèle n'a pas pu être récupéré, à cause de quelque chose qui ne devrait pas échouer. Le journal contient les détails.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/official.py" />
            <source>The model is being got already.</source>
            <translation>Le modèle est déjà en cours de récupération.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/official.py" />
            <source>The model {name} is there. Choose it in the options.</source>
            <translation>Le modèle {name} est disponible. Choisissez-le dans les options.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>fits the raster</source>
            <translation>adaptée au raster</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source> min</source>
            <translation> min</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>never ask</source>
            <translation>ne jamais demander</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>no limit</source>
            <translation>sans limite</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>the usual folder</source>
            <translation>le dossier habituel</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>Search engine</source>
            <translation>Moteur de recherche</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <location filename="../rsmclip_qgis/gui/toolbar.py" />
            <source>Search</source>
            <translation>Recherche</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>Indexes that searches made</source>
            <translation>Index créés par les recherches</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>Delete the selected indexes</source>
            <translation>Supprimer les index sélectionnés</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Any of the ten</source>
            <translation>L'une des dix</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <location filename="../rsmclip_qgis/gui/setup.py" />
            <source>Set up</source>
            <translation>Installer</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>Repair</source>
            <translation>Réparer</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <location filename="../rsmclip_qgis/gui/results/chips.py" />
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <location filename="../rsmclip_qgis/gui/setup.py" />
            <source>Copy diagnostics</source>
            <translation>Copier le diagnostic</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <location filename="../rsmclip_qgis/gui/results/style.py" />
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Device</source>
            <translation>Appareil</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>Language of the words</source>
            <translation>Langue des mots</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>Tile size</source>
            <translation>Taille de tuile</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>Overlap</source>
            <translation>Recouvrement</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>Ask before indexing longer than</source>
            <translation>Demander avant une indexation de plus de</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <location filename="../rsmclip_qgis/gui/results/filters.py" />
            <source>Show at most</source>
            <translation>Afficher au plus</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <location filename="../rsmclip_qgis/gui/results/filters.py" />
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Least score</source>
            <translation>Score minimal</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>Keep at most</source>
            <translation>Conserver au plus</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>Choose automatically</source>
            <translation>Choisir automatiquement</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/actions.py" />
            <source>Save the matches as</source>
            <translation>Enregistrer les correspondances sous</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/actions.py" />
            <source>The coordinates are in the clipboard.</source>
            <translation>Les coordonnées sont dans le presse-papiers.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/actions.py" />
            <source>Matches cannot be saved as {name}. Choose a name that ends in {known}.</source>
            <translation>Les correspondances ne peuvent pas être enregistrées sous {name}. Choisissez un nom qui se termine par {known}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/actions.py" />
            <source>The matches were saved as {path}.</source>
            <translation>Les correspondances ont été enregistrées sous {path}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/actions.py" />
            <source>The matches could not be saved as {path}: {why}</source>
            <translation>Les correspondances n'ont pas pu être enregistrées sous {path} : {why}</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/actions.py" />
            <source>map units</source>
            <translation>unités de la carte</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/chips.py" />
            <source>Click to weigh or remove this part of the query</source>
            <translation>Cliquez pour pondérer ou supprimer cette partie de la requête</translation>
        </message>
        <message numerus="yes">
            <location filename="../rsmclip_qgis/gui/results/chips.py" />
            <source>%n judged</source>
            <translation>
                <numerusform>%n jugée</numerusform>
                <numerusform>%n jugées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/chips.py" />
            <source>Matches that were called right or wrong</source>
            <translation>Correspondances dites justes ou fausses</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/chips.py" />
            <source>Add an example: click on the map or draw a box</source>
            <translation>Ajouter un exemple : cliquez sur la carte ou tracez un rectangle</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/chips.py" />
            <source>1 is usual, 2 counts twice, below 0 turns away:</source>
            <translation>1 est habituel, 2 compte double, en dessous de 0 éloigne :</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/chips.py" />
            <source>Count more</source>
            <translation>Compter davantage</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/chips.py" />
            <source>Count less</source>
            <translation>Compter moins</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/chips.py" />
            <source>Weight ...</source>
            <translation>Poids ...</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/chips.py" />
            <source>Not this</source>
            <translation>Pas ceci</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/chips.py" />
            <source>Look for this</source>
            <translation>Chercher ceci</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/chips.py" />
            <source>Weight of {part}</source>
            <translation>Poids de {part}</translation>
        </message>
        <message numerus="yes">
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>%n matches</source>
            <translation>
                <numerusform>%n correspondance</numerusform>
                <numerusform>%n correspondances</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>{raster}: {found} in {tiles}, {seconds} s</source>
            <translation>{raster} : {found} sur {tiles}, {seconds} s</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Index all of it</source>
            <translation>Tout indexer</translation>
        </message>
        <message numerus="yes">
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>about %n minutes left</source>
            <translation>
                <numerusform>encore %n minute environ</numerusform>
                <numerusform>encore %n minutes environ</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <location filename="../rsmclip_qgis/gui/results/gallery.py" />
            <location filename="../rsmclip_qgis/processing/searching.py" />
            <source>Matches</source>
            <translation>Correspondances</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>The best tile scores {score}. Lower the least score to see it.</source>
            <translation>La meilleure tuile a le score {score}. Baissez le score minimal pour la voir.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Select a raster layer, type what to look for, and press Enter.</source>
            <translation>Sélectionnez une couche raster, tapez ce qu'il faut chercher et appuyez sur Entrée.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <location filename="../rsmclip_qgis/gui/toolbar.py" />
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message numerus="yes">
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>about %n seconds left</source>
            <translation>
                <numerusform>encore %n seconde environ</numerusform>
                <numerusform>encore %n secondes environ</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Zoom to all</source>
            <translation>Zoomer sur tout</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Save the matches as ...</source>
            <translation>Enregistrer les correspondances sous ...</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Save the query ...</source>
            <translation>Enregistrer la requête ...</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Remove the layer</source>
            <translation>Supprimer la couche</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Zoom to the match</source>
            <translation>Zoomer sur la correspondance</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>This is right</source>
            <translation>C'est juste</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>This is wrong</source>
            <translation>C'est faux</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Take the judgement back</source>
            <translation>Retirer le jugement</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Select in the layer</source>
            <translation>Sélectionner dans la couche</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Copy coordinates</source>
            <translation>Copier les coordonnées</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <location filename="../rsmclip_qgis/gui/toolbar.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Build again</source>
            <translation>Construire à nouveau</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Search the old index</source>
            <translation>Chercher dans l'ancien index</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Only what the map shows</source>
            <translation>Seulement ce que montre la carte</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Copy for a report</source>
            <translation>Copier pour un rapport</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Matches: {query}</source>
            <translation>Correspondances : {query}</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/gallery.py" />
            <source>Match {rank}, score {score}</source>
            <translation>Correspondance {rank}, score {score}</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/layer.py" />
            <source>Matches of the query {query} in {raster}, found by {model}.</source>
            <translation>Correspondances de la requête {query} dans {raster}, trouvées par {model}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/layer.py" />
            <location filename="../rsmclip_qgis/gui/results/style.py" />
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/layer.py" />
            <source>Found in {raster}</source>
            <translation>Trouvé dans {raster}</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/style.py" />
            <source>unlikely (under 0.25)</source>
            <translation>peu probable (moins de 0,25)</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/style.py" />
            <source>less likely than not (0.25 to 0.5)</source>
            <translation>plutôt non (0,25 à 0,5)</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/style.py" />
            <source>likely (0.5 to 0.75)</source>
            <translation>probable (0,5 à 0,75)</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/style.py" />
            <source>very likely (over 0.75)</source>
            <translation>très probable (plus de 0,75)</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/style.py" />
            <source>Rank</source>
            <translation>Rang</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/style.py" />
            <source>Query</source>
            <translation>Requête</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/style.py" />
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Raster</source>
            <translation>Raster</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/style.py" />
            <source>Tile</source>
            <translation>Tuile</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/undo.py" />
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/undo.py" />
            <source>The layer {name} was removed.</source>
            <translation>La couche {name} a été supprimée.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/session.py" />
            <source>Searching ...</source>
            <translation>Recherche en cours ...</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/session.py" />
            <source>Only the part of the raster that the map showed is indexed.</source>
            <translation>Seule la partie du raster que montrait la carte est indexée.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/session.py" />
            <source>Cancelled.</source>
            <translation>Annulé.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/setup.py" />
            <source>Use the graphics card (another 1.6 GB)</source>
            <translation>Utiliser la carte graphique (1,6 Go de plus)</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/setup.py" />
            <source>Remove the search engine from this computer? Indexes and models stay.</source>
            <translation>Supprimer le moteur de recherche de cet ordinateur ? Les index et les modèles restent.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/setup.py" />
            <source>Setting up the search engine</source>
            <translation>Installation du moteur de recherche</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/setup.py" />
            <source>Collecting diagnostics</source>
            <translation>Collecte du diagnostic</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/setup.py" />
            <source>The set-up was cancelled; nothing was left behind.</source>
            <translation>L'installation a été annulée ; rien n'a été laissé.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/setup.py" />
            <source>The set-up failed at something that should not fail. The log has the details.</source>
            <translation>L'installation a échoué sur quelque chose qui ne devrait pas échouer. Les détails sont dans le journal.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/setup.py" />
            <source>Set up the search engine</source>
            <translation>Installer le moteur de recherche</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/setup.py" />
            <source>Repair the search engine</source>
            <translation>Réparer le moteur de recherche</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/setup.py" />
            <source>Remove the search engine</source>
            <translation>Supprimer le moteur de recherche</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/setup.py" />
            <source>The search engine was removed.</source>
            <translation>Le moteur de recherche a été supprimé.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/setup.py" />
            <source>The diagnostics are in the clipboard.</source>
            <translation>Le diagnostic est dans le presse-papiers.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/setup.py" />
            <source>The search engine is being set up already.</source>
            <translation>Le moteur de recherche est déjà en cours d'installation.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/toolbar.py" />
            <source>Show the matches</source>
            <translation>Afficher les correspondances</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/toolbar.py" />
            <source>Settings of the search</source>
            <translation>Paramètres de la recherche</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/toolbar.py" />
            <source>Search in your own words</source>
            <translation>Cherchez avec vos propres mots</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/toolbar.py" />
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>What to look for</source>
            <translation>Ce qu'il faut chercher</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/toolbar.py" />
            <source>What to look for, in any of ten languages; Enter searches</source>
            <translation>Ce qu'il faut chercher, dans l'une des dix langues ; Entrée lance la recherche</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/toolbar.py" />
            <source>{rate} tiles/s</source>
            <translation>{rate} tuiles/s</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/toolbar.py" />
            <source>Search the selected raster layer ({shortcut})</source>
            <translation>Chercher dans la couche raster sélectionnée ({shortcut})</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/layers.py" />
            <source>Select a raster layer to search in.</source>
            <translation>Sélectionnez une couche raster où chercher.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/layers.py" />
            <source>The layer {name} is a service, which cannot be searched yet. Export it as a raster first.</source>
            <translation>La couche {name} est un service, où l'on ne peut pas encore chercher. Exportez-la d'abord comme raster.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/algorithm.py" />
            <source>The index was there already.</source>
            <translation>L'index existait déjà.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/algorithm.py" />
            <source>Cancelled; nothing was written.</source>
            <translation>Annulé ; rien n'a été écrit.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/algorithm.py" />
            <source>process</source>
            <translation>processus</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/algorithm.py" />
            <source>The tiles were embedded on the {device}.</source>
            <translation>Les tuiles ont été calculées sur {device}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/algorithm.py" />
            <source>{count} tiles could not be read.</source>
            <translation>{count} tuiles n'ont pas pu être lues.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/area.py" />
            <source>The extent and the area have nothing in common.</source>
            <translation>L'emprise et la zone n'ont rien en commun.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/build_index.py" />
            <source>Build index</source>
            <translation>Construire l'index</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/build_index.py" />
            <source>Cuts a raster into tiles of ground and embeds each tile once, so that every later search in it is answered at once. The index is a GeoParquet file.</source>
            <translation>Découpe un raster en tuiles de terrain et calcule chacune une seule fois, pour que toute recherche ultérieure reçoive une réponse immédiate. L'index est un fichier GeoParquet.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/build_index.py" />
            <location filename="../rsmclip_qgis/processing/classify.py" />
            <location filename="../rsmclip_qgis/processing/find_similar.py" />
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <location filename="../rsmclip_qgis/processing/search_raster.py" />
            <source>Index</source>
            <translation>Index</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/build_index.py" />
            <source>Index (*.rsmclip.parquet)</source>
            <translation>Index (*.rsmclip.parquet)</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/build_index.py" />
            <source>The index to write. Beside the raster, with its name, it is found again by every search.</source>
            <translation>L'index à écrire. À côté du raster et avec son nom, toute recherche le retrouve.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/build_index.py" />
            <location filename="../rsmclip_qgis/processing/classify.py" />
            <source>Number of tiles</source>
            <translation>Nombre de tuiles</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/classify.py" />
            <source>Classify tiles</source>
            <translation>Classer les tuiles</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/classify.py" />
            <source>Gives every tile of a raster the one of some classes that it most likely shows, with its probability among them. A tile that shows none of the classes still gets one.</source>
            <translation>Donne à chaque tuile d'un raster celle de plusieurs classes qu'elle montre le plus probablement, avec sa probabilité. Une tuile qui ne montre aucune des classes en reçoit tout de même une.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/classify.py" />
            <source>Classes</source>
            <translation>Classes</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/classify.py" />
            <source>At least two classes in words, one a line or with semicolons between, in any of the ten languages.</source>
            <translation>Au moins deux classes en mots, une par ligne ou séparées par des points-virgules, dans l'une des dix langues.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/classify.py" />
            <source>Classes of the tiles</source>
            <translation>Classes des tuiles</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/classify.py" />
            <source>All tiles, each with its class and the class's probability.</source>
            <translation>Toutes les tuiles, chacune avec sa classe et la probabilité de celle-ci.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/find_similar.py" />
            <source>Find similar places</source>
            <translation>Trouver des lieux semblables</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/find_similar.py" />
            <source>Finds the places of a raster that look like examples: features that lie on it, or a picture.</source>
            <translation>Trouve les lieux d'un raster qui ressemblent à des exemples : des entités qui s'y trouvent, ou une image.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/find_similar.py" />
            <source>Examples on the raster</source>
            <translation>Exemples sur le raster</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/find_similar.py" />
            <source>Each feature's extent is an example; a point stands for the tile-sized square around it.</source>
            <translation>L'emprise de chaque entité est un exemple ; un point représente le carré de la taille d'une tuile autour de lui.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/find_similar.py" />
            <source>Picture as example</source>
            <translation>Image comme exemple</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/find_similar.py" />
            <source>A picture (PNG or JPEG) of what to look for, seen from above.</source>
            <translation>Une image (PNG ou JPEG) de ce qu'il faut chercher, vue d'en haut.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/find_similar.py" />
            <source>similar to the examples</source>
            <translation>semblable aux exemples</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/find_similar.py" />
            <source>Give examples: features on the raster, or a picture.</source>
            <translation>Donnez des exemples : des entités sur le raster, ou une image.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Tile size (metres)</source>
            <translation>Taille de tuile (mètres)</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Overlap (per cent)</source>
            <translation>Recouvrement (pour cent)</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Extent to search</source>
            <translation>Emprise où chercher</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Area to search</source>
            <translation>Zone où chercher</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Words in English, Portuguese, Spanish, French, German, Dutch, Italian, Chinese, Korean or Russian.</source>
            <translation>Des mots en anglais, portugais, espagnol, français, allemand, néerlandais, italien, chinois, coréen ou russe.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>The language of the words. A name that its phrase book knows is searched in all the ways the language says it.</source>
            <translation>La langue des mots. Un nom que son recueil de phrases connaît est cherché sous toutes les formes par lesquelles la langue l'exprime.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Saved query</source>
            <translation>Requête enregistrée</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>A query that was saved in the window, instead of words: words and examples, with their weights.</source>
            <translation>Une requête enregistrée dans la fenêtre, au lieu de mots : des mots et des exemples, avec leurs poids.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Most matches</source>
            <translation>Nombre maximal de correspondances</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Heatmap</source>
            <translation>Carte de chaleur</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>The raster to search. Any number of bands and bits; in any CRS.</source>
            <translation>Le raster où chercher. Avec n'importe quel nombre de bandes et de bits, dans n'importe quel SCR.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Index (*.parquet)</source>
            <translation>Index (*.parquet)</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>An index that was built before. The raster itself is not needed.</source>
            <translation>Un index construit auparavant. Le raster lui-même n'est pas nécessaire.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Side of a tile on the ground. Left empty, a round size that fits the raster and the model.</source>
            <translation>Côté d'une tuile sur le terrain. Si ce champ est vide, une taille ronde qui convient au raster et au modèle.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>At most so many tiles are given, the best ones.</source>
            <translation>Au plus ce nombre de tuiles est donné, les meilleures.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>The least score, from 0 to 1. A score of 0.5 means: as likely as not.</source>
            <translation>Le score minimal, de 0 à 1. Un score de 0,5 signifie : aussi probable qu'improbable.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>How much of a tile the next one covers. Left empty, 50 per cent.</source>
            <translation>Part d'une tuile que la suivante recouvre. Si ce champ est vide, 50 pour cent.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Only tiles that meet this extent are searched.</source>
            <translation>Seules les tuiles qui touchent cette emprise sont parcourues.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Only tiles that meet these polygons are searched.</source>
            <translation>Seules les tuiles qui touchent ces polygones sont parcourues.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>A raster of the scores of all tiles.</source>
            <translation>Un raster des scores de toutes les tuiles.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Name or folder of a model package. Left empty, rs-m-clip-mini.</source>
            <translation>Nom ou dossier d'un paquet de modèle. Si ce champ est vide, rs-m-clip-mini.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Where the tiles are embedded. The log says what it really was.</source>
            <translation>Où les tuiles sont calculées. Le journal dit ce qu'il en a été réellement.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/search_index.py" />
            <source>Search index</source>
            <translation>Chercher dans un index</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/search_index.py" />
            <source>Finds the places that match words in any of ten languages, from an index that was built before.</source>
            <translation>Trouve, dans un index construit auparavant, les lieux qui correspondent à des mots dans l'une des dix langues.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/search_raster.py" />
            <source>Search raster</source>
            <translation>Chercher dans un raster</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/search_raster.py" />
            <source>Finds the places of a raster that match words in any of ten languages. The raster is indexed first, unless that was done before; the next search of it is answered at once.</source>
            <translation>Trouve les lieux d'un raster qui correspondent à des mots dans l'une des dix langues. Le raster est d'abord indexé, sauf si c'est déjà fait ; la recherche suivante reçoit une réponse immédiate.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/searching.py" />
            <source>The best tiles, each with its rank and score, the query, the raster and the model.</source>
            <translation>Les meilleures tuiles, chacune avec son rang et son score, la requête, le raster et le modèle.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/searching.py" />
            <source>{count} matches of {searched} tiles; the best scores {best}.</source>
            <translation>{count} correspondances sur {searched} tuiles ; la meilleure a le score {best}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/searching.py" />
            <source>No match of {searched} tiles: the best scores {best}. Lower the least score to see it.</source>
            <translation>Aucune correspondance sur {searched} tuiles : la meilleure a le score {best}. Baissez le score minimal pour la voir.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/searching.py" />
            <source>Number of matches</source>
            <translation>Nombre de correspondances</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/searching.py" />
            <source>Number of tiles searched</source>
            <translation>Nombre de tuiles parcourues</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/searching.py" />
            <source>Best score</source>
            <translation>Meilleur score</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The search engine is not set up yet. It needs about 600 MB on this computer and leaves QGIS's own Python alone.</source>
            <translation>Le moteur de recherche n'est pas encore installé. Il lui faut environ 600 Mo sur cet ordinateur, et il ne touche pas au Python de QGIS.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The search engine is damaged: {why}. Repair it, or set it up again.</source>
            <translation>Le moteur de recherche est endommagé : {why}. Réparez-le ou installez-le à nouveau.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>No Python that fits was found on this computer. Install Python 3.9 to 3.14 (64 bit), or name one in the settings.</source>
            <translation>Aucun Python convenable n'a été trouvé sur cet ordinateur. Installez Python 3.9 à 3.14 (64 bits), ou nommez-en un dans les paramètres.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The Python {python} cannot be used: {why}. Name another one.</source>
            <translation>Le Python {python} ne peut pas être utilisé : {why}. Nommez-en un autre.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The Python {python} cannot make environments. Install its venv module (on Debian and Ubuntu: sudo apt install python3-venv), or uv, and try again.</source>
            <translation>Le Python {python} ne peut pas créer d'environnements. Installez son module venv (sous Debian et Ubuntu : sudo apt install python3-venv), ou uv, et réessayez.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The search engine is being set up or removed at this moment by process {process}. Wait until that has finished, then try again.</source>
            <translation>Le moteur de recherche est en ce moment installé ou supprimé par le processus {process}. Attendez que ce soit terminé, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The folder {folder} cannot be written to. Allow writing there, or name another folder in the environment variable RSMCLIP_RUNTIME, and try again.</source>
            <translation>On ne peut pas écrire dans le dossier {folder}. Autorisez-y l'écriture, ou nommez un autre dossier dans la variable d'environnement RSMCLIP_RUNTIME, et réessayez.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The search engine needs {needed} MB in {folder}, but only {free} MB are left there. Make room and try again.</source>
            <translation>Le moteur de recherche a besoin de {needed} Mo dans {folder}, mais il n'en reste que {free}. Faites de la place et réessayez.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>There is no folder {folder}. Choose the folder that holds the wheels.</source>
            <translation>Il n'y a pas de dossier {folder}. Choisissez le dossier qui contient les wheels.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The server of the packages cannot be reached. Check the network and the proxy, or choose a folder of wheels, and try again.</source>
            <translation>Le serveur des paquets est injoignable. Vérifiez le réseau et le proxy, ou choisissez un dossier de wheels, et réessayez.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The proxy wants a user name and a password. Enter them in QGIS under Settings, Options, Network, and try again.</source>
            <translation>Le proxy demande un nom d'utilisateur et un mot de passe. Saisissez-les dans QGIS sous Préférences, Options, Réseau, et réessayez.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The proxy cannot be reached. Check it in QGIS under Settings, Options, Network, and try again.</source>
            <translation>Le proxy est injoignable. Vérifiez-le dans QGIS sous Préférences, Options, Réseau, et réessayez.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>This computer does not trust the certificate of the packages' server. Add your organisation's certificate in QGIS under Settings, Options, Authentication, and try again.</source>
            <translation>Cet ordinateur ne fait pas confiance au certificat du serveur des paquets. Ajoutez le certificat de votre organisation dans QGIS sous Préférences, Options, Authentification, et réessayez.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The server of the packages refuses the download (HTTP {status}). Try again later, or ask who runs your network.</source>
            <translation>Le serveur des paquets refuse le téléchargement (HTTP {status}). Réessayez plus tard, ou demandez à qui gère votre réseau.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The download broke off. Check the network and try again.</source>
            <translation>Le téléchargement s'est interrompu. Vérifiez le réseau et réessayez.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>A downloaded file is not the one that was published: it is incomplete, empty or was changed on its way. Try again; if this stays so, ask who runs your network.</source>
            <translation>Un fichier téléchargé n'est pas celui qui a été publié : il est incomplet, vide ou a été modifié en route. Réessayez ; si cela persiste, demandez à qui gère votre réseau.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The server of the packages has no {package} for this computer and this Python. Name another Python in the settings and try again.</source>
            <translation>Le serveur des paquets n'a pas {package} pour cet ordinateur et ce Python. Nommez un autre Python dans les paramètres et réessayez.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The folder {folder} has no wheel of {package} for this computer and this Python. Add it and try again.</source>
            <translation>Le dossier {folder} n'a pas de wheel de {package} pour cet ordinateur et ce Python. Ajoutez-la et réessayez.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The packages could not be installed. The reason is in the log {log}; try again, or choose another Python in the settings.</source>
            <translation>Les paquets n'ont pas pu être installés. La raison se trouve dans le journal {log} ; réessayez, ou choisissez un autre Python dans les paramètres.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The search engine was installed but does not run: {why}. Choose another Python in the settings and try again.</source>
            <translation>Le moteur de recherche a été installé mais ne fonctionne pas : {why}. Choisissez un autre Python dans les paramètres et réessayez.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The Python {python} cannot run the search engine: {why}.</source>
            <translation>Le Python {python} ne peut pas exécuter le moteur de recherche : {why}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The model could not be turned into a package. The reason is in the log {log}; try again.</source>
            <translation>Le modèle n'a pas pu être converti en paquet. La raison se trouve dans le journal {log} ; réessayez.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>Files in {folder} are in use and cannot be removed. Close other QGIS windows, wait for the virus scanner, and try again.</source>
            <translation>Des fichiers de {folder} sont utilisés et ne peuvent pas être supprimés. Fermez les autres fenêtres de QGIS, attendez l'antivirus et réessayez.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/exporter.py" />
            <location filename="../rsmclip_qgis/runtime/pip_way.py" />
            <location filename="../rsmclip_qgis/runtime/uv_way.py" />
            <source>Making the environment</source>
            <translation>Création de l'environnement</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/exporter.py" />
            <location filename="../rsmclip_qgis/runtime/steps.py" />
            <source>Getting {package}</source>
            <translation>Téléchargement de {package}</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/exporter.py" />
            <location filename="../rsmclip_qgis/runtime/steps.py" />
            <source>Installing the packages</source>
            <translation>Installation des paquets</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/exporter.py" />
            <source>Asking the hub</source>
            <translation>Consultation du hub</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/exporter.py" />
            <source>Turning the model into a package</source>
            <translation>Conversion du modèle en paquet</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/installer.py" />
            <source>The graphics card is not used: {sentence}</source>
            <translation>La carte graphique n'est pas utilisée : {sentence}</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/installer.py" />
            <source>Looking at this computer</source>
            <translation>Examen de cet ordinateur</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/installer.py" />
            <source>The graphics card is not used: {why}.</source>
            <translation>La carte graphique n'est pas utilisée : {why}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/installer.py" />
            <source>Trying the search engine</source>
            <translation>Essai du moteur de recherche</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/installer.py" />
            <source>CUDA does not start with this driver</source>
            <translation>CUDA ne démarre pas avec ce pilote</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/interpreter.py" />
            <source>it is Python {major}.{minor}, and 3.9 to 3.14 is needed</source>
            <translation>c'est Python {major}.{minor}, et il faut 3.9 à 3.14</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/interpreter.py" />
            <source>it has {bits} bits, and 64 are needed</source>
            <translation>il a {bits} bits, et il en faut 64</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/interpreter.py" />
            <source>no output</source>
            <translation>aucune sortie</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/interpreter.py" />
            <source>it does not start ({reason})</source>
            <translation>il ne démarre pas ({reason})</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/pip_way.py" />
            <location filename="../rsmclip_qgis/runtime/uv_way.py" />
            <source>Looking for the packages</source>
            <translation>Recherche des paquets</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/pointer.py" />
            <source>{file} cannot be read</source>
            <translation>{file} ne peut pas être lu</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/pointer.py" />
            <source>{file} cannot be understood</source>
            <translation>{file} ne peut pas être compris</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/probe.py" />
            <source>{modules} cannot be imported</source>
            <translation>{modules} ne peut pas être importé</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/probe.py" />
            <source>it ended with code {code}</source>
            <translation>il s'est terminé avec le code {code}</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/probe.py" />
            <source>its Python does not run ({reason})</source>
            <translation>son Python ne fonctionne pas ({reason})</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/states.py" />
            <source>The search engine is ready and runs on the CPU.</source>
            <translation>Le moteur de recherche est prêt et fonctionne sur le processeur (CPU).</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/states.py" />
            <source>The search engine is ready and runs on the graphics card (CUDA).</source>
            <translation>Le moteur de recherche est prêt et fonctionne sur la carte graphique (CUDA).</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/states.py" />
            <source>RSMCLIP_PYTHON names {path}, which is no file</source>
            <translation>RSMCLIP_PYTHON nomme {path}, qui n'est pas un fichier</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/states.py" />
            <source>The search engine belongs to another version of the plugin. Set it up again; it can be used meanwhile.</source>
            <translation>Le moteur de recherche appartient à une autre version de l'extension. Installez-le à nouveau ; il peut servir entre-temps.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/states.py" />
            <source>its Python {python} is gone</source>
            <translation>son Python {python} a disparu</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/states.py" />
            <source>{modules} is missing</source>
            <translation>{modules} manque</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/states.py" />
            <source>The search engine runs in {path} (RSMCLIP_PYTHON).</source>
            <translation>Le moteur de recherche fonctionne dans {path} (RSMCLIP_PYTHON).</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/steps.py" />
            <source>Got {package}</source>
            <translation>{package} est là</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/saved_queries.py" />
            <source>{path} could not be written.</source>
            <translation>{path} n'a pas pu être écrit.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/saved_queries.py" />
            <source>{path} is no saved query. Choose a file that the search saved.</source>
            <translation>{path} n'est pas une requête enregistrée. Choisissez un fichier enregistré par la recherche.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/training/openclip/ground.py" />
            <source>The rasters for ordinary ground hold not one tile with data.</source>
            <translation>Les rasters de terrain ordinaire ne contiennent aucune tuile avec des données.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/training/openclip/hub.py" />
            <source>The hub gave another revision of {name} than {revision}. Try again.</source>
            <translation>Le hub a fourni une autre révision de {name} que {revision}. Réessayez.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/training/openclip/hub.py" />
            <source>The file {file} of {name} was damaged on its way. Try again.</source>
            <translation>Le fichier {file} de {name} a été endommagé en chemin. Réessayez.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/training/openclip/hub.py" />
            <source>The hub has no model {name} at that revision, or does not show it to everybody.</source>
            <translation>Le hub n'a pas le modèle {name} à cette révision, ou ne le montre pas à tout le monde.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/training/openclip/hub.py" />
            <source>The model {name} cannot be fetched: the hub is out of reach. Check the network and the proxy, and try again.</source>
            <translation>Le modèle {name} ne peut pas être récupéré : le hub est hors d'atteinte. Vérifiez le réseau et le proxy, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/training/openclip/hub.py" />
            <source>{name} is not a model of open_clip's kind.</source>
            <translation>{name} n'est pas un modèle du type d'open_clip.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/training/openclip/pieces.py" />
            <source>The tokenizer of this model cannot be written as a SentencePiece model, which a model package needs. Models with the tokenizer of XLM-RoBERTa can be exported.</source>
            <translation>Le tokeniseur de ce modèle ne peut pas être écrit comme modèle SentencePiece, dont un paquet a besoin. Les modèles avec le tokeniseur de XLM-RoBERTa peuvent être exportés.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/worker/client.py" />
            <source>could not be started</source>
            <translation>n'a pas pu démarrer</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/worker/client.py" />
            <source>stopped unexpectedly</source>
            <translation>s'est arrêté de façon inattendue</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/worker/client.py" />
            <source>does not answer any more</source>
            <translation>ne répond plus</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/worker/client.py" />
            <source>The search engine {how}. Try again; if it happens once more, repair it in the settings.</source>
            <translation>Le moteur de recherche {how}. Réessayez ; si cela se reproduit, réparez-le dans les paramètres.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/worker/protocol.py" />
            <source>The search engine and the plugin do not understand each other. Set up the engine again.</source>
            <translation>Le moteur de recherche et l'extension ne se comprennent pas. Installez le moteur à nouveau.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/worker/server.py" />
            <source>The search engine failed at something that should not fail ({kind}). The log has the details.</source>
            <translation>Le moteur de recherche a échoué sur quelque chose qui ne devrait pas échouer ({kind}). Les détails sont dans le journal.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/worker/server.py" />
            <source>The search engine speaks version {engine} and the plugin version {plugin}. Restart QGIS.</source>
            <translation>Le moteur de recherche parle la version {engine} et l'extension la version {plugin}. Redémarrez QGIS.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/worker/tasks.py" />
            <source>The search engine cannot do {what}.</source>
            <translation>Le moteur de recherche ne sait pas faire {what}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/worker/tasks.py" />
            <source>An index is being built at this moment. Remove the model when that has finished.</source>
            <translation>Un index est en cours de construction. Supprimez le modèle quand ce sera terminé.</translation>
        </message>
    </context>
</TS>
