<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>rsmclip</name>
        <message>
            <location filename="../rsmclip_qgis/engine/area.py" />
            <source>There is no area file at {path}. Check the name.</source>
            <translation>No hay ningún archivo de área en {path}. Compruebe el nombre.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/area.py" />
            <source>{path} holds no polygon to search in.</source>
            <translation>{path} no contiene ningún polígono en el que buscar.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/area.py" />
            <source>{path} cannot be read as a vector layer. Give a GeoPackage, a GeoJSON or a Shapefile with polygons.</source>
            <translation>{path} no se puede leer como capa vectorial. Indique un GeoPackage, un GeoJSON o un Shapefile con polígonos.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/area.py" />
            <source>{path} cannot be brought into the raster's coordinate reference system.</source>
            <translation>{path} no se puede convertir al sistema de referencia de coordenadas del ráster.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/bands.py" />
            <source>The raster has no band {band}: its bands are 1 to {count}.</source>
            <translation>El ráster no tiene la banda {band}: sus bandas van de 1 a {count}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/build.py" />
            <source>{name} is empty: nothing but nodata was found in it.</source>
            <translation>{name} está vacío: solo se encontraron valores nodata.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/classify.py" />
            <source>Give at least two classes, each once.</source>
            <translation>Indique al menos dos clases, cada una una sola vez.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/example.py" />
            <source>None of the examples lies on {raster}.</source>
            <translation>Ninguno de los ejemplos está sobre {raster}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/example.py" />
            <source>{path} cannot be opened as a picture. Give a PNG or a JPEG.</source>
            <translation>{path} no se puede abrir como imagen. Indique un PNG o un JPEG.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/export.py" />
            <source>Matches cannot be written as {name}. Choose a name that ends in {known}.</source>
            <translation>Las coincidencias no se pueden escribir como {name}. Elija un nombre que termine en {known}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/export.py" />
            <source>{path} is what is searched; writing there would destroy it. Choose another name.</source>
            <translation>{path} es donde se busca; escribir ahí lo destruiría. Elija otro nombre.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/export.py" />
            <source>{path} is there already. Choose another name, or add --overwrite.</source>
            <translation>{path} ya existe. Elija otro nombre o añada --overwrite.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/export.py" />
            <source>The raster has no CRS, so its tiles cannot be put into {crs}.</source>
            <translation>El ráster no tiene SRC, por lo que sus teselas no se pueden convertir a {crs}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/export.py" />
            <source>{crs} is not a known CRS. Use a code such as EPSG:4326.</source>
            <translation>{crs} no es un SRC conocido. Use un código como EPSG:4326.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/heatmap.py" />
            <source>A heatmap is a GeoTIFF: {name} must end in .tif.</source>
            <translation>Un mapa de calor es un GeoTIFF: {name} debe terminar en .tif.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/index.py" />
            <source>{path} is not an index of this plugin, or is damaged. Build it again.</source>
            <translation>{path} no es un índice de este complemento o está dañado. Constrúyalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/index.py" />
            <source>There is no index at {path}. Build it with: rsmclip index RASTER</source>
            <translation>No hay ningún índice en {path}. Constrúyalo con: rsmclip index RASTER</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/index_store.py" />
            <source>The index {path} cannot be deleted. Close what uses it, and try again.</source>
            <translation>El índice {path} no se puede borrar. Cierre lo que lo usa e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/index_writer.py" />
            <source>The build has ended. Search its index.</source>
            <translation>La construcción ha terminado. Busque en su índice.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/index_writer.py" />
            <source>{raster} is empty: it holds no data where it was to be searched.</source>
            <translation>{raster} está vacío: no contiene datos donde había que buscar.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/index_writer.py" />
            <source>None of the {count} tiles of {raster} could be read. The file may be cut off or damaged.</source>
            <translation>No se pudo leer ninguna de las {count} teselas de {raster}. El archivo puede estar cortado o dañado.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/opening.py" />
            <source>{path} holds several rasters and none by itself. Name one of them: {names}.</source>
            <translation>{path} contiene varios rásters y ninguno por sí mismo. Indique uno de ellos: {names}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/opening.py" />
            <source>{path} holds complex numbers, which cannot be seen as a picture.</source>
            <translation>{path} contiene números complejos, que no se pueden ver como imagen.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/opening.py" />
            <source>{path} is laid out in blocks of {rows} x {columns} pixels, too large to read. Convert it to a tiled GeoTIFF.</source>
            <translation>{path} está dispuesto en bloques de {rows} x {columns} píxeles, demasiado grandes para leerlos. Conviértalo en un GeoTIFF teselado.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/opening.py" />
            <source>{path} cannot be opened as a raster. Check that it is a GeoTIFF or another raster format that GDAL reads.</source>
            <translation>{path} no se puede abrir como ráster. Compruebe que sea un GeoTIFF u otro formato ráster que GDAL lea.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/package.py" />
            <source>There is no model {name}. Known models: {known}. A folder with a model.json will do, too.</source>
            <translation>No hay ningún modelo {name}. Modelos conocidos: {known}. También sirve una carpeta con un model.json.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/package.py" />
            <source>The model package {folder} cannot be used: {why}. Get or export it again.</source>
            <translation>El paquete de modelo {folder} no se puede usar: {why}. Obténgalo o expórtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/package.py" />
            <source>The model {model} cannot show where in a tile it sees something. Choose another model.</source>
            <translation>El modelo {model} no puede mostrar en qué parte de una tesela ve algo. Elija otro modelo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/package_store.py" />
            <source>There is no model {name} that was added. The one that comes along stays.</source>
            <translation>No hay ningún modelo {name} que se haya añadido. El incluido se queda.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/package_store.py" />
            <source>A model cannot be called {name}.</source>
            <translation>Un modelo no puede llamarse {name}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/package_store.py" />
            <source>The model could not be kept in {folder}. Is the disk full?</source>
            <translation>No se pudo guardar el modelo en {folder}. ¿Está lleno el disco?</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/package_store.py" />
            <source>The model {name} cannot be removed now, as its files are in use. Close other QGIS windows and try again.</source>
            <translation>El modelo {name} no se puede eliminar ahora, porque sus archivos están en uso. Cierre otras ventanas de QGIS e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/places.py" />
            <source>The folder {folder} for indexes cannot be made. Name another in the environment variable RSMCLIP_CACHE.</source>
            <translation>La carpeta {folder} para índices no se puede crear. Indique otra en la variable de entorno RSMCLIP_CACHE.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/query.py" />
            <source>A part of the query is empty. Remove it.</source>
            <translation>Una parte de la consulta está vacía. Quítela.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/query.py" />
            <source>Nothing is wanted. Say at least one thing to look for.</source>
            <translation>No se busca nada. Indique al menos una cosa que buscar.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/query.py" />
            <source>What is wanted and what is not are the same. Remove one of them.</source>
            <translation>Lo que se quiere y lo que no son lo mismo. Quite uno de los dos.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/query.py" />
            <source>The example {label} was remembered with another model. Choose that model, or give the example again.</source>
            <translation>El ejemplo {label} se guardó con otro modelo. Elija ese modelo o dé el ejemplo de nuevo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/query.py" />
            <source>The saved example {label} is damaged. Remove it.</source>
            <translation>El ejemplo guardado {label} está dañado. Quítelo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/raster.py" />
            <source>{name} cannot be read at one place. The file may be cut off or damaged.</source>
            <translation>{name} no se puede leer en un lugar. El archivo puede estar cortado o dañado.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/report.py" />
            <source>A picture cannot be written as {name}. Choose a name that ends in {known}.</source>
            <translation>No se puede escribir una imagen como {name}. Elija un nombre que termine en {known}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/search.py" />
            <source>The raster {raster} changed since {index} was built. Build the index again.</source>
            <translation>El ráster {raster} cambió desde que se construyó {index}. Construya el índice de nuevo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/search.py" />
            <location filename="../rsmclip_qgis/processing/requests.py" />
            <source>The query is empty. Type what to look for, such as: golf course</source>
            <translation>La consulta está vacía. Escriba qué buscar, por ejemplo: campo de golf</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/search.py" />
            <source>The number of matches must be 1 or more.</source>
            <translation>El número de coincidencias debe ser 1 o más.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/search.py" />
            <source>The least score must lie between 0 and 1.</source>
            <translation>La puntuación mínima debe estar entre 0 y 1.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/search.py" />
            <source>The index of {raster} was made with the model {old} {old_version}, not with this {new} {new_version}. Build it again, or choose the old model.</source>
            <translation>El índice de {raster} se hizo con el modelo {old} {old_version}, no con {new} {new_version}. Constrúyalo de nuevo o elija el modelo antiguo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/search.py" />
            <source>The model {model} does not know the language {language}, only {known}.</source>
            <translation>El modelo {model} no conoce el idioma {language}, solo {known}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/session.py" />
            <source>There is no device {device}. Choose one of {known}.</source>
            <translation>No hay ningún dispositivo {device}. Elija uno de {known}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/session.py" />
            <source>CUDA was asked for, but this ONNX Runtime has none. Use the device cpu, or install onnxruntime-gpu and an NVIDIA driver.</source>
            <translation>Se pidió CUDA, pero este ONNX Runtime no lo tiene. Use el dispositivo cpu, o instale onnxruntime-gpu y un controlador NVIDIA.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/session.py" />
            <source>CUDA was asked for, but could not be started. Use the device cpu.</source>
            <translation>Se pidió CUDA, pero no se pudo iniciar. Use el dispositivo cpu.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/session.py" />
            <source>The graph {graph} of the model does not fit its model.json. Get or export the model again.</source>
            <translation>El grafo {graph} del modelo no concuerda con su model.json. Obtenga o exporte el modelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/session.py" />
            <source>The graph {graph} of the model cannot be loaded. Get or export the model again.</source>
            <translation>El grafo {graph} del modelo no se puede cargar. Obtenga o exporte el modelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/sources.py" />
            <source>There is no raster at {path}. Check the name and the folder.</source>
            <translation>No hay ningún ráster en {path}. Compruebe el nombre y la carpeta.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/sources.py" />
            <source>{path} is empty: it has no bytes. Copy or download it again.</source>
            <translation>{path} está vacío: no tiene bytes. Cópielo o descárguelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/sources.py" />
            <source>{path} refers to the remote file {source}, which nobody asked for. Open that address itself if you trust it.</source>
            <translation>{path} remite al archivo remoto {source}, que nadie ha pedido. Abra usted esa dirección si confía en ella.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/sources.py" />
            <source>{path} needs the file {source}, which is missing. Put it back or build the raster again.</source>
            <translation>{path} necesita el archivo {source}, que falta. Vuelva a ponerlo o construya el ráster de nuevo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/text_encoder.py" />
            <source>The tokenizer {name} of the model cannot be loaded. Get or export the model again.</source>
            <translation>El tokenizador {name} del modelo no se puede cargar. Obtenga o exporte el modelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/tiling.py" />
            <source>An overlap of {overlap:g} % is not possible. Choose one from 0 to {most}.</source>
            <translation>No es posible un solapamiento del {overlap:g} %. Elija uno de 0 a {most}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/tiling.py" />
            <source>{name} has no coordinate reference system, so a tile size in metres means nothing. Leave out the tile size to search in pixels, or give the raster its CRS first.</source>
            <translation>{name} no tiene sistema de referencia de coordenadas, por lo que un tamaño de tesela en metros no significa nada. Omita el tamaño para buscar en píxeles, o dé antes al ráster su SRC.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/tiling.py" />
            <source>The tile size must be more than 0 metres.</source>
            <translation>El tamaño de tesela debe ser mayor que 0 metros.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/tiling.py" />
            <source>Tiles of {size} m are smaller than {least} pixels of {name}. Choose a larger tile size.</source>
            <translation>Las teselas de {size} m son menores que {least} píxeles de {name}. Elija un tamaño de tesela mayor.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/tiling.py" />
            <source>{name} is only {width} x {height} {unit}, too small for tiles of {size} {unit}. Choose a smaller tile size.</source>
            <translation>{name} mide solo {width} x {height} {unit}, demasiado poco para teselas de {size} {unit}. Elija un tamaño de tesela menor.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/tiling.py" />
            <source>The area lies outside of the raster {name}.</source>
            <translation>El área queda fuera del ráster {name}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/within.py" />
            <source>None of the tiles in view holds data.</source>
            <translation>Ninguna de las teselas a la vista contiene datos.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/writing.py" />
            <source>{path} is a folder. Give the name of a file.</source>
            <translation>{path} es una carpeta. Indique el nombre de un archivo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/writing.py" />
            <source>The folder {folder} does not exist. Make it, or choose another.</source>
            <translation>La carpeta {folder} no existe. Créela o elija otra.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/writing.py" />
            <source>{path} could not be written. Is the disk full?</source>
            <translation>No se pudo escribir {path}. ¿Está lleno el disco?</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/writing.py" />
            <source>Nothing can be written into the folder {folder}. Choose another.</source>
            <translation>No se puede escribir nada en la carpeta {folder}. Elija otra.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/building.py" />
            <source>The map shows nothing of this raster. Move there first.</source>
            <translation>El mapa no muestra nada de este ráster. Vaya primero allí.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/examples/actions.py" />
            <source>Click on the map or draw a box: more like this. With Shift: not like this. Escape ends.</source>
            <translation>Haga clic en el mapa o dibuje un rectángulo: más como esto. Con Mayús: nada como esto. Esc termina.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/examples/actions.py" />
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>More like this</source>
            <translation>Más como esto</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/examples/actions.py" />
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Not like this</source>
            <translation>Nada como esto</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/examples/parts.py" />
            <source>Example {number}</source>
            <translation>Ejemplo {number}</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/examples/parts.py" />
            <source>Good</source>
            <translation>Bueno</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/examples/parts.py" />
            <source>Bad</source>
            <translation>Malo</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/examples/saved.py" />
            <source>Saved queries</source>
            <translation>Consultas guardadas</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/examples/saved.py" />
            <source>Name of the query</source>
            <translation>Nombre de la consulta</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/examples/saved.py" />
            <source>Search for it</source>
            <translation>Buscar esto</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/examples/saved.py" />
            <source>Delete</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/examples/saved.py" />
            <source>The query {name} was saved.</source>
            <translation>Se guardó la consulta {name}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/examples/saved.py" />
            <source>None yet</source>
            <translation>Ninguna todavía</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/examples/within.py" />
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Where in the tile</source>
            <translation>Dónde en la tesela</translation>
        </message>
        <message numerus="yes">
            <location filename="../rsmclip_qgis/gui/indexing.py" />
            <source>Indexing this raster will take about %n minutes</source>
            <translation>
                <numerusform>Indexar este ráster tardará alrededor de %n minuto</numerusform>
                <numerusform>Indexar este ráster tardará alrededor de %n minutos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../rsmclip_qgis/gui/indexing.py" />
            <location filename="../rsmclip_qgis/gui/options.py" />
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>%n tiles</source>
            <translation>
                <numerusform>%n tesela</numerusform>
                <numerusform>%n teselas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/indexing.py" />
            <source>Looking for the index ...</source>
            <translation>Buscando el índice ...</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/indexing.py" />
            <source>Reading the raster ...</source>
            <translation>Leyendo el ráster ...</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/indexing.py" />
            <source>Indexing tiles: {done} of {total}</source>
            <translation>Indexando teselas: {done} de {total}</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/indexing.py" />
            <source>The raster changed since it was indexed.</source>
            <translation>El ráster cambió desde que se indexó.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/locator.py" />
            <source>Search in rasters by words</source>
            <translation>Buscar en rásters con palabras</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/locator.py" />
            <source>Search the selected raster layer</source>
            <translation>Buscar en la capa ráster seleccionada</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/models.py" />
            <source>Add a model ...</source>
            <translation>Añadir un modelo ...</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/models.py" />
            <source>Model package (*.zip model.json)</source>
            <translation>Paquete de modelo (*.zip model.json)</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/models.py" />
            <source>Remove the model ...</source>
            <translation>Eliminar el modelo ...</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/models.py" />
            <source>rs-m-clip-mini, which comes along</source>
            <translation>rs-m-clip-mini, que viene incluido</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/models.py" />
            <source>Get the official RS-M-CLIP ...</source>
            <translation>Obtener el RS-M-CLIP oficial ...</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/models.py" />
            <source>Remove the model {name} from this computer?</source>
            <translation>¿Eliminar el modelo {name} de este equipo?</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/official.py" />
            <source>Getting the official RS-M-CLIP</source>
            <translation>Obteniendo el RS-M-CLIP oficial</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/official.py" />
            <source>Get the official RS-M-CLIP?</source>
            <translation>¿Obtener el RS-M-CLIP oficial?</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/official.py" />
            <source>It is the model of Silva, Magalhães, Tuia and Martins (MIT licence), larger than the one that comes along. About 2 GB are downloaded; up to 9 GB of disk space are needed meanwhile, and 400 MB stay. It takes a quarter of an hour or more, in the background.</source>
            <translation>Es el modelo de Silva, Magalhães, Tuia y Martins (licencia MIT), más grande que el incluido. Se descargan unos 2 GB; entretanto se necesitan hasta 9 GB de espacio en disco, y quedan 400 MB. Tarda un cuarto de hora o más, en segundo plano.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/official.py" />
            <source>Get it</source>
            <translation>Obtener</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/official.py" />
            <source>The official RS-M-CLIP is being got in the background.</source>
            <translation>El RS-M-CLIP oficial se está obteniendo en segundo plano.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/official.py" />
            <source>Tidying up</source>
            <translation>Limpiando</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/official.py" />
            <source>Cancelled. What was fetched is kept: the next try goes on from there.</source>
            <translation>Cancelado. Lo ya obtenido se conserva: el próximo intento continúa desde ahí.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/official.py" />
            <source>The model could not be got, at something that should not fail. The log has the details.</source>
            <translation>No se pudo obtener el modelo, por algo que no debería fallar. El registro tiene los detalles.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/official.py" />
            <source>The model is being got already.</source>
            <translation>El modelo ya se está obteniendo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/official.py" />
            <source>The model {name} is there. Choose it in the options.</source>
            <translation>El modelo {name} ya está disponible. Elíjalo en las opciones.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>fits the raster</source>
            <translation>adecuado al ráster</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source> min</source>
            <translation> min</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>never ask</source>
            <translation>no preguntar nunca</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>no limit</source>
            <translation>sin límite</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>the usual folder</source>
            <translation>la carpeta habitual</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>Search engine</source>
            <translation>Motor de búsqueda</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <location filename="../rsmclip_qgis/gui/toolbar.py" />
            <source>Search</source>
            <translation>Búsqueda</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>Indexes that searches made</source>
            <translation>Índices creados por las búsquedas</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>Delete the selected indexes</source>
            <translation>Borrar los índices seleccionados</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Any of the ten</source>
            <translation>Cualquiera de los diez</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <location filename="../rsmclip_qgis/gui/setup.py" />
            <source>Set up</source>
            <translation>Instalar</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>Repair</source>
            <translation>Reparar</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <location filename="../rsmclip_qgis/gui/results/chips.py" />
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <location filename="../rsmclip_qgis/gui/setup.py" />
            <source>Copy diagnostics</source>
            <translation>Copiar el diagnóstico</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <location filename="../rsmclip_qgis/gui/results/style.py" />
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>Language of the words</source>
            <translation>Idioma de las palabras</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>Tile size</source>
            <translation>Tamaño de tesela</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>Overlap</source>
            <translation>Solapamiento</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>Ask before indexing longer than</source>
            <translation>Preguntar antes de indexar más de</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <location filename="../rsmclip_qgis/gui/results/filters.py" />
            <source>Show at most</source>
            <translation>Mostrar como máximo</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <location filename="../rsmclip_qgis/gui/results/filters.py" />
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Least score</source>
            <translation>Puntuación mínima</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>Keep at most</source>
            <translation>Conservar como máximo</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>Choose automatically</source>
            <translation>Elegir automáticamente</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/actions.py" />
            <source>Save the matches as</source>
            <translation>Guardar las coincidencias como</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/actions.py" />
            <source>The coordinates are in the clipboard.</source>
            <translation>Las coordenadas están en el portapapeles.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/actions.py" />
            <source>Matches cannot be saved as {name}. Choose a name that ends in {known}.</source>
            <translation>Las coincidencias no se pueden guardar como {name}. Elija un nombre que termine en {known}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/actions.py" />
            <source>The matches were saved as {path}.</source>
            <translation>Las coincidencias se guardaron como {path}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/actions.py" />
            <source>The matches could not be saved as {path}: {why}</source>
            <translation>Las coincidencias no se pudieron guardar como {path}: {why}</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/actions.py" />
            <source>map units</source>
            <translation>unidades del mapa</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/chips.py" />
            <source>Click to weigh or remove this part of the query</source>
            <translation>Haga clic para ponderar o quitar esta parte de la consulta</translation>
        </message>
        <message numerus="yes">
            <location filename="../rsmclip_qgis/gui/results/chips.py" />
            <source>%n judged</source>
            <translation>
                <numerusform>%n juzgada</numerusform>
                <numerusform>%n juzgadas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/chips.py" />
            <source>Matches that were called right or wrong</source>
            <translation>Coincidencias que se marcaron como correctas o incorrectas</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/chips.py" />
            <source>Add an example: click on the map or draw a box</source>
            <translation>Añadir un ejemplo: haga clic en el mapa o dibuje un rectángulo</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/chips.py" />
            <source>1 is usual, 2 counts twice, below 0 turns away:</source>
            <translation>1 es lo normal, 2 cuenta doble, por debajo de 0 aleja:</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/chips.py" />
            <source>Count more</source>
            <translation>Contar más</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/chips.py" />
            <source>Count less</source>
            <translation>Contar menos</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/chips.py" />
            <source>Weight ...</source>
            <translation>Peso ...</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/chips.py" />
            <source>Not this</source>
            <translation>Esto no</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/chips.py" />
            <source>Look for this</source>
            <translation>Buscar esto</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/chips.py" />
            <source>Weight of {part}</source>
            <translation>Peso de {part}</translation>
        </message>
        <message numerus="yes">
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>%n matches</source>
            <translation>
                <numerusform>%n coincidencia</numerusform>
                <numerusform>%n coincidencias</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>{raster}: {found} in {tiles}, {seconds} s</source>
            <translation>{raster}: {found} en {tiles}, {seconds} s</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Index all of it</source>
            <translation>Indexar todo</translation>
        </message>
        <message numerus="yes">
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>about %n minutes left</source>
            <translation>
                <numerusform>falta %n minuto aproximadamente</numerusform>
                <numerusform>faltan %n minutos aproximadamente</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <location filename="../rsmclip_qgis/gui/results/gallery.py" />
            <location filename="../rsmclip_qgis/processing/searching.py" />
            <source>Matches</source>
            <translation>Coincidencias</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>The best tile scores {score}. Lower the least score to see it.</source>
            <translation>La mejor tesela puntúa {score}. Baje la puntuación mínima para verla.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Select a raster layer, type what to look for, and press Enter.</source>
            <translation>Seleccione una capa ráster, escriba qué buscar y pulse Intro.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <location filename="../rsmclip_qgis/gui/toolbar.py" />
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message numerus="yes">
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>about %n seconds left</source>
            <translation>
                <numerusform>falta %n segundo aproximadamente</numerusform>
                <numerusform>faltan %n segundos aproximadamente</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Zoom to all</source>
            <translation>Zum a todo</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Save the matches as ...</source>
            <translation>Guardar las coincidencias como ...</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Save the query ...</source>
            <translation>Guardar la consulta ...</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Remove the layer</source>
            <translation>Quitar la capa</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Zoom to the match</source>
            <translation>Zum a la coincidencia</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>This is right</source>
            <translation>Esto es correcto</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>This is wrong</source>
            <translation>Esto es incorrecto</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Take the judgement back</source>
            <translation>Retirar el juicio</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Select in the layer</source>
            <translation>Seleccionar en la capa</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Copy coordinates</source>
            <translation>Copiar coordenadas</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <location filename="../rsmclip_qgis/gui/toolbar.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Build again</source>
            <translation>Construir de nuevo</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Search the old index</source>
            <translation>Buscar en el índice antiguo</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Only what the map shows</source>
            <translation>Solo lo que muestra el mapa</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Copy for a report</source>
            <translation>Copiar para un informe</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Matches: {query}</source>
            <translation>Coincidencias: {query}</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/gallery.py" />
            <source>Match {rank}, score {score}</source>
            <translation>Coincidencia {rank}, puntuación {score}</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/layer.py" />
            <source>Matches of the query {query} in {raster}, found by {model}.</source>
            <translation>Coincidencias de la consulta {query} en {raster}, encontradas por {model}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/layer.py" />
            <location filename="../rsmclip_qgis/gui/results/style.py" />
            <source>Score</source>
            <translation>Puntuación</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/layer.py" />
            <source>Found in {raster}</source>
            <translation>Encontrado en {raster}</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/style.py" />
            <source>unlikely (under 0.25)</source>
            <translation>improbable (menos de 0,25)</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/style.py" />
            <source>less likely than not (0.25 to 0.5)</source>
            <translation>más bien no (0,25 a 0,5)</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/style.py" />
            <source>likely (0.5 to 0.75)</source>
            <translation>probable (0,5 a 0,75)</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/style.py" />
            <source>very likely (over 0.75)</source>
            <translation>muy probable (más de 0,75)</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/style.py" />
            <source>Rank</source>
            <translation>Rango</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/style.py" />
            <source>Query</source>
            <translation>Consulta</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/style.py" />
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Raster</source>
            <translation>Ráster</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/style.py" />
            <source>Tile</source>
            <translation>Tesela</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/undo.py" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/undo.py" />
            <source>The layer {name} was removed.</source>
            <translation>Se eliminó la capa {name}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/session.py" />
            <source>Searching ...</source>
            <translation>Buscando ...</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/session.py" />
            <source>Only the part of the raster that the map showed is indexed.</source>
            <translation>Solo está indexada la parte del ráster que mostraba el mapa.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/session.py" />
            <source>Cancelled.</source>
            <translation>Cancelado.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/setup.py" />
            <source>Use the graphics card (another 1.6 GB)</source>
            <translation>Usar la tarjeta gráfica (1,6 GB más)</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/setup.py" />
            <source>Remove the search engine from this computer? Indexes and models stay.</source>
            <translation>¿Quitar el motor de búsqueda de este equipo? Los índices y los modelos se conservan.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/setup.py" />
            <source>Setting up the search engine</source>
            <translation>Instalando el motor de búsqueda</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/setup.py" />
            <source>Collecting diagnostics</source>
            <translation>Reuniendo el diagnóstico</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/setup.py" />
            <source>The set-up was cancelled; nothing was left behind.</source>
            <translation>La instalación se canceló; no quedó nada.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/setup.py" />
            <source>The set-up failed at something that should not fail. The log has the details.</source>
            <translation>La instalación falló en algo que no debería fallar. Los detalles están en el registro.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/setup.py" />
            <source>Set up the search engine</source>
            <translation>Instalar el motor de búsqueda</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/setup.py" />
            <source>Repair the search engine</source>
            <translation>Reparar el motor de búsqueda</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/setup.py" />
            <source>Remove the search engine</source>
            <translation>Quitar el motor de búsqueda</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/setup.py" />
            <source>The search engine was removed.</source>
            <translation>Se quitó el motor de búsqueda.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/setup.py" />
            <source>The diagnostics are in the clipboard.</source>
            <translation>El diagnóstico está en el portapapeles.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/setup.py" />
            <source>The search engine is being set up already.</source>
            <translation>El motor de búsqueda ya se está instalando.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/toolbar.py" />
            <source>Show the matches</source>
            <translation>Mostrar las coincidencias</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/toolbar.py" />
            <source>Settings of the search</source>
            <translation>Configuración de la búsqueda</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/toolbar.py" />
            <source>Search in your own words</source>
            <translation>Busque con sus propias palabras</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/toolbar.py" />
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>What to look for</source>
            <translation>Qué buscar</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/toolbar.py" />
            <source>What to look for, in any of ten languages; Enter searches</source>
            <translation>Qué buscar, en cualquiera de los diez idiomas; Intro busca</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/toolbar.py" />
            <source>{rate} tiles/s</source>
            <translation>{rate} teselas/s</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/toolbar.py" />
            <source>Search the selected raster layer ({shortcut})</source>
            <translation>Buscar en la capa ráster seleccionada ({shortcut})</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/layers.py" />
            <source>Select a raster layer to search in.</source>
            <translation>Seleccione una capa ráster en la que buscar.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/layers.py" />
            <source>The layer {name} is a service, which cannot be searched yet. Export it as a raster first.</source>
            <translation>La capa {name} es un servicio, en el que todavía no se puede buscar. Expórtela antes como ráster.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/algorithm.py" />
            <source>The index was there already.</source>
            <translation>El índice ya existía.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/algorithm.py" />
            <source>Cancelled; nothing was written.</source>
            <translation>Cancelado; no se escribió nada.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/algorithm.py" />
            <source>process</source>
            <translation>proceso</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/algorithm.py" />
            <source>The tiles were embedded on the {device}.</source>
            <translation>Las teselas se calcularon en {device}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/algorithm.py" />
            <source>{count} tiles could not be read.</source>
            <translation>No se pudieron leer {count} teselas.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/area.py" />
            <source>The extent and the area have nothing in common.</source>
            <translation>La extensión y el área no tienen nada en común.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/build_index.py" />
            <source>Build index</source>
            <translation>Construir índice</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/build_index.py" />
            <source>Cuts a raster into tiles of ground and embeds each tile once, so that every later search in it is answered at once. The index is a GeoParquet file.</source>
            <translation>Corta un ráster en teselas de terreno y calcula cada una una sola vez, para que toda búsqueda posterior se responda al instante. El índice es un archivo GeoParquet.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/build_index.py" />
            <location filename="../rsmclip_qgis/processing/classify.py" />
            <location filename="../rsmclip_qgis/processing/find_similar.py" />
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <location filename="../rsmclip_qgis/processing/search_raster.py" />
            <source>Index</source>
            <translation>Índice</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/build_index.py" />
            <source>Index (*.rsmclip.parquet)</source>
            <translation>Índice (*.rsmclip.parquet)</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/build_index.py" />
            <source>The index to write. Beside the raster, with its name, it is found again by every search.</source>
            <translation>El índice que se escribe. Junto al ráster y con su nombre, toda búsqueda lo encuentra de nuevo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/build_index.py" />
            <location filename="../rsmclip_qgis/processing/classify.py" />
            <source>Number of tiles</source>
            <translation>Número de teselas</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/classify.py" />
            <source>Classify tiles</source>
            <translation>Clasificar teselas</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/classify.py" />
            <source>Gives every tile of a raster the one of some classes that it most likely shows, with its probability among them. A tile that shows none of the classes still gets one.</source>
            <translation>Da a cada tesela de un ráster la clase, entre varias, que más probablemente muestra, con su probabilidad. Una tesela que no muestra ninguna de las clases recibe una de todos modos.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/classify.py" />
            <source>Classes</source>
            <translation>Clases</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/classify.py" />
            <source>At least two classes in words, one a line or with semicolons between, in any of the ten languages.</source>
            <translation>Al menos dos clases en palabras, una por línea o separadas por punto y coma, en cualquiera de los diez idiomas.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/classify.py" />
            <source>Classes of the tiles</source>
            <translation>Clases de las teselas</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/classify.py" />
            <source>All tiles, each with its class and the class's probability.</source>
            <translation>Todas las teselas, cada una con su clase y la probabilidad de esta.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/find_similar.py" />
            <source>Find similar places</source>
            <translation>Buscar lugares parecidos</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/find_similar.py" />
            <source>Finds the places of a raster that look like examples: features that lie on it, or a picture.</source>
            <translation>Busca los lugares de un ráster que se parecen a ejemplos: objetos espaciales que están sobre él, o una imagen.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/find_similar.py" />
            <source>Examples on the raster</source>
            <translation>Ejemplos sobre el ráster</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/find_similar.py" />
            <source>Each feature's extent is an example; a point stands for the tile-sized square around it.</source>
            <translation>La extensión de cada objeto es un ejemplo; un punto representa el cuadrado del tamaño de una tesela que lo rodea.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/find_similar.py" />
            <source>Picture as example</source>
            <translation>Imagen como ejemplo</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/find_similar.py" />
            <source>A picture (PNG or JPEG) of what to look for, seen from above.</source>
            <translation>Una imagen (PNG o JPEG) de lo que se busca, vista desde arriba.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/find_similar.py" />
            <source>similar to the examples</source>
            <translation>parecido a los ejemplos</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/find_similar.py" />
            <source>Give examples: features on the raster, or a picture.</source>
            <translation>Indique ejemplos: objetos sobre el ráster, o una imagen.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Tile size (metres)</source>
            <translation>Tamaño de tesela (metros)</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Overlap (per cent)</source>
            <translation>Solapamiento (por ciento)</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Extent to search</source>
            <translation>Extensión en la que buscar</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Area to search</source>
            <translation>Área en la que buscar</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Words in English, Portuguese, Spanish, French, German, Dutch, Italian, Chinese, Korean or Russian.</source>
            <translation>Palabras en inglés, portugués, español, francés, alemán, neerlandés, italiano, chino, coreano o ruso.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>The language of the words. A name that its phrase book knows is searched in all the ways the language says it.</source>
            <translation>El idioma de las palabras. Un nombre que su libro de frases conoce se busca de todas las formas en que el idioma lo dice.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Saved query</source>
            <translation>Consulta guardada</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>A query that was saved in the window, instead of words: words and examples, with their weights.</source>
            <translation>Una consulta guardada en la ventana, en lugar de palabras: palabras y ejemplos, con sus pesos.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Most matches</source>
            <translation>Máximo de coincidencias</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Heatmap</source>
            <translation>Mapa de calor</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>The raster to search. Any number of bands and bits; in any CRS.</source>
            <translation>El ráster en el que buscar. Con cualquier número de bandas y bits, en cualquier SRC.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Index (*.parquet)</source>
            <translation>Índice (*.parquet)</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>An index that was built before. The raster itself is not needed.</source>
            <translation>Un índice construido antes. El ráster mismo no es necesario.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Side of a tile on the ground. Left empty, a round size that fits the raster and the model.</source>
            <translation>Lado de una tesela sobre el terreno. Si se deja vacío, un tamaño redondo adecuado al ráster y al modelo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>At most so many tiles are given, the best ones.</source>
            <translation>Se dan como máximo tantas teselas, las mejores.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>The least score, from 0 to 1. A score of 0.5 means: as likely as not.</source>
            <translation>La puntuación mínima, de 0 a 1. Una puntuación de 0,5 significa: tan probable como improbable.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>How much of a tile the next one covers. Left empty, 50 per cent.</source>
            <translation>Cuánto de una tesela cubre la siguiente. Si se deja vacío, 50 por ciento.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Only tiles that meet this extent are searched.</source>
            <translation>Solo se busca en las teselas que tocan esta extensión.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Only tiles that meet these polygons are searched.</source>
            <translation>Solo se busca en las teselas que tocan estos polígonos.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>A raster of the scores of all tiles.</source>
            <translation>Un ráster con las puntuaciones de todas las teselas.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Name or folder of a model package. Left empty, rs-m-clip-mini.</source>
            <translation>Nombre o carpeta de un paquete de modelo. Si se deja vacío, rs-m-clip-mini.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Where the tiles are embedded. The log says what it really was.</source>
            <translation>Dónde se calculan las teselas. El registro dice dónde fue en realidad.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/search_index.py" />
            <source>Search index</source>
            <translation>Buscar en un índice</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/search_index.py" />
            <source>Finds the places that match words in any of ten languages, from an index that was built before.</source>
            <translation>Busca, en un índice construido antes, los lugares que corresponden a palabras en cualquiera de los diez idiomas.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/search_raster.py" />
            <source>Search raster</source>
            <translation>Buscar en un ráster</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/search_raster.py" />
            <source>Finds the places of a raster that match words in any of ten languages. The raster is indexed first, unless that was done before; the next search of it is answered at once.</source>
            <translation>Busca los lugares de un ráster que corresponden a palabras en cualquiera de los diez idiomas. El ráster se indexa primero, salvo que ya se haya hecho; la siguiente búsqueda se responde al instante.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/searching.py" />
            <source>The best tiles, each with its rank and score, the query, the raster and the model.</source>
            <translation>Las mejores teselas, cada una con su rango y su puntuación, la consulta, el ráster y el modelo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/searching.py" />
            <source>{count} matches of {searched} tiles; the best scores {best}.</source>
            <translation>{count} coincidencias en {searched} teselas; la mejor puntúa {best}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/searching.py" />
            <source>No match of {searched} tiles: the best scores {best}. Lower the least score to see it.</source>
            <translation>Ninguna coincidencia en {searched} teselas: la mejor puntúa {best}. Baje la puntuación mínima para verla.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/searching.py" />
            <source>Number of matches</source>
            <translation>Número de coincidencias</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/searching.py" />
            <source>Number of tiles searched</source>
            <translation>Número de teselas examinadas</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/searching.py" />
            <source>Best score</source>
            <translation>Mejor puntuación</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The search engine is not set up yet. It needs about 600 MB on this computer and leaves QGIS's own Python alone.</source>
            <translation>El motor de búsqueda aún no está instalado. Necesita unos 600 MB en este equipo y no toca el Python de QGIS.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The search engine is damaged: {why}. Repair it, or set it up again.</source>
            <translation>El motor de búsqueda está dañado: {why}. Repárelo o instálelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>No Python that fits was found on this computer. Install Python 3.9 to 3.14 (64 bit), or name one in the settings.</source>
            <translation>No se encontró en este equipo ningún Python adecuado. Instale Python 3.9 a 3.14 (64 bits) o indique uno en la configuración.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The Python {python} cannot be used: {why}. Name another one.</source>
            <translation>El Python {python} no se puede usar: {why}. Indique otro.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The Python {python} cannot make environments. Install its venv module (on Debian and Ubuntu: sudo apt install python3-venv), or uv, and try again.</source>
            <translation>El Python {python} no puede crear entornos. Instale su módulo venv (en Debian y Ubuntu: sudo apt install python3-venv), o uv, e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The search engine is being set up or removed at this moment by process {process}. Wait until that has finished, then try again.</source>
            <translation>El proceso {process} está instalando o quitando el motor de búsqueda en este momento. Espere a que termine e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The folder {folder} cannot be written to. Allow writing there, or name another folder in the environment variable RSMCLIP_RUNTIME, and try again.</source>
            <translation>No se puede escribir en la carpeta {folder}. Permita escribir en ella, o indique otra carpeta en la variable de entorno RSMCLIP_RUNTIME, e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The search engine needs {needed} MB in {folder}, but only {free} MB are left there. Make room and try again.</source>
            <translation>El motor de búsqueda necesita {needed} MB en {folder}, pero allí solo quedan {free} MB. Haga sitio e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>There is no folder {folder}. Choose the folder that holds the wheels.</source>
            <translation>No hay ninguna carpeta {folder}. Elija la carpeta que contiene los wheels.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The server of the packages cannot be reached. Check the network and the proxy, or choose a folder of wheels, and try again.</source>
            <translation>No se puede acceder al servidor de los paquetes. Compruebe la red y el proxy, o elija una carpeta de wheels, e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The proxy wants a user name and a password. Enter them in QGIS under Settings, Options, Network, and try again.</source>
            <translation>El proxy pide un nombre de usuario y una contraseña. Introdúzcalos en QGIS en Configuración, Opciones, Red, e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The proxy cannot be reached. Check it in QGIS under Settings, Options, Network, and try again.</source>
            <translation>No se puede acceder al proxy. Compruébelo en QGIS en Configuración, Opciones, Red, e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>This computer does not trust the certificate of the packages' server. Add your organisation's certificate in QGIS under Settings, Options, Authentication, and try again.</source>
            <translation>Este equipo no confía en el certificado del servidor de los paquetes. Añada el certificado de su organización en QGIS en Configuración, Opciones, Autenticación, e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The server of the packages refuses the download (HTTP {status}). Try again later, or ask who runs your network.</source>
            <translation>El servidor de los paquetes rechaza la descarga (HTTP {status}). Inténtelo más tarde o pregunte a quien administra su red.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The download broke off. Check the network and try again.</source>
            <translation>La descarga se interrumpió. Compruebe la red e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>A downloaded file is not the one that was published: it is incomplete, empty or was changed on its way. Try again; if this stays so, ask who runs your network.</source>
            <translation>Un archivo descargado no es el que se publicó: está incompleto, vacío o se modificó por el camino. Inténtelo de nuevo; si persiste, pregunte a quien administra su red.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The server of the packages has no {package} for this computer and this Python. Name another Python in the settings and try again.</source>
            <translation>El servidor de los paquetes no tiene {package} para este equipo y este Python. Indique otro Python en la configuración e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The folder {folder} has no wheel of {package} for this computer and this Python. Add it and try again.</source>
            <translation>La carpeta {folder} no tiene ningún wheel de {package} para este equipo y este Python. Añádalo e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The packages could not be installed. The reason is in the log {log}; try again, or choose another Python in the settings.</source>
            <translation>No se pudieron instalar los paquetes. El motivo está en el registro {log}; inténtelo de nuevo o elija otro Python en la configuración.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The search engine was installed but does not run: {why}. Choose another Python in the settings and try again.</source>
            <translation>El motor de búsqueda se instaló, pero no funciona: {why}. Elija otro Python en la configuración e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The Python {python} cannot run the search engine: {why}.</source>
            <translation>El Python {python} no puede ejecutar el motor de búsqueda: {why}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The model could not be turned into a package. The reason is in the log {log}; try again.</source>
            <translation>No se pudo convertir el modelo en un paquete. El motivo está en el registro {log}; inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>Files in {folder} are in use and cannot be removed. Close other QGIS windows, wait for the virus scanner, and try again.</source>
            <translation>Hay archivos de {folder} en uso que no se pueden quitar. Cierre las demás ventanas de QGIS, espere al antivirus e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/exporter.py" />
            <location filename="../rsmclip_qgis/runtime/pip_way.py" />
            <location filename="../rsmclip_qgis/runtime/uv_way.py" />
            <source>Making the environment</source>
            <translation>Creando el entorno</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/exporter.py" />
            <location filename="../rsmclip_qgis/runtime/steps.py" />
            <source>Getting {package}</source>
            <translation>Obteniendo {package}</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/exporter.py" />
            <location filename="../rsmclip_qgis/runtime/steps.py" />
            <source>Installing the packages</source>
            <translation>Instalando los paquetes</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/exporter.py" />
            <source>Asking the hub</source>
            <translation>Consultando el hub</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/exporter.py" />
            <source>Turning the model into a package</source>
            <translation>Convirtiendo el modelo en un paquete</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/installer.py" />
            <source>The graphics card is not used: {sentence}</source>
            <translation>No se usa la tarjeta gráfica: {sentence}</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/installer.py" />
            <source>Looking at this computer</source>
            <translation>Examinando este equipo</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/installer.py" />
            <source>The graphics card is not used: {why}.</source>
            <translation>No se usa la tarjeta gráfica: {why}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/installer.py" />
            <source>Trying the search engine</source>
            <translation>Probando el motor de búsqueda</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/installer.py" />
            <source>CUDA does not start with this driver</source>
            <translation>CUDA no se inicia con este controlador</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/interpreter.py" />
            <source>it is Python {major}.{minor}, and 3.9 to 3.14 is needed</source>
            <translation>es Python {major}.{minor}, y se necesita de 3.9 a 3.14</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/interpreter.py" />
            <source>it has {bits} bits, and 64 are needed</source>
            <translation>tiene {bits} bits, y se necesitan 64</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/interpreter.py" />
            <source>no output</source>
            <translation>sin salida</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/interpreter.py" />
            <source>it does not start ({reason})</source>
            <translation>no se inicia ({reason})</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/pip_way.py" />
            <location filename="../rsmclip_qgis/runtime/uv_way.py" />
            <source>Looking for the packages</source>
            <translation>Buscando los paquetes</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/pointer.py" />
            <source>{file} cannot be read</source>
            <translation>{file} no se puede leer</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/pointer.py" />
            <source>{file} cannot be understood</source>
            <translation>{file} no se puede entender</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/probe.py" />
            <source>{modules} cannot be imported</source>
            <translation>{modules} no se puede importar</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/probe.py" />
            <source>it ended with code {code}</source>
            <translation>terminó con el código {code}</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/probe.py" />
            <source>its Python does not run ({reason})</source>
            <translation>su Python no funciona ({reason})</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/states.py" />
            <source>The search engine is ready and runs on the CPU.</source>
            <translation>El motor de búsqueda está listo y funciona en la CPU.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/states.py" />
            <source>The search engine is ready and runs on the graphics card (CUDA).</source>
            <translation>El motor de búsqueda está listo y funciona en la tarjeta gráfica (CUDA).</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/states.py" />
            <source>RSMCLIP_PYTHON names {path}, which is no file</source>
            <translation>RSMCLIP_PYTHON indica {path}, que no es un archivo</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/states.py" />
            <source>The search engine belongs to another version of the plugin. Set it up again; it can be used meanwhile.</source>
            <translation>El motor de búsqueda es de otra versión del complemento. Instálelo de nuevo; entretanto se puede usar.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/states.py" />
            <source>its Python {python} is gone</source>
            <translation>su Python {python} ha desaparecido</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/states.py" />
            <source>{modules} is missing</source>
            <translation>falta {modules}</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/states.py" />
            <source>The search engine runs in {path} (RSMCLIP_PYTHON).</source>
            <translation>El motor de búsqueda funciona en {path} (RSMCLIP_PYTHON).</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/steps.py" />
            <source>Got {package}</source>
            <translation>{package} está aquí</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/saved_queries.py" />
            <source>{path} could not be written.</source>
            <translation>No se pudo escribir {path}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/saved_queries.py" />
            <source>{path} is no saved query. Choose a file that the search saved.</source>
            <translation>{path} no es una consulta guardada. Elija un archivo que la búsqueda haya guardado.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/training/openclip/ground.py" />
            <source>The rasters for ordinary ground hold not one tile with data.</source>
            <translation>Los ráster de terreno común no tienen ni una tesela con datos.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/training/openclip/hub.py" />
            <source>The hub gave another revision of {name} than {revision}. Try again.</source>
            <translation>El hub dio otra revisión de {name} en lugar de {revision}. Inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/training/openclip/hub.py" />
            <source>The file {file} of {name} was damaged on its way. Try again.</source>
            <translation>El archivo {file} de {name} se dañó por el camino. Inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/training/openclip/hub.py" />
            <source>The hub has no model {name} at that revision, or does not show it to everybody.</source>
            <translation>El hub no tiene el modelo {name} en esa revisión, o no lo muestra a todo el mundo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/training/openclip/hub.py" />
            <source>The model {name} cannot be fetched: the hub is out of reach. Check the network and the proxy, and try again.</source>
            <translation>No se puede obtener el modelo {name}: el hub está fuera de alcance. Compruebe la red y el proxy, e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/training/openclip/hub.py" />
            <source>{name} is not a model of open_clip's kind.</source>
            <translation>{name} no es un modelo del tipo de open_clip.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/training/openclip/pieces.py" />
            <source>The tokenizer of this model cannot be written as a SentencePiece model, which a model package needs. Models with the tokenizer of XLM-RoBERTa can be exported.</source>
            <translation>El tokenizador de este modelo no puede escribirse como modelo SentencePiece, que un paquete necesita. Se pueden exportar modelos con el tokenizador de XLM-RoBERTa.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/worker/client.py" />
            <source>could not be started</source>
            <translation>no se pudo iniciar</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/worker/client.py" />
            <source>stopped unexpectedly</source>
            <translation>se detuvo de forma inesperada</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/worker/client.py" />
            <source>does not answer any more</source>
            <translation>ya no responde</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/worker/client.py" />
            <source>The search engine {how}. Try again; if it happens once more, repair it in the settings.</source>
            <translation>El motor de búsqueda {how}. Inténtelo de nuevo; si vuelve a ocurrir, repárelo en la configuración.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/worker/protocol.py" />
            <source>The search engine and the plugin do not understand each other. Set up the engine again.</source>
            <translation>El motor de búsqueda y el complemento no se entienden. Instale el motor de nuevo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/worker/server.py" />
            <source>The search engine failed at something that should not fail ({kind}). The log has the details.</source>
            <translation>El motor de búsqueda falló en algo que no debería fallar ({kind}). Los detalles están en el registro.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/worker/server.py" />
            <source>The search engine speaks version {engine} and the plugin version {plugin}. Restart QGIS.</source>
            <translation>El motor de búsqueda habla la versión {engine} y el complemento la versión {plugin}. Reinicie QGIS.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/worker/tasks.py" />
            <source>The search engine cannot do {what}.</source>
            <translation>El motor de búsqueda no sabe hacer {what}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/worker/tasks.py" />
            <source>An index is being built at this moment. Remove the model when that has finished.</source>
            <translation>En este momento se está construyendo un índice. Elimine el modelo cuando haya terminado.</translation>
        </message>
    </context>
</TS>
