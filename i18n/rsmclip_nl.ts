<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
    <context>
        <name>rsmclip</name>
        <message>
            <location filename="../rsmclip_qgis/engine/area.py" />
            <source>There is no area file at {path}. Check the name.</source>
            <translation>Er is geen gebiedsbestand op {path}. Controleer de naam.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/area.py" />
            <source>{path} holds no polygon to search in.</source>
            <translation>{path} bevat geen polygoon om in te zoeken.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/area.py" />
            <source>{path} cannot be read as a vector layer. Give a GeoPackage, a GeoJSON or a Shapefile with polygons.</source>
            <translation>{path} kan niet als vectorlaag worden gelezen. Geef een GeoPackage, GeoJSON of Shapefile met polygonen op.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/area.py" />
            <source>{path} cannot be brought into the raster's coordinate reference system.</source>
            <translation>{path} kan niet naar het coördinatenreferentiesysteem van het raster worden omgezet.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/bands.py" />
            <source>The raster has no band {band}: its bands are 1 to {count}.</source>
            <translation>Het raster heeft geen band {band}: zijn banden zijn 1 tot en met {count}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/build.py" />
            <source>{name} is empty: nothing but nodata was found in it.</source>
            <translation>{name} is leeg: er werd alleen nodata in gevonden.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/classify.py" />
            <source>Give at least two classes, each once.</source>
            <translation>Geef ten minste twee klassen op, elk één keer.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/example.py" />
            <source>None of the examples lies on {raster}.</source>
            <translation>Geen van de voorbeelden ligt op {raster}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/example.py" />
            <source>{path} cannot be opened as a picture. Give a PNG or a JPEG.</source>
            <translation>{path} kan niet als afbeelding worden geopend. Geef een PNG of een JPEG op.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/export.py" />
            <source>Matches cannot be written as {name}. Choose a name that ends in {known}.</source>
            <translation>Treffers kunnen niet als {name} worden geschreven. Kies een naam die eindigt op {known}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/export.py" />
            <source>{path} is what is searched; writing there would destroy it. Choose another name.</source>
            <translation>{path} is wat doorzocht wordt; daarheen schrijven zou het vernietigen. Kies een andere naam.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/export.py" />
            <source>{path} is there already. Choose another name, or add --overwrite.</source>
            <translation>{path} bestaat al. Kies een andere naam of voeg --overwrite toe.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/export.py" />
            <source>The raster has no CRS, so its tiles cannot be put into {crs}.</source>
            <translation>Het raster heeft geen CRS, dus kunnen zijn tegels niet naar {crs} worden omgezet.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/export.py" />
            <source>{crs} is not a known CRS. Use a code such as EPSG:4326.</source>
            <translation>{crs} is geen bekend CRS. Gebruik een code zoals EPSG:4326.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/heatmap.py" />
            <source>A heatmap is a GeoTIFF: {name} must end in .tif.</source>
            <translation>Een heatmap is een GeoTIFF: {name} moet eindigen op .tif.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/index.py" />
            <source>{path} is not an index of this plugin, or is damaged. Build it again.</source>
            <translation>{path} is geen index van deze plug-in of is beschadigd. Maak de index opnieuw.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/index.py" />
            <source>There is no index at {path}. Build it with: rsmclip index RASTER</source>
            <translation>Er is geen index op {path}. Maak deze met: rsmclip index RASTER</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/index_store.py" />
            <source>The index {path} cannot be deleted. Close what uses it, and try again.</source>
            <translation>De index {path} kan niet worden verwijderd. Sluit wat hem gebruikt en probeer het opnieuw.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/index_writer.py" />
            <source>The build has ended. Search its index.</source>
            <translation>Het maken is afgelopen. Doorzoek de index ervan.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/index_writer.py" />
            <source>{raster} is empty: it holds no data where it was to be searched.</source>
            <translation>{raster} is leeg: het bevat geen gegevens waar gezocht moest worden.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/index_writer.py" />
            <source>None of the {count} tiles of {raster} could be read. The file may be cut off or damaged.</source>
            <translation>Geen van de {count} tegels van {raster} kon worden gelezen. Het bestand is misschien afgekapt of beschadigd.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/opening.py" />
            <source>{path} holds several rasters and none by itself. Name one of them: {names}.</source>
            <translation>{path} bevat meerdere rasters en geen raster op zichzelf. Noem er een van: {names}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/opening.py" />
            <source>{path} holds complex numbers, which cannot be seen as a picture.</source>
            <translation>{path} bevat complexe getallen, die niet als afbeelding te zien zijn.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/opening.py" />
            <source>{path} is laid out in blocks of {rows} x {columns} pixels, too large to read. Convert it to a tiled GeoTIFF.</source>
            <translation>{path} bestaat uit blokken van {rows} x {columns} pixels, te groot om te lezen. Zet het om naar een getegelde GeoTIFF.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/opening.py" />
            <source>{path} cannot be opened as a raster. Check that it is a GeoTIFF or another raster format that GDAL reads.</source>
            <translation>{path} kan niet als raster worden geopend. Controleer of het een GeoTIFF is of een andere rasterindeling die GDAL leest.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/package.py" />
            <source>There is no model {name}. Known models: {known}. A folder with a model.json will do, too.</source>
            <translation>Er is geen model {name}. Bekende modellen: {known}. Een map met een model.json kan ook.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/package.py" />
            <source>The model package {folder} cannot be used: {why}. Get or export it again.</source>
            <translation>Het modelpakket {folder} kan niet worden gebruikt: {why}. Haal of exporteer het opnieuw.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/package.py" />
            <source>The model {model} cannot show where in a tile it sees something. Choose another model.</source>
            <translation>Het model {model} kan niet tonen waar in een tegel het iets ziet. Kies een ander model.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/package_store.py" />
            <source>There is no model {name} that was added. The one that comes along stays.</source>
            <translation>Er is geen toegevoegd model {name}. Het meegeleverde blijft.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/package_store.py" />
            <source>A model cannot be called {name}.</source>
            <translation>Een model kan niet {name} heten.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/package_store.py" />
            <source>The model could not be kept in {folder}. Is the disk full?</source>
            <translation>Het model kon niet in {folder} worden bewaard. Is de schijf vol?</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/package_store.py" />
            <source>The model {name} cannot be removed now, as its files are in use. Close other QGIS windows and try again.</source>
            <translation>Het model {name} kan nu niet worden verwijderd, omdat de bestanden in gebruik zijn. Sluit andere QGIS-vensters en probeer het opnieuw.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/places.py" />
            <source>The folder {folder} for indexes cannot be made. Name another in the environment variable RSMCLIP_CACHE.</source>
            <translation>De map {folder} voor indexen kan niet worden gemaakt. Noem een andere in de omgevingsvariabele RSMCLIP_CACHE.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/query.py" />
            <source>A part of the query is empty. Remove it.</source>
            <translation>Een deel van de zoekopdracht is leeg. Verwijder het.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/query.py" />
            <source>Nothing is wanted. Say at least one thing to look for.</source>
            <translation>Er wordt niets gezocht. Noem ten minste één ding om naar te zoeken.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/query.py" />
            <source>What is wanted and what is not are the same. Remove one of them.</source>
            <translation>Wat gezocht wordt en wat niet, is hetzelfde. Verwijder een van beide.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/query.py" />
            <source>The example {label} was remembered with another model. Choose that model, or give the example again.</source>
            <translation>Het voorbeeld {label} werd met een ander model bewaard. Kies dat model of geef het voorbeeld opnieuw op.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/query.py" />
            <source>The saved example {label} is damaged. Remove it.</source>
            <translation>Het bewaarde voorbeeld {label} is beschadigd. Verwijder het.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/raster.py" />
            <source>{name} cannot be read at one place. The file may be cut off or damaged.</source>
            <translation>{name} kan op één plaats niet worden gelezen. Het bestand is misschien afgekapt of beschadigd.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/report.py" />
            <source>A picture cannot be written as {name}. Choose a name that ends in {known}.</source>
            <translation>Een afbeelding kan niet als {name} worden geschreven. Kies een naam die eindigt op {known}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/search.py" />
            <source>The raster {raster} changed since {index} was built. Build the index again.</source>
            <translation>Het raster {raster} is veranderd sinds {index} werd gemaakt. Maak de index opnieuw.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/search.py" />
            <location filename="../rsmclip_qgis/processing/requests.py" />
            <source>The query is empty. Type what to look for, such as: golf course</source>
            <translation>De zoekopdracht is leeg. Typ wat u zoekt, bijvoorbeeld: golfbaan</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/search.py" />
            <source>The number of matches must be 1 or more.</source>
            <translation>Het aantal treffers moet 1 of meer zijn.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/search.py" />
            <source>The least score must lie between 0 and 1.</source>
            <translation>De minimale score moet tussen 0 en 1 liggen.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/search.py" />
            <source>The index of {raster} was made with the model {old} {old_version}, not with this {new} {new_version}. Build it again, or choose the old model.</source>
            <translation>De index van {raster} werd gemaakt met het model {old} {old_version}, niet met {new} {new_version}. Maak de index opnieuw of kies het oude model.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/search.py" />
            <source>The model {model} does not know the language {language}, only {known}.</source>
            <translation>Het model {model} kent de taal {language} niet, alleen {known}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/session.py" />
            <source>There is no device {device}. Choose one of {known}.</source>
            <translation>Er is geen apparaat {device}. Kies er een van {known}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/session.py" />
            <source>CUDA was asked for, but this ONNX Runtime has none. Use the device cpu, or install onnxruntime-gpu and an NVIDIA driver.</source>
            <translation>Er werd om CUDA gevraagd, maar deze ONNX Runtime heeft het niet. Gebruik het apparaat cpu, of installeer onnxruntime-gpu en een NVIDIA-stuurprogramma.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/session.py" />
            <source>CUDA was asked for, but could not be started. Use the device cpu.</source>
            <translation>Er werd om CUDA gevraagd, maar het kon niet worden gestart. Gebruik het apparaat cpu.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/session.py" />
            <source>The graph {graph} of the model does not fit its model.json. Get or export the model again.</source>
            <translation>De graaf {graph} van het model past niet bij zijn model.json. Haal of exporteer het model opnieuw.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/session.py" />
            <source>The graph {graph} of the model cannot be loaded. Get or export the model again.</source>
            <translation>De graaf {graph} van het model kan niet worden geladen. Haal of exporteer het model opnieuw.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/sources.py" />
            <source>There is no raster at {path}. Check the name and the folder.</source>
            <translation>Er is geen raster op {path}. Controleer de naam en de map.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/sources.py" />
            <source>{path} is empty: it has no bytes. Copy or download it again.</source>
            <translation>{path} is leeg: het heeft geen bytes. Kopieer of download het opnieuw.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/sources.py" />
            <source>{path} refers to the remote file {source}, which nobody asked for. Open that address itself if you trust it.</source>
            <translation>{path} verwijst naar het externe bestand {source}, waar niemand om vroeg. Open dat adres zelf als u het vertrouwt.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/sources.py" />
            <source>{path} needs the file {source}, which is missing. Put it back or build the raster again.</source>
            <translation>{path} heeft het bestand {source} nodig, dat ontbreekt. Zet het terug of maak het raster opnieuw.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/text_encoder.py" />
            <source>The tokenizer {name} of the model cannot be loaded. Get or export the model again.</source>
            <translation>De tokenizer {name} van het model kan niet worden geladen. Haal of exporteer het model opnieuw.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/tiling.py" />
            <source>An overlap of {overlap:g} % is not possible. Choose one from 0 to {most}.</source>
            <translation>Een overlap van {overlap:g} % is niet mogelijk. Kies er een van 0 tot {most}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/tiling.py" />
            <source>{name} has no coordinate reference system, so a tile size in metres means nothing. Leave out the tile size to search in pixels, or give the raster its CRS first.</source>
            <translation>{name} heeft geen coördinatenreferentiesysteem, dus betekent een tegelgrootte in meters niets. Laat de tegelgrootte weg om in pixels te zoeken, of geef het raster eerst zijn CRS.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/tiling.py" />
            <source>The tile size must be more than 0 metres.</source>
            <translation>De tegelgrootte moet meer dan 0 meter zijn.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/tiling.py" />
            <source>Tiles of {size} m are smaller than {least} pixels of {name}. Choose a larger tile size.</source>
            <translation>Tegels van {size} m zijn kleiner dan {least} pixels van {name}. Kies een grotere tegelgrootte.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/tiling.py" />
            <source>{name} is only {width} x {height} {unit}, too small for tiles of {size} {unit}. Choose a smaller tile size.</source>
            <translation>{name} is maar {width} x {height} {unit}, te klein voor tegels van {size} {unit}. Kies een kleinere tegelgrootte.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/tiling.py" />
            <source>The area lies outside of the raster {name}.</source>
            <translation>Het gebied ligt buiten het raster {name}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/within.py" />
            <source>None of the tiles in view holds data.</source>
            <translation>Geen van de zichtbare tegels bevat gegevens.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/writing.py" />
            <source>{path} is a folder. Give the name of a file.</source>
            <translation>{path} is een map. Geef de naam van een bestand op.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/writing.py" />
            <source>The folder {folder} does not exist. Make it, or choose another.</source>
            <translation>De map {folder} bestaat niet. Maak deze of kies een andere.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/writing.py" />
            <source>{path} could not be written. Is the disk full?</source>
            <translation>{path} kon niet worden geschreven. Is de schijf vol?</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/writing.py" />
            <source>Nothing can be written into the folder {folder}. Choose another.</source>
            <translation>In de map {folder} kan niets worden geschreven. Kies een andere.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/building.py" />
            <source>The map shows nothing of this raster. Move there first.</source>
            <translation>De kaart toont niets van dit raster. Ga er eerst heen.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/examples/actions.py" />
            <source>Click on the map or draw a box: more like this. With Shift: not like this. Escape ends.</source>
            <translation>Klik op de kaart of teken een rechthoek: meer zoals dit. Met Shift: niet zoals dit. Esc beëindigt.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/examples/actions.py" />
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>More like this</source>
            <translation>Meer zoals dit</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/examples/actions.py" />
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Not like this</source>
            <translation>Niet zoals dit</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/examples/parts.py" />
            <source>Example {number}</source>
            <translation>Voorbeeld {number}</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/examples/parts.py" />
            <source>Good</source>
            <translation>Goed</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/examples/parts.py" />
            <source>Bad</source>
            <translation>Slecht</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/examples/saved.py" />
            <source>Saved queries</source>
            <translation>Opgeslagen zoekopdrachten</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/examples/saved.py" />
            <source>Name of the query</source>
            <translation>Naam van de zoekopdracht</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/examples/saved.py" />
            <source>Search for it</source>
            <translation>Hiernaar zoeken</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/examples/saved.py" />
            <source>Delete</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/examples/saved.py" />
            <source>The query {name} was saved.</source>
            <translation>De zoekopdracht {name} werd opgeslagen.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/examples/saved.py" />
            <source>None yet</source>
            <translation>Nog geen</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/examples/within.py" />
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Where in the tile</source>
            <translation>Waar in de tegel</translation>
        </message>
        <message numerus="yes">
            <location filename="../rsmclip_qgis/gui/indexing.py" />
            <source>Indexing this raster will take about %n minutes</source>
            <translation>
                <numerusform>Het indexeren van dit raster duurt ongeveer %n minuut</numerusform>
                <numerusform>Het indexeren van dit raster duurt ongeveer %n minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../rsmclip_qgis/gui/indexing.py" />
            <location filename="../rsmclip_qgis/gui/options.py" />
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>%n tiles</source>
            <translation>
                <numerusform>%n tegel</numerusform>
                <numerusform>%n tegels</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/indexing.py" />
            <source>Looking for the index ...</source>
            <translation>De index wordt gezocht ...</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/indexing.py" />
            <source>Reading the raster ...</source>
            <translation>Het raster wordt gelezen ...</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/indexing.py" />
            <source>Indexing tiles: {done} of {total}</source>
            <translation>Tegels worden geïndexeerd: {done} van {total}</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/indexing.py" />
            <source>The raster changed since it was indexed.</source>
            <translation>Het raster is veranderd sinds het werd geïndexeerd.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/locator.py" />
            <source>Search in rasters by words</source>
            <translation>In rasters zoeken met woorden</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/locator.py" />
            <source>Search the selected raster layer</source>
            <translation>De geselecteerde rasterlaag doorzoeken</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/models.py" />
            <source>Add a model ...</source>
            <translation>Model toevoegen ...</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/models.py" />
            <source>Model package (*.zip model.json)</source>
            <translation>Modelpakket (*.zip model.json)</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/models.py" />
            <source>Remove the model ...</source>
            <translation>Model verwijderen ...</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/models.py" />
            <source>rs-m-clip-mini, which comes along</source>
            <translation>rs-m-clip-mini, dat wordt meegeleverd</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/models.py" />
            <source>Get the official RS-M-CLIP ...</source>
            <translation>Het officiële RS-M-CLIP ophalen ...</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/models.py" />
            <source>Remove the model {name} from this computer?</source>
            <translation>Het model {name} van deze computer verwijderen?</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/official.py" />
            <source>Getting the official RS-M-CLIP</source>
            <translation>Het officiële RS-M-CLIP wordt opgehaald</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/official.py" />
            <source>Get the official RS-M-CLIP?</source>
            <translation>Het officiële RS-M-CLIP ophalen?</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/official.py" />
            <source>It is the model of Silva, Magalhães, Tuia and Martins (MIT licence), larger than the one that comes along. About 2 GB are downloaded; up to 9 GB of disk space are needed meanwhile, and 400 MB stay. It takes a quarter of an hour or more, in the background.</source>
            <translation>Het is het model van Silva, Magalhães, Tuia en Martins (MIT-licentie), groter dan het meegeleverde. Er wordt ongeveer 2 GB gedownload; intussen is tot 9 GB schijfruimte nodig, en 400 MB blijft. Het duurt een kwartier of langer, op de achtergrond.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/official.py" />
            <source>Get it</source>
            <translation>Ophalen</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/official.py" />
            <source>The official RS-M-CLIP is being got in the background.</source>
            <translation>Het officiële RS-M-CLIP wordt op de achtergrond opgehaald.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/official.py" />
            <source>Tidying up</source>
            <translation>Opruimen</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/official.py" />
            <source>Cancelled. What was fetched is kept: the next try goes on from there.</source>
            <translation>Geannuleerd. Wat is opgehaald, blijft bewaard: de volgende poging gaat daar verder.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/official.py" />
            <source>The model could not be got, at something that should not fail. The log has the details.</source>
            <translation>Het model kon niet worden opgehaald, door iets dat niet zou mogen mislukken. Het logboek bevat de details.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/official.py" />
            <source>The model is being got already.</source>
            <translation>Het model wordt al opgehaald.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/official.py" />
            <source>The model {name} is there. Choose it in the options.</source>
            <translation>Het model {name} is er. Kies het in de opties.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>fits the raster</source>
            <translation>past bij het raster</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source> min</source>
            <translation> min</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>never ask</source>
            <translation>nooit vragen</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>no limit</source>
            <translation>geen limiet</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>the usual folder</source>
            <translation>de gebruikelijke map</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>Search engine</source>
            <translation>Zoekmodule</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <location filename="../rsmclip_qgis/gui/toolbar.py" />
            <source>Search</source>
            <translation>Zoeken</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>Indexes that searches made</source>
            <translation>Indexen die zoekopdrachten maakten</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>Delete the selected indexes</source>
            <translation>Geselecteerde indexen verwijderen</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Any of the ten</source>
            <translation>Een van de tien</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <location filename="../rsmclip_qgis/gui/setup.py" />
            <source>Set up</source>
            <translation>Installeren</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>Repair</source>
            <translation>Repareren</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <location filename="../rsmclip_qgis/gui/results/chips.py" />
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <location filename="../rsmclip_qgis/gui/setup.py" />
            <source>Copy diagnostics</source>
            <translation>Diagnose kopiëren</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <location filename="../rsmclip_qgis/gui/results/style.py" />
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Device</source>
            <translation>Apparaat</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>Language of the words</source>
            <translation>Taal van de woorden</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>Tile size</source>
            <translation>Tegelgrootte</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>Overlap</source>
            <translation>Overlap</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>Ask before indexing longer than</source>
            <translation>Vragen vóór indexeren langer dan</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <location filename="../rsmclip_qgis/gui/results/filters.py" />
            <source>Show at most</source>
            <translation>Hoogstens tonen</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <location filename="../rsmclip_qgis/gui/results/filters.py" />
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Least score</source>
            <translation>Minimale score</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>Folder</source>
            <translation>Map</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>Keep at most</source>
            <translation>Hoogstens bewaren</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>Choose automatically</source>
            <translation>Automatisch kiezen</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/actions.py" />
            <source>Save the matches as</source>
            <translation>Treffers opslaan als</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/actions.py" />
            <source>The coordinates are in the clipboard.</source>
            <translation>De coördinaten staan op het klembord.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/actions.py" />
            <source>Matches cannot be saved as {name}. Choose a name that ends in {known}.</source>
            <translation>Treffers kunnen niet als {name} worden opgeslagen. Kies een naam die eindigt op {known}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/actions.py" />
            <source>The matches were saved as {path}.</source>
            <translation>De treffers werden opgeslagen als {path}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/actions.py" />
            <source>The matches could not be saved as {path}: {why}</source>
            <translation>De treffers konden niet worden opgeslagen als {path}: {why}</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/actions.py" />
            <source>map units</source>
            <translation>kaarteenheden</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/chips.py" />
            <source>Click to weigh or remove this part of the query</source>
            <translation>Klik om dit deel van de zoekopdracht te wegen of te verwijderen</translation>
        </message>
        <message numerus="yes">
            <location filename="../rsmclip_qgis/gui/results/chips.py" />
            <source>%n judged</source>
            <translation>
                <numerusform>%n beoordeeld</numerusform>
                <numerusform>%n beoordeeld</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/chips.py" />
            <source>Matches that were called right or wrong</source>
            <translation>Treffers die goed of fout werden genoemd</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/chips.py" />
            <source>Add an example: click on the map or draw a box</source>
            <translation>Voorbeeld toevoegen: klik op de kaart of teken een rechthoek</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/chips.py" />
            <source>1 is usual, 2 counts twice, below 0 turns away:</source>
            <translation>1 is gewoon, 2 telt dubbel, onder 0 keert af:</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/chips.py" />
            <source>Count more</source>
            <translation>Zwaarder wegen</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/chips.py" />
            <source>Count less</source>
            <translation>Lichter wegen</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/chips.py" />
            <source>Weight ...</source>
            <translation>Gewicht ...</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/chips.py" />
            <source>Not this</source>
            <translation>Dit niet</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/chips.py" />
            <source>Look for this</source>
            <translation>Hiernaar zoeken</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/chips.py" />
            <source>Weight of {part}</source>
            <translation>Gewicht van {part}</translation>
        </message>
        <message numerus="yes">
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>%n matches</source>
            <translation>
                <numerusform>%n treffer</numerusform>
                <numerusform>%n treffers</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>{raster}: {found} in {tiles}, {seconds} s</source>
            <translation>{raster}: {found} op {tiles}, {seconds} s</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Index all of it</source>
            <translation>Alles indexeren</translation>
        </message>
        <message numerus="yes">
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>about %n minutes left</source>
            <translation>
                <numerusform>nog ongeveer %n minuut</numerusform>
                <numerusform>nog ongeveer %n minuten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <location filename="../rsmclip_qgis/gui/results/gallery.py" />
            <location filename="../rsmclip_qgis/processing/searching.py" />
            <source>Matches</source>
            <translation>Treffers</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>The best tile scores {score}. Lower the least score to see it.</source>
            <translation>De beste tegel scoort {score}. Verlaag de minimale score om hem te zien.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Select a raster layer, type what to look for, and press Enter.</source>
            <translation>Selecteer een rasterlaag, typ wat u zoekt en druk op Enter.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <location filename="../rsmclip_qgis/gui/toolbar.py" />
            <source>Progress</source>
            <translation>Voortgang</translation>
        </message>
        <message numerus="yes">
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>about %n seconds left</source>
            <translation>
                <numerusform>nog ongeveer %n seconde</numerusform>
                <numerusform>nog ongeveer %n seconden</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Zoom to all</source>
            <translation>Zoomen naar alles</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Save the matches as ...</source>
            <translation>Treffers opslaan als ...</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Save the query ...</source>
            <translation>Zoekopdracht opslaan ...</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Remove the layer</source>
            <translation>Laag verwijderen</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Zoom to the match</source>
            <translation>Zoomen naar de treffer</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>This is right</source>
            <translation>Dit klopt</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>This is wrong</source>
            <translation>Dit klopt niet</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Take the judgement back</source>
            <translation>Beoordeling intrekken</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Select in the layer</source>
            <translation>In de laag selecteren</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Copy coordinates</source>
            <translation>Coördinaten kopiëren</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <location filename="../rsmclip_qgis/gui/toolbar.py" />
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Build again</source>
            <translation>Opnieuw maken</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Search the old index</source>
            <translation>De oude index doorzoeken</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Only what the map shows</source>
            <translation>Alleen wat de kaart toont</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Copy for a report</source>
            <translation>Kopiëren voor een melding</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Matches: {query}</source>
            <translation>Treffers: {query}</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/gallery.py" />
            <source>Match {rank}, score {score}</source>
            <translation>Treffer {rank}, score {score}</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/layer.py" />
            <source>Matches of the query {query} in {raster}, found by {model}.</source>
            <translation>Treffers van de zoekopdracht {query} in {raster}, gevonden door {model}.</translation>
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
            <translation>Gevonden in {raster}</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/style.py" />
            <source>unlikely (under 0.25)</source>
            <translation>onwaarschijnlijk (onder 0,25)</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/style.py" />
            <source>less likely than not (0.25 to 0.5)</source>
            <translation>eerder niet (0,25 tot 0,5)</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/style.py" />
            <source>likely (0.5 to 0.75)</source>
            <translation>waarschijnlijk (0,5 tot 0,75)</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/style.py" />
            <source>very likely (over 0.75)</source>
            <translation>zeer waarschijnlijk (boven 0,75)</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/style.py" />
            <source>Rank</source>
            <translation>Rang</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/style.py" />
            <source>Query</source>
            <translation>Zoekopdracht</translation>
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
            <translation>Tegel</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/undo.py" />
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/undo.py" />
            <source>The layer {name} was removed.</source>
            <translation>De laag {name} is verwijderd.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/session.py" />
            <source>Searching ...</source>
            <translation>Bezig met zoeken ...</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/session.py" />
            <source>Only the part of the raster that the map showed is indexed.</source>
            <translation>Alleen het deel van het raster dat de kaart toonde, is geïndexeerd.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/session.py" />
            <source>Cancelled.</source>
            <translation>Geannuleerd.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/setup.py" />
            <source>Use the graphics card (another 1.6 GB)</source>
            <translation>De grafische kaart gebruiken (nog 1,6 GB)</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/setup.py" />
            <source>Remove the search engine from this computer? Indexes and models stay.</source>
            <translation>De zoekmodule van deze computer verwijderen? Indexen en modellen blijven.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/setup.py" />
            <source>Setting up the search engine</source>
            <translation>Zoekmodule wordt geïnstalleerd</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/setup.py" />
            <source>Collecting diagnostics</source>
            <translation>Diagnose wordt verzameld</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/setup.py" />
            <source>The set-up was cancelled; nothing was left behind.</source>
            <translation>De installatie werd geannuleerd; er bleef niets achter.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/setup.py" />
            <source>The set-up failed at something that should not fail. The log has the details.</source>
            <translation>De installatie mislukte op iets dat niet hoort te mislukken. Details staan in het logboek.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/setup.py" />
            <source>Set up the search engine</source>
            <translation>Zoekmodule installeren</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/setup.py" />
            <source>Repair the search engine</source>
            <translation>Zoekmodule repareren</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/setup.py" />
            <source>Remove the search engine</source>
            <translation>Zoekmodule verwijderen</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/setup.py" />
            <source>The search engine was removed.</source>
            <translation>De zoekmodule werd verwijderd.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/setup.py" />
            <source>The diagnostics are in the clipboard.</source>
            <translation>De diagnose staat op het klembord.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/setup.py" />
            <source>The search engine is being set up already.</source>
            <translation>De zoekmodule wordt al geïnstalleerd.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/toolbar.py" />
            <source>Show the matches</source>
            <translation>Treffers tonen</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/toolbar.py" />
            <source>Settings of the search</source>
            <translation>Instellingen van het zoeken</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/toolbar.py" />
            <source>Search in your own words</source>
            <translation>Zoek met uw eigen woorden</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/toolbar.py" />
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>What to look for</source>
            <translation>Waarnaar te zoeken</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/toolbar.py" />
            <source>What to look for, in any of ten languages; Enter searches</source>
            <translation>Wat u zoekt, in een van tien talen; Enter zoekt</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/toolbar.py" />
            <source>{rate} tiles/s</source>
            <translation>{rate} tegels/s</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/toolbar.py" />
            <source>Search the selected raster layer ({shortcut})</source>
            <translation>De geselecteerde rasterlaag doorzoeken ({shortcut})</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/layers.py" />
            <source>Select a raster layer to search in.</source>
            <translation>Selecteer een rasterlaag om in te zoeken.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/layers.py" />
            <source>The layer {name} is a service, which cannot be searched yet. Export it as a raster first.</source>
            <translation>De laag {name} is een service, die nog niet doorzocht kan worden. Exporteer deze eerst als raster.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/algorithm.py" />
            <source>The index was there already.</source>
            <translation>De index was er al.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/algorithm.py" />
            <source>Cancelled; nothing was written.</source>
            <translation>Geannuleerd; er werd niets geschreven.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/algorithm.py" />
            <source>process</source>
            <translation>proces</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/algorithm.py" />
            <source>The tiles were embedded on the {device}.</source>
            <translation>De tegels werden ingebed op {device}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/algorithm.py" />
            <source>{count} tiles could not be read.</source>
            <translation>{count} tegels konden niet worden gelezen.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/area.py" />
            <source>The extent and the area have nothing in common.</source>
            <translation>Het bereik en het gebied hebben niets gemeen.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/build_index.py" />
            <source>Build index</source>
            <translation>Index maken</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/build_index.py" />
            <source>Cuts a raster into tiles of ground and embeds each tile once, so that every later search in it is answered at once. The index is a GeoParquet file.</source>
            <translation>Verdeelt een raster in tegels op de grond en bedt elke tegel één keer in, zodat elke latere zoekopdracht meteen wordt beantwoord. De index is een GeoParquet-bestand.</translation>
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
            <translation>De index om te schrijven. Naast het raster en met dezelfde naam vindt elke zoekopdracht hem terug.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/build_index.py" />
            <location filename="../rsmclip_qgis/processing/classify.py" />
            <source>Number of tiles</source>
            <translation>Aantal tegels</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/classify.py" />
            <source>Classify tiles</source>
            <translation>Tegels classificeren</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/classify.py" />
            <source>Gives every tile of a raster the one of some classes that it most likely shows, with its probability among them. A tile that shows none of the classes still gets one.</source>
            <translation>Geeft elke tegel van een raster die klasse die hij het waarschijnlijkst toont, met de kans erop. Een tegel die geen van de klassen toont, krijgt er toch een.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/classify.py" />
            <source>Classes</source>
            <translation>Klassen</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/classify.py" />
            <source>At least two classes in words, one a line or with semicolons between, in any of the ten languages.</source>
            <translation>Ten minste twee klassen in woorden, één per regel of met puntkomma's ertussen, in een van de tien talen.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/classify.py" />
            <source>Classes of the tiles</source>
            <translation>Klassen van de tegels</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/classify.py" />
            <source>All tiles, each with its class and the class's probability.</source>
            <translation>Alle tegels, elk met zijn klasse en de kans daarop.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/find_similar.py" />
            <source>Find similar places</source>
            <translation>Vergelijkbare plaatsen zoeken</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/find_similar.py" />
            <source>Finds the places of a raster that look like examples: features that lie on it, or a picture.</source>
            <translation>Vindt de plaatsen van een raster die op voorbeelden lijken: objecten die erop liggen, of een afbeelding.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/find_similar.py" />
            <source>Examples on the raster</source>
            <translation>Voorbeelden op het raster</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/find_similar.py" />
            <source>Each feature's extent is an example; a point stands for the tile-sized square around it.</source>
            <translation>Het bereik van elk object is een voorbeeld; een punt staat voor het vierkant ter grootte van een tegel eromheen.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/find_similar.py" />
            <source>Picture as example</source>
            <translation>Afbeelding als voorbeeld</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/find_similar.py" />
            <source>A picture (PNG or JPEG) of what to look for, seen from above.</source>
            <translation>Een afbeelding (PNG of JPEG) van wat u zoekt, van boven gezien.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/find_similar.py" />
            <source>similar to the examples</source>
            <translation>vergelijkbaar met de voorbeelden</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/find_similar.py" />
            <source>Give examples: features on the raster, or a picture.</source>
            <translation>Geef voorbeelden: objecten op het raster, of een afbeelding.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Tile size (metres)</source>
            <translation>Tegelgrootte (meter)</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Overlap (per cent)</source>
            <translation>Overlap (procent)</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Extent to search</source>
            <translation>Te doorzoeken bereik</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Area to search</source>
            <translation>Te doorzoeken gebied</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Language</source>
            <translation>Taal</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Words in English, Portuguese, Spanish, French, German, Dutch, Italian, Chinese, Korean or Russian.</source>
            <translation>Woorden in het Engels, Portugees, Spaans, Frans, Duits, Nederlands, Italiaans, Chinees, Koreaans of Russisch.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>The language of the words. A name that its phrase book knows is searched in all the ways the language says it.</source>
            <translation>De taal van de woorden. Een naam die het zinnenboek kent, wordt gezocht op alle manieren waarop de taal hem zegt.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Saved query</source>
            <translation>Opgeslagen zoekopdracht</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>A query that was saved in the window, instead of words: words and examples, with their weights.</source>
            <translation>Een in het venster opgeslagen zoekopdracht in plaats van woorden: woorden en voorbeelden met hun gewichten.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Most matches</source>
            <translation>Maximaal aantal treffers</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Heatmap</source>
            <translation>Heatmap</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>The raster to search. Any number of bands and bits; in any CRS.</source>
            <translation>Het te doorzoeken raster. Met elk aantal banden en bits, in elk CRS.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Index (*.parquet)</source>
            <translation>Index (*.parquet)</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>An index that was built before. The raster itself is not needed.</source>
            <translation>Een index die eerder werd gemaakt. Het raster zelf is niet nodig.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Side of a tile on the ground. Left empty, a round size that fits the raster and the model.</source>
            <translation>Zijde van een tegel op de grond. Leeg gelaten, een ronde maat die bij het raster en het model past.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>At most so many tiles are given, the best ones.</source>
            <translation>Hoogstens zoveel tegels worden gegeven, de beste.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>The least score, from 0 to 1. A score of 0.5 means: as likely as not.</source>
            <translation>De minimale score, van 0 tot 1. Een score van 0,5 betekent: even waarschijnlijk als niet.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>How much of a tile the next one covers. Left empty, 50 per cent.</source>
            <translation>Hoeveel van een tegel de volgende bedekt. Leeg gelaten, 50 procent.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Only tiles that meet this extent are searched.</source>
            <translation>Alleen tegels die dit bereik raken, worden doorzocht.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Only tiles that meet these polygons are searched.</source>
            <translation>Alleen tegels die deze polygonen raken, worden doorzocht.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>A raster of the scores of all tiles.</source>
            <translation>Een raster van de scores van alle tegels.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Name or folder of a model package. Left empty, rs-m-clip-mini.</source>
            <translation>Naam of map van een modelpakket. Leeg gelaten, rs-m-clip-mini.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Where the tiles are embedded. The log says what it really was.</source>
            <translation>Waar de tegels worden ingebed. Het logboek zegt wat het werkelijk was.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/search_index.py" />
            <source>Search index</source>
            <translation>Index doorzoeken</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/search_index.py" />
            <source>Finds the places that match words in any of ten languages, from an index that was built before.</source>
            <translation>Vindt in een eerder gemaakte index de plaatsen die bij woorden in een van tien talen passen.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/search_raster.py" />
            <source>Search raster</source>
            <translation>Raster doorzoeken</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/search_raster.py" />
            <source>Finds the places of a raster that match words in any of ten languages. The raster is indexed first, unless that was done before; the next search of it is answered at once.</source>
            <translation>Vindt de plaatsen van een raster die bij woorden in een van tien talen passen. Het raster wordt eerst geïndexeerd, tenzij dat al gebeurd is; de volgende zoekopdracht erin wordt meteen beantwoord.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/searching.py" />
            <source>The best tiles, each with its rank and score, the query, the raster and the model.</source>
            <translation>De beste tegels, elk met rang en score, de zoekopdracht, het raster en het model.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/searching.py" />
            <source>{count} matches of {searched} tiles; the best scores {best}.</source>
            <translation>{count} treffers op {searched} tegels; de beste scoort {best}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/searching.py" />
            <source>No match of {searched} tiles: the best scores {best}. Lower the least score to see it.</source>
            <translation>Geen treffer op {searched} tegels: de beste scoort {best}. Verlaag de minimale score om hem te zien.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/searching.py" />
            <source>Number of matches</source>
            <translation>Aantal treffers</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/searching.py" />
            <source>Number of tiles searched</source>
            <translation>Aantal doorzochte tegels</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/searching.py" />
            <source>Best score</source>
            <translation>Beste score</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The search engine is not set up yet. It needs about 600 MB on this computer and leaves QGIS's own Python alone.</source>
            <translation>De zoekmodule is nog niet geïnstalleerd. Ze heeft ongeveer 600 MB op deze computer nodig en laat de Python van QGIS met rust.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The search engine is damaged: {why}. Repair it, or set it up again.</source>
            <translation>De zoekmodule is beschadigd: {why}. Repareer haar of installeer haar opnieuw.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>No Python that fits was found on this computer. Install Python 3.9 to 3.14 (64 bit), or name one in the settings.</source>
            <translation>Op deze computer werd geen geschikte Python gevonden. Installeer Python 3.9 tot en met 3.14 (64 bit), of noem er een in de instellingen.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The Python {python} cannot be used: {why}. Name another one.</source>
            <translation>De Python {python} kan niet worden gebruikt: {why}. Noem een andere.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The Python {python} cannot make environments. Install its venv module (on Debian and Ubuntu: sudo apt install python3-venv), or uv, and try again.</source>
            <translation>De Python {python} kan geen omgevingen maken. Installeer de module venv (op Debian en Ubuntu: sudo apt install python3-venv) of uv en probeer het opnieuw.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The search engine is being set up or removed at this moment by process {process}. Wait until that has finished, then try again.</source>
            <translation>De zoekmodule wordt op dit moment geïnstalleerd of verwijderd door proces {process}. Wacht tot dat klaar is en probeer het dan opnieuw.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The folder {folder} cannot be written to. Allow writing there, or name another folder in the environment variable RSMCLIP_RUNTIME, and try again.</source>
            <translation>In de map {folder} kan niet worden geschreven. Sta schrijven daar toe of noem een andere map in de omgevingsvariabele RSMCLIP_RUNTIME en probeer het opnieuw.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The search engine needs {needed} MB in {folder}, but only {free} MB are left there. Make room and try again.</source>
            <translation>De zoekmodule heeft {needed} MB nodig in {folder}, maar daar is nog maar {free} MB vrij. Maak ruimte en probeer het opnieuw.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>There is no folder {folder}. Choose the folder that holds the wheels.</source>
            <translation>Er is geen map {folder}. Kies de map met de wheels.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The server of the packages cannot be reached. Check the network and the proxy, or choose a folder of wheels, and try again.</source>
            <translation>De server van de pakketten is niet bereikbaar. Controleer het netwerk en de proxy, of kies een map met wheels, en probeer het opnieuw.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The proxy wants a user name and a password. Enter them in QGIS under Settings, Options, Network, and try again.</source>
            <translation>De proxy wil een gebruikersnaam en een wachtwoord. Voer ze in QGIS in onder Extra, Opties, Netwerk en probeer het opnieuw.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The proxy cannot be reached. Check it in QGIS under Settings, Options, Network, and try again.</source>
            <translation>De proxy is niet bereikbaar. Controleer hem in QGIS onder Extra, Opties, Netwerk en probeer het opnieuw.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>This computer does not trust the certificate of the packages' server. Add your organisation's certificate in QGIS under Settings, Options, Authentication, and try again.</source>
            <translation>Deze computer vertrouwt het certificaat van de pakketserver niet. Voeg het certificaat van uw organisatie in QGIS toe onder Extra, Opties, Authenticatie en probeer het opnieuw.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The server of the packages refuses the download (HTTP {status}). Try again later, or ask who runs your network.</source>
            <translation>De server van de pakketten weigert de download (HTTP {status}). Probeer het later opnieuw of vraag wie uw netwerk beheert.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The download broke off. Check the network and try again.</source>
            <translation>De download brak af. Controleer het netwerk en probeer het opnieuw.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>A downloaded file is not the one that was published: it is incomplete, empty or was changed on its way. Try again; if this stays so, ask who runs your network.</source>
            <translation>Een gedownload bestand is niet het bestand dat werd gepubliceerd: het is onvolledig, leeg of onderweg veranderd. Probeer het opnieuw; blijft het zo, vraag dan wie uw netwerk beheert.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The server of the packages has no {package} for this computer and this Python. Name another Python in the settings and try again.</source>
            <translation>De server van de pakketten heeft geen {package} voor deze computer en deze Python. Noem een andere Python in de instellingen en probeer het opnieuw.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The folder {folder} has no wheel of {package} for this computer and this Python. Add it and try again.</source>
            <translation>De map {folder} heeft geen wheel van {package} voor deze computer en deze Python. Voeg het toe en probeer het opnieuw.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The packages could not be installed. The reason is in the log {log}; try again, or choose another Python in the settings.</source>
            <translation>De pakketten konden niet worden geïnstalleerd. De reden staat in het logboek {log}; probeer het opnieuw of kies een andere Python in de instellingen.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The search engine was installed but does not run: {why}. Choose another Python in the settings and try again.</source>
            <translation>De zoekmodule werd geïnstalleerd maar werkt niet: {why}. Kies een andere Python in de instellingen en probeer het opnieuw.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The Python {python} cannot run the search engine: {why}.</source>
            <translation>De Python {python} kan de zoekmodule niet uitvoeren: {why}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The model could not be turned into a package. The reason is in the log {log}; try again.</source>
            <translation>Het model kon niet in een pakket worden omgezet. De reden staat in het logboek {log}; probeer het opnieuw.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>Files in {folder} are in use and cannot be removed. Close other QGIS windows, wait for the virus scanner, and try again.</source>
            <translation>Bestanden in {folder} zijn in gebruik en kunnen niet worden verwijderd. Sluit andere QGIS-vensters, wacht op de virusscanner en probeer het opnieuw.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/exporter.py" />
            <location filename="../rsmclip_qgis/runtime/pip_way.py" />
            <location filename="../rsmclip_qgis/runtime/uv_way.py" />
            <source>Making the environment</source>
            <translation>De omgeving wordt gemaakt</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/exporter.py" />
            <location filename="../rsmclip_qgis/runtime/steps.py" />
            <source>Getting {package}</source>
            <translation>{package} wordt opgehaald</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/exporter.py" />
            <location filename="../rsmclip_qgis/runtime/steps.py" />
            <source>Installing the packages</source>
            <translation>De pakketten worden geïnstalleerd</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/exporter.py" />
            <source>Asking the hub</source>
            <translation>De hub wordt bevraagd</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/exporter.py" />
            <source>Turning the model into a package</source>
            <translation>Het model wordt in een pakket omgezet</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/installer.py" />
            <source>The graphics card is not used: {sentence}</source>
            <translation>De grafische kaart wordt niet gebruikt: {sentence}</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/installer.py" />
            <source>Looking at this computer</source>
            <translation>Deze computer wordt bekeken</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/installer.py" />
            <source>The graphics card is not used: {why}.</source>
            <translation>De grafische kaart wordt niet gebruikt: {why}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/installer.py" />
            <source>Trying the search engine</source>
            <translation>De zoekmodule wordt geprobeerd</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/installer.py" />
            <source>CUDA does not start with this driver</source>
            <translation>CUDA start niet met dit stuurprogramma</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/interpreter.py" />
            <source>it is Python {major}.{minor}, and 3.9 to 3.14 is needed</source>
            <translation>het is Python {major}.{minor}, en 3.9 tot en met 3.14 is nodig</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/interpreter.py" />
            <source>it has {bits} bits, and 64 are needed</source>
            <translation>het heeft {bits} bits, en 64 zijn nodig</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/interpreter.py" />
            <source>no output</source>
            <translation>geen uitvoer</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/interpreter.py" />
            <source>it does not start ({reason})</source>
            <translation>het start niet ({reason})</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/pip_way.py" />
            <location filename="../rsmclip_qgis/runtime/uv_way.py" />
            <source>Looking for the packages</source>
            <translation>De pakketten worden gezocht</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/pointer.py" />
            <source>{file} cannot be read</source>
            <translation>{file} kan niet worden gelezen</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/pointer.py" />
            <source>{file} cannot be understood</source>
            <translation>{file} kan niet worden begrepen</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/probe.py" />
            <source>{modules} cannot be imported</source>
            <translation>{modules} kan niet worden geïmporteerd</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/probe.py" />
            <source>it ended with code {code}</source>
            <translation>het eindigde met code {code}</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/probe.py" />
            <source>its Python does not run ({reason})</source>
            <translation>de Python ervan werkt niet ({reason})</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/states.py" />
            <source>The search engine is ready and runs on the CPU.</source>
            <translation>De zoekmodule is klaar en werkt op de CPU.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/states.py" />
            <source>The search engine is ready and runs on the graphics card (CUDA).</source>
            <translation>De zoekmodule is klaar en werkt op de grafische kaart (CUDA).</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/states.py" />
            <source>RSMCLIP_PYTHON names {path}, which is no file</source>
            <translation>RSMCLIP_PYTHON noemt {path}, en dat is geen bestand</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/states.py" />
            <source>The search engine belongs to another version of the plugin. Set it up again; it can be used meanwhile.</source>
            <translation>De zoekmodule hoort bij een andere versie van de plug-in. Installeer haar opnieuw; intussen kan ze worden gebruikt.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/states.py" />
            <source>its Python {python} is gone</source>
            <translation>de Python ervan, {python}, is verdwenen</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/states.py" />
            <source>{modules} is missing</source>
            <translation>{modules} ontbreekt</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/states.py" />
            <source>The search engine runs in {path} (RSMCLIP_PYTHON).</source>
            <translation>De zoekmodule werkt in {path} (RSMCLIP_PYTHON).</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/steps.py" />
            <source>Got {package}</source>
            <translation>{package} is er</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/saved_queries.py" />
            <source>{path} could not be written.</source>
            <translation>{path} kon niet worden geschreven.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/saved_queries.py" />
            <source>{path} is no saved query. Choose a file that the search saved.</source>
            <translation>{path} is geen opgeslagen zoekopdracht. Kies een bestand dat het zoeken heeft opgeslagen.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/training/openclip/ground.py" />
            <source>The rasters for ordinary ground hold not one tile with data.</source>
            <translation>De rasters voor gewone grond bevatten geen enkele tegel met gegevens.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/training/openclip/hub.py" />
            <source>The hub gave another revision of {name} than {revision}. Try again.</source>
            <translation>De hub gaf een andere revisie van {name} dan {revision}. Probeer het opnieuw.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/training/openclip/hub.py" />
            <source>The file {file} of {name} was damaged on its way. Try again.</source>
            <translation>Het bestand {file} van {name} is onderweg beschadigd. Probeer het opnieuw.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/training/openclip/hub.py" />
            <source>The hub has no model {name} at that revision, or does not show it to everybody.</source>
            <translation>De hub heeft geen model {name} in die revisie, of toont het niet aan iedereen.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/training/openclip/hub.py" />
            <source>The model {name} cannot be fetched: the hub is out of reach. Check the network and the proxy, and try again.</source>
            <translation>Het model {name} kan niet worden opgehaald: de hub is onbereikbaar. Controleer het netwerk en de proxy en probeer het opnieuw.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/training/openclip/hub.py" />
            <source>{name} is not a model of open_clip's kind.</source>
            <translation>{name} is geen model van het soort van open_clip.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/training/openclip/pieces.py" />
            <source>The tokenizer of this model cannot be written as a SentencePiece model, which a model package needs. Models with the tokenizer of XLM-RoBERTa can be exported.</source>
            <translation>De tokenizer van dit model kan niet als SentencePiece-model worden geschreven, dat een modelpakket nodig heeft. Modellen met de tokenizer van XLM-RoBERTa kunnen worden geëxporteerd.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/worker/client.py" />
            <source>could not be started</source>
            <translation>kon niet worden gestart</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/worker/client.py" />
            <source>stopped unexpectedly</source>
            <translation>stopte onverwacht</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/worker/client.py" />
            <source>does not answer any more</source>
            <translation>antwoordt niet meer</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/worker/client.py" />
            <source>The search engine {how}. Try again; if it happens once more, repair it in the settings.</source>
            <translation>De zoekmodule {how}. Probeer het opnieuw; gebeurt het nog eens, repareer haar dan in de instellingen.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/worker/protocol.py" />
            <source>The search engine and the plugin do not understand each other. Set up the engine again.</source>
            <translation>De zoekmodule en de plug-in begrijpen elkaar niet. Installeer de zoekmodule opnieuw.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/worker/server.py" />
            <source>The search engine failed at something that should not fail ({kind}). The log has the details.</source>
            <translation>De zoekmodule mislukte op iets dat niet hoort te mislukken ({kind}). Details staan in het logboek.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/worker/server.py" />
            <source>The search engine speaks version {engine} and the plugin version {plugin}. Restart QGIS.</source>
            <translation>De zoekmodule spreekt versie {engine} en de plug-in versie {plugin}. Start QGIS opnieuw.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/worker/tasks.py" />
            <source>The search engine cannot do {what}.</source>
            <translation>De zoekmodule kan {what} niet.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/worker/tasks.py" />
            <source>An index is being built at this moment. Remove the model when that has finished.</source>
            <translation>Op dit moment wordt een index gebouwd. Verwijder het model wanneer dat klaar is.</translation>
        </message>
    </context>
</TS>
