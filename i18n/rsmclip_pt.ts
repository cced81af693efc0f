<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="en">
    <context>
        <name>rsmclip</name>
        <message>
            <location filename="../rsmclip_qgis/engine/area.py" />
            <source>There is no area file at {path}. Check the name.</source>
            <translation>Não há nenhum ficheiro de área em {path}. Verifique o nome.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/area.py" />
            <source>{path} holds no polygon to search in.</source>
            <translation>{path} não contém nenhum polígono onde pesquisar.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/area.py" />
            <source>{path} cannot be read as a vector layer. Give a GeoPackage, a GeoJSON or a Shapefile with polygons.</source>
            <translation>{path} não pode ser lido como camada vetorial. Indique um GeoPackage, um GeoJSON ou um Shapefile com polígonos.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/area.py" />
            <source>{path} cannot be brought into the raster's coordinate reference system.</source>
            <translation>{path} não pode ser convertido para o sistema de referência de coordenadas do raster.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/bands.py" />
            <source>The raster has no band {band}: its bands are 1 to {count}.</source>
            <translation>O raster não tem a banda {band}: as suas bandas vão de 1 a {count}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/build.py" />
            <source>{name} is empty: nothing but nodata was found in it.</source>
            <translation>{name} está vazio: só foram encontrados valores nodata.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/classify.py" />
            <source>Give at least two classes, each once.</source>
            <translation>Indique pelo menos duas classes, cada uma uma só vez.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/example.py" />
            <source>None of the examples lies on {raster}.</source>
            <translation>Nenhum dos exemplos está sobre {raster}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/example.py" />
            <source>{path} cannot be opened as a picture. Give a PNG or a JPEG.</source>
            <translation>{path} não pode ser aberto como imagem. Indique um PNG ou um JPEG.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/export.py" />
            <source>Matches cannot be written as {name}. Choose a name that ends in {known}.</source>
            <translation>As correspondências não podem ser escritas como {name}. Escolha um nome que termine em {known}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/export.py" />
            <source>{path} is what is searched; writing there would destroy it. Choose another name.</source>
            <translation>{path} é onde se pesquisa; escrever aí iria destruí-lo. Escolha outro nome.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/export.py" />
            <source>{path} is there already. Choose another name, or add --overwrite.</source>
            <translation>{path} já existe. Escolha outro nome ou acrescente --overwrite.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/export.py" />
            <source>The raster has no CRS, so its tiles cannot be put into {crs}.</source>
            <translation>O raster não tem SRC, por isso os seus blocos não podem ser convertidos para {crs}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/export.py" />
            <source>{crs} is not a known CRS. Use a code such as EPSG:4326.</source>
            <translation>{crs} não é um SRC conhecido. Use um código como EPSG:4326.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/heatmap.py" />
            <source>A heatmap is a GeoTIFF: {name} must end in .tif.</source>
            <translation>Um mapa de calor é um GeoTIFF: {name} tem de terminar em .tif.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/index.py" />
            <source>{path} is not an index of this plugin, or is damaged. Build it again.</source>
            <translation>{path} não é um índice deste complemento ou está danificado. Construa-o de novo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/index.py" />
            <source>There is no index at {path}. Build it with: rsmclip index RASTER</source>
            <translation>Não há nenhum índice em {path}. Construa-o com: rsmclip index RASTER</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/index_store.py" />
            <source>The index {path} cannot be deleted. Close what uses it, and try again.</source>
            <translation>O índice {path} não pode ser apagado. Feche o que o usa e tente de novo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/index_writer.py" />
            <source>The build has ended. Search its index.</source>
            <translation>A construção terminou. Pesquise no seu índice.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/index_writer.py" />
            <source>{raster} is empty: it holds no data where it was to be searched.</source>
            <translation>{raster} está vazio: não contém dados onde se devia pesquisar.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/index_writer.py" />
            <source>None of the {count} tiles of {raster} could be read. The file may be cut off or damaged.</source>
            <translation>Nenhum dos {count} blocos de {raster} pôde ser lido. O ficheiro pode estar cortado ou danificado.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/opening.py" />
            <source>{path} holds several rasters and none by itself. Name one of them: {names}.</source>
            <translation>{path} contém vários rasters e nenhum por si só. Indique um deles: {names}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/opening.py" />
            <source>{path} holds complex numbers, which cannot be seen as a picture.</source>
            <translation>{path} contém números complexos, que não podem ser vistos como imagem.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/opening.py" />
            <source>{path} is laid out in blocks of {rows} x {columns} pixels, too large to read. Convert it to a tiled GeoTIFF.</source>
            <translation>{path} está organizado em blocos de {rows} x {columns} píxeis, demasiado grandes para ler. Converta-o num GeoTIFF em blocos.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/opening.py" />
            <source>{path} cannot be opened as a raster. Check that it is a GeoTIFF or another raster format that GDAL reads.</source>
            <translation>{path} não pode ser aberto como raster. Verifique se é um GeoTIFF ou outro formato raster que o GDAL leia.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/package.py" />
            <source>There is no model {name}. Known models: {known}. A folder with a model.json will do, too.</source>
            <translation>Não há nenhum modelo {name}. Modelos conhecidos: {known}. Também serve uma pasta com um model.json.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/package.py" />
            <source>The model package {folder} cannot be used: {why}. Get or export it again.</source>
            <translation>O pacote de modelo {folder} não pode ser usado: {why}. Obtenha-o ou exporte-o de novo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/package.py" />
            <source>The model {model} cannot show where in a tile it sees something. Choose another model.</source>
            <translation>O modelo {model} não consegue mostrar em que parte de um bloco vê algo. Escolha outro modelo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/package_store.py" />
            <source>There is no model {name} that was added. The one that comes along stays.</source>
            <translation>Não há nenhum modelo {name} que tenha sido adicionado. O que vem incluído fica.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/package_store.py" />
            <source>A model cannot be called {name}.</source>
            <translation>Um modelo não pode chamar-se {name}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/package_store.py" />
            <source>The model could not be kept in {folder}. Is the disk full?</source>
            <translation>Não foi possível guardar o modelo em {folder}. O disco está cheio?</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/package_store.py" />
            <source>The model {name} cannot be removed now, as its files are in use. Close other QGIS windows and try again.</source>
            <translation>O modelo {name} não pode ser removido agora, pois os seus ficheiros estão em uso. Feche outras janelas do QGIS e tente de novo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/places.py" />
            <source>The folder {folder} for indexes cannot be made. Name another in the environment variable RSMCLIP_CACHE.</source>
            <translation>A pasta {folder} para índices não pode ser criada. Indique outra na variável de ambiente RSMCLIP_CACHE.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/query.py" />
            <source>A part of the query is empty. Remove it.</source>
            <translation>Uma parte da consulta está vazia. Remova-a.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/query.py" />
            <source>Nothing is wanted. Say at least one thing to look for.</source>
            <translation>Nada é procurado. Indique pelo menos uma coisa a procurar.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/query.py" />
            <source>What is wanted and what is not are the same. Remove one of them.</source>
            <translation>O que se quer e o que não se quer são o mesmo. Remova um dos dois.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/query.py" />
            <source>The example {label} was remembered with another model. Choose that model, or give the example again.</source>
            <translation>O exemplo {label} foi guardado com outro modelo. Escolha esse modelo ou dê o exemplo de novo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/query.py" />
            <source>The saved example {label} is damaged. Remove it.</source>
            <translation>O exemplo guardado {label} está danificado. Remova-o.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/raster.py" />
            <source>{name} cannot be read at one place. The file may be cut off or damaged.</source>
            <translation>{name} não pode ser lido num ponto. O ficheiro pode estar cortado ou danificado.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/report.py" />
            <source>A picture cannot be written as {name}. Choose a name that ends in {known}.</source>
            <translation>Não é possível escrever uma imagem como {name}. Escolha um nome que termine em {known}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/search.py" />
            <source>The raster {raster} changed since {index} was built. Build the index again.</source>
            <translation>O raster {raster} mudou desde que {index} foi construído. Construa o índice de novo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/search.py" />
            <location filename="../rsmclip_qgis/processing/requests.py" />
            <source>The query is empty. Type what to look for, such as: golf course</source>
            <translation>A consulta está vazia. Escreva o que procurar, por exemplo: campo de golfe</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/search.py" />
            <source>The number of matches must be 1 or more.</source>
            <translation>O número de correspondências tem de ser 1 ou mais.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/search.py" />
            <source>The least score must lie between 0 and 1.</source>
            <translation>A pontuação mínima tem de estar entre 0 e 1.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/search.py" />
            <source>The index of {raster} was made with the model {old} {old_version}, not with this {new} {new_version}. Build it again, or choose the old model.</source>
            <translation>O índice de {raster} foi feito com o modelo {old} {old_version}, não com {new} {new_version}. Construa-o de novo ou escolha o modelo antigo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/search.py" />
            <source>The model {model} does not know the language {language}, only {known}.</source>
            <translation>O modelo {model} não conhece a língua {language}, só {known}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/session.py" />
            <source>There is no device {device}. Choose one of {known}.</source>
            <translation>Não há nenhum dispositivo {device}. Escolha um de {known}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/session.py" />
            <source>CUDA was asked for, but this ONNX Runtime has none. Use the device cpu, or install onnxruntime-gpu and an NVIDIA driver.</source>
            <translation>Foi pedido CUDA, mas este ONNX Runtime não o tem. Use o dispositivo cpu, ou instale onnxruntime-gpu e um controlador NVIDIA.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/session.py" />
            <source>CUDA was asked for, but could not be started. Use the device cpu.</source>
            <translation>Foi pedido CUDA, mas não foi possível iniciá-lo. Use o dispositivo cpu.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/session.py" />
            <source>The graph {graph} of the model does not fit its model.json. Get or export the model again.</source>
            <translation>O grafo {graph} do modelo não condiz com o seu model.json. Obtenha ou exporte o modelo de novo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/session.py" />
            <source>The graph {graph} of the model cannot be loaded. Get or export the model again.</source>
            <translation>O grafo {graph} do modelo não pode ser carregado. Obtenha ou exporte o modelo de novo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/sources.py" />
            <source>There is no raster at {path}. Check the name and the folder.</source>
            <translation>Não há nenhum raster em {path}. Verifique o nome e a pasta.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/sources.py" />
            <source>{path} is empty: it has no bytes. Copy or download it again.</source>
            <translation>{path} está vazio: não tem bytes. Copie-o ou descarregue-o de novo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/sources.py" />
            <source>{path} refers to the remote file {source}, which nobody asked for. Open that address itself if you trust it.</source>
            <translation>{path} remete para o ficheiro remoto {source}, que ninguém pediu. Abra você esse endereço, se confia nele.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/sources.py" />
            <source>{path} needs the file {source}, which is missing. Put it back or build the raster again.</source>
            <translation>{path} precisa do ficheiro {source}, que falta. Volte a pô-lo ou construa o raster de novo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/text_encoder.py" />
            <source>The tokenizer {name} of the model cannot be loaded. Get or export the model again.</source>
            <translation>O tokenizador {name} do modelo não pode ser carregado. Obtenha ou exporte o modelo de novo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/tiling.py" />
            <source>An overlap of {overlap:g} % is not possible. Choose one from 0 to {most}.</source>
            <translation>Uma sobreposição de {overlap:g} % não é possível. Escolha uma de 0 a {most}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/tiling.py" />
            <source>{name} has no coordinate reference system, so a tile size in metres means nothing. Leave out the tile size to search in pixels, or give the raster its CRS first.</source>
            <translation>{name} não tem sistema de referência de coordenadas, por isso um tamanho de bloco em metros nada significa. Omita o tamanho para pesquisar em píxeis, ou dê primeiro o SRC ao raster.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/tiling.py" />
            <source>The tile size must be more than 0 metres.</source>
            <translation>O tamanho do bloco tem de ser superior a 0 metros.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/tiling.py" />
            <source>Tiles of {size} m are smaller than {least} pixels of {name}. Choose a larger tile size.</source>
            <translation>Blocos de {size} m são menores do que {least} píxeis de {name}. Escolha um tamanho de bloco maior.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/tiling.py" />
            <source>{name} is only {width} x {height} {unit}, too small for tiles of {size} {unit}. Choose a smaller tile size.</source>
            <translation>{name} mede só {width} x {height} {unit}, pouco para blocos de {size} {unit}. Escolha um tamanho de bloco menor.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/tiling.py" />
            <source>The area lies outside of the raster {name}.</source>
            <translation>A área fica fora do raster {name}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/within.py" />
            <source>None of the tiles in view holds data.</source>
            <translation>Nenhum dos blocos à vista contém dados.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/writing.py" />
            <source>{path} is a folder. Give the name of a file.</source>
            <translation>{path} é uma pasta. Indique o nome de um ficheiro.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/writing.py" />
            <source>The folder {folder} does not exist. Make it, or choose another.</source>
            <translation>A pasta {folder} não existe. Crie-a ou escolha outra.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/writing.py" />
            <source>{path} could not be written. Is the disk full?</source>
            <translation>Não foi possível escrever {path}. O disco está cheio?</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/writing.py" />
            <source>Nothing can be written into the folder {folder}. Choose another.</source>
            <translation>Não é possível escrever na pasta {folder}. Escolha outra.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/building.py" />
            <source>The map shows nothing of this raster. Move there first.</source>
            <translation>O mapa não mostra nada deste raster. Vá primeiro para lá.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/examples/actions.py" />
            <source>Click on the map or draw a box: more like this. With Shift: not like this. Escape ends.</source>
            <translation>Clique no mapa ou desenhe um retângulo: mais como isto. Com Shift: nada como isto. Esc termina.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/examples/actions.py" />
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>More like this</source>
            <translation>Mais como isto</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/examples/actions.py" />
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Not like this</source>
            <translation>Nada como isto</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/examples/parts.py" />
            <source>Example {number}</source>
            <translation>Exemplo {number}</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/examples/parts.py" />
            <source>Good</source>
            <translation>Bom</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/examples/parts.py" />
            <source>Bad</source>
            <translation>Mau</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/examples/saved.py" />
            <source>Saved queries</source>
            <translation>Consultas guardadas</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/examples/saved.py" />
            <source>Name of the query</source>
            <translation>Nome da consulta</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/examples/saved.py" />
            <source>Search for it</source>
            <translation>Procurar isto</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/examples/saved.py" />
            <source>Delete</source>
            <translation>Apagar</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/examples/saved.py" />
            <source>The query {name} was saved.</source>
            <translation>A consulta {name} foi guardada.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/examples/saved.py" />
            <source>None yet</source>
            <translation>Ainda nenhuma</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/examples/within.py" />
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Where in the tile</source>
            <translation>Onde no bloco</translation>
        </message>
        <message numerus="yes">
            <location filename="../rsmclip_qgis/gui/indexing.py" />
            <source>Indexing this raster will take about %n minutes</source>
            <translation>
                <numerusform>A indexação deste raster demorará cerca de %n minuto</numerusform>
                <numerusform>A indexação deste raster demorará cerca de %n minutos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../rsmclip_qgis/gui/indexing.py" />
            <location filename="../rsmclip_qgis/gui/options.py" />
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>%n tiles</source>
            <translation>
                <numerusform>%n bloco</numerusform>
                <numerusform>%n blocos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/indexing.py" />
            <source>Looking for the index ...</source>
            <translation>A procurar o índice ...</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/indexing.py" />
            <source>Reading the raster ...</source>
            <translation>A ler o raster ...</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/indexing.py" />
            <source>Indexing tiles: {done} of {total}</source>
            <translation>A indexar blocos: {done} de {total}</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/indexing.py" />
            <source>The raster changed since it was indexed.</source>
            <translation>O raster mudou desde que foi indexado.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/locator.py" />
            <source>Search in rasters by words</source>
            <translation>Pesquisar em rasters com palavras</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/locator.py" />
            <source>Search the selected raster layer</source>
            <translation>Pesquisar na camada raster selecionada</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/models.py" />
            <source>Add a model ...</source>
            <translation>Adicionar um modelo ...</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/models.py" />
            <source>Model package (*.zip model.json)</source>
            <translation>Pacote de modelo (*.zip model.json)</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/models.py" />
            <source>Remove the model ...</source>
            <translation>Remover o modelo ...</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/models.py" />
            <source>rs-m-clip-mini, which comes along</source>
            <translation>rs-m-clip-mini, que vem incluído</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/models.py" />
            <source>Get the official RS-M-CLIP ...</source>
            <translation>Obter o RS-M-CLIP oficial ...</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/models.py" />
            <source>Remove the model {name} from this computer?</source>
            <translation>Remover o modelo {name} deste computador?</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/official.py" />
            <source>Getting the official RS-M-CLIP</source>
            <translation>A obter o RS-M-CLIP oficial</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/official.py" />
            <source>Get the official RS-M-CLIP?</source>
            <translation>Obter o RS-M-CLIP oficial?</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/official.py" />
            <source>It is the model of Silva, Magalhães, Tuia and Martins (MIT licence), larger than the one that comes along. About 2 GB are downloaded; up to 9 GB of disk space are needed meanwhile, and 400 MB stay. It takes a quarter of an hour or more, in the background.</source>
            <translation>É o modelo de Silva, Magalhães, Tuia e Martins (licença MIT), maior do que o que vem incluído. São descarregados cerca de 2 GB; entretanto são precisos até 9 GB de espaço em disco, e ficam 400 MB. Demora um quarto de hora ou mais, em segundo plano.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/official.py" />
            <source>Get it</source>
            <translation>Obter</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/official.py" />
            <source>The official RS-M-CLIP is being got in the background.</source>
            <translation>O RS-M-CLIP oficial está a ser obtido em segundo plano.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/official.py" />
            <source>Tidying up</source>
            <translation>A arrumar</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/official.py" />
            <source>Cancelled. What was fetched is kept: the next try goes on from there.</source>
            <translation>Cancelado. O que já foi obtido fica guardado: a próxima tentativa continua daí.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/official.py" />
            <source>The model could not be got, at something that should not fail. The log has the details.</source>
            <translation>Não foi possível obter o modelo, por algo que não devia falhar. O registo tem os pormenores.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/official.py" />
            <source>The model is being got already.</source>
            <translation>O modelo já está a ser obtido.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/official.py" />
            <source>The model {name} is there. Choose it in the options.</source>
            <translation>O modelo {name} está disponível. Escolha-o nas opções.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>fits the raster</source>
            <translation>adequado ao raster</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source> min</source>
            <translation> min</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>never ask</source>
            <translation>nunca perguntar</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>no limit</source>
            <translation>sem limite</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>the usual folder</source>
            <translation>a pasta habitual</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>Search engine</source>
            <translation>Motor de pesquisa</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <location filename="../rsmclip_qgis/gui/toolbar.py" />
            <source>Search</source>
            <translation>Pesquisa</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>Indexes that searches made</source>
            <translation>Índices criados pelas pesquisas</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>Delete the selected indexes</source>
            <translation>Apagar os índices selecionados</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Any of the ten</source>
            <translation>Qualquer das dez</translation>
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
            <translation>Remover</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <location filename="../rsmclip_qgis/gui/setup.py" />
            <source>Copy diagnostics</source>
            <translation>Copiar o diagnóstico</translation>
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
            <translation>Língua das palavras</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>Tile size</source>
            <translation>Tamanho do bloco</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>Overlap</source>
            <translation>Sobreposição</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>Ask before indexing longer than</source>
            <translation>Perguntar antes de indexar mais de</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <location filename="../rsmclip_qgis/gui/results/filters.py" />
            <source>Show at most</source>
            <translation>Mostrar no máximo</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <location filename="../rsmclip_qgis/gui/results/filters.py" />
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Least score</source>
            <translation>Pontuação mínima</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>Folder</source>
            <translation>Pasta</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>Keep at most</source>
            <translation>Guardar no máximo</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>Choose automatically</source>
            <translation>Escolher automaticamente</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/actions.py" />
            <source>Save the matches as</source>
            <translation>Guardar as correspondências como</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/actions.py" />
            <source>The coordinates are in the clipboard.</source>
            <translation>As coordenadas estão na área de transferência.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/actions.py" />
            <source>Matches cannot be saved as {name}. Choose a name that ends in {known}.</source>
            <translation>As correspondências não podem ser guardadas como {name}. Escolha um nome que termine em {known}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/actions.py" />
            <source>The matches were saved as {path}.</source>
            <translation>As correspondências foram guardadas como {path}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/actions.py" />
            <source>The matches could not be saved as {path}: {why}</source>
            <translation>As correspondências não puderam ser guardadas como {path}: {why}</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/actions.py" />
            <source>map units</source>
            <translation>unidades do mapa</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/chips.py" />
            <source>Click to weigh or remove this part of the query</source>
            <translation>Clique para pesar ou remover esta parte da consulta</translation>
        </message>
        <message numerus="yes">
            <location filename="../rsmclip_qgis/gui/results/chips.py" />
            <source>%n judged</source>
            <translation>
                <numerusform>%n avaliada</numerusform>
                <numerusform>%n avaliadas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/chips.py" />
            <source>Matches that were called right or wrong</source>
            <translation>Correspondências que foram ditas certas ou erradas</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/chips.py" />
            <source>Add an example: click on the map or draw a box</source>
            <translation>Acrescentar um exemplo: clique no mapa ou desenhe um retângulo</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/chips.py" />
            <source>1 is usual, 2 counts twice, below 0 turns away:</source>
            <translation>1 é o normal, 2 conta a dobrar, abaixo de 0 afasta:</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/chips.py" />
            <source>Count more</source>
            <translation>Contar mais</translation>
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
            <translation>Isto não</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/chips.py" />
            <source>Look for this</source>
            <translation>Procurar isto</translation>
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
                <numerusform>%n correspondência</numerusform>
                <numerusform>%n correspondências</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>{raster}: {found} in {tiles}, {seconds} s</source>
            <translation>{raster}: {found} em {tiles}, {seconds} s</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Index all of it</source>
            <translation>Indexar tudo</translation>
        </message>
        <message numerus="yes">
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>about %n minutes left</source>
            <translation>
                <numerusform>falta cerca de %n minuto</numerusform>
                <numerusform>faltam cerca de %n minutos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <location filename="../rsmclip_qgis/gui/results/gallery.py" />
            <location filename="../rsmclip_qgis/processing/searching.py" />
            <source>Matches</source>
            <translation>Correspondências</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>The best tile scores {score}. Lower the least score to see it.</source>
            <translation>O melhor bloco tem {score}. Baixe a pontuação mínima para o ver.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Select a raster layer, type what to look for, and press Enter.</source>
            <translation>Selecione uma camada raster, escreva o que procurar e prima Enter.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <location filename="../rsmclip_qgis/gui/toolbar.py" />
            <source>Progress</source>
            <translation>Progresso</translation>
        </message>
        <message numerus="yes">
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>about %n seconds left</source>
            <translation>
                <numerusform>falta cerca de %n segundo</numerusform>
                <numerusform>faltam cerca de %n segundos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Zoom to all</source>
            <translation>Aproximar a tudo</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Save the matches as ...</source>
            <translation>Guardar as correspondências como ...</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Save the query ...</source>
            <translation>Guardar a consulta ...</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Remove the layer</source>
            <translation>Remover a camada</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Zoom to the match</source>
            <translation>Aproximar à correspondência</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>This is right</source>
            <translation>Isto está certo</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>This is wrong</source>
            <translation>Isto está errado</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Take the judgement back</source>
            <translation>Retirar a avaliação</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Select in the layer</source>
            <translation>Selecionar na camada</translation>
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
            <translation>Construir de novo</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Search the old index</source>
            <translation>Pesquisar no índice antigo</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Only what the map shows</source>
            <translation>Só o que o mapa mostra</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Details</source>
            <translation>Pormenores</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Copy for a report</source>
            <translation>Copiar para um relatório</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Matches: {query}</source>
            <translation>Correspondências: {query}</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/gallery.py" />
            <source>Match {rank}, score {score}</source>
            <translation>Correspondência {rank}, pontuação {score}</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/layer.py" />
            <source>Matches of the query {query} in {raster}, found by {model}.</source>
            <translation>Correspondências da consulta {query} em {raster}, encontradas por {model}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/layer.py" />
            <location filename="../rsmclip_qgis/gui/results/style.py" />
            <source>Score</source>
            <translation>Pontuação</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/layer.py" />
            <source>Found in {raster}</source>
            <translation>Encontrado em {raster}</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/style.py" />
            <source>unlikely (under 0.25)</source>
            <translation>improvável (menos de 0,25)</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/style.py" />
            <source>less likely than not (0.25 to 0.5)</source>
            <translation>provavelmente não (0,25 a 0,5)</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/style.py" />
            <source>likely (0.5 to 0.75)</source>
            <translation>provável (0,5 a 0,75)</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/style.py" />
            <source>very likely (over 0.75)</source>
            <translation>muito provável (mais de 0,75)</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/style.py" />
            <source>Rank</source>
            <translation>Posição</translation>
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
            <translation>Raster</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/style.py" />
            <source>Tile</source>
            <translation>Bloco</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/undo.py" />
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/undo.py" />
            <source>The layer {name} was removed.</source>
            <translation>A camada {name} foi removida.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/session.py" />
            <source>Searching ...</source>
            <translation>A pesquisar ...</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/session.py" />
            <source>Only the part of the raster that the map showed is indexed.</source>
            <translation>Só a parte do raster que o mapa mostrava está indexada.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/session.py" />
            <source>Cancelled.</source>
            <translation>Cancelado.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/setup.py" />
            <source>Use the graphics card (another 1.6 GB)</source>
            <translation>Usar a placa gráfica (mais 1,6 GB)</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/setup.py" />
            <source>Remove the search engine from this computer? Indexes and models stay.</source>
            <translation>Remover o motor de pesquisa deste computador? Os índices e os modelos mantêm-se.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/setup.py" />
            <source>Setting up the search engine</source>
            <translation>A instalar o motor de pesquisa</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/setup.py" />
            <source>Collecting diagnostics</source>
            <translation>A reunir o diagnóstico</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/setup.py" />
            <source>The set-up was cancelled; nothing was left behind.</source>
            <translation>A instalação foi cancelada; nada ficou para trás.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/setup.py" />
            <source>The set-up failed at something that should not fail. The log has the details.</source>
            <translation>A instalação falhou em algo que não devia falhar. Os pormenores estão no registo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/setup.py" />
            <source>Set up the search engine</source>
            <translation>Instalar o motor de pesquisa</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/setup.py" />
            <source>Repair the search engine</source>
            <translation>Reparar o motor de pesquisa</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/setup.py" />
            <source>Remove the search engine</source>
            <translation>Remover o motor de pesquisa</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/setup.py" />
            <source>The search engine was removed.</source>
            <translation>O motor de pesquisa foi removido.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/setup.py" />
            <source>The diagnostics are in the clipboard.</source>
            <translation>O diagnóstico está na área de transferência.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/setup.py" />
            <source>The search engine is being set up already.</source>
            <translation>O motor de pesquisa já está a ser instalado.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/toolbar.py" />
            <source>Show the matches</source>
            <translation>Mostrar as correspondências</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/toolbar.py" />
            <source>Settings of the search</source>
            <translation>Configurações da pesquisa</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/toolbar.py" />
            <source>Search in your own words</source>
            <translation>Pesquise por palavras suas</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/toolbar.py" />
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>What to look for</source>
            <translation>O que procurar</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/toolbar.py" />
            <source>What to look for, in any of ten languages; Enter searches</source>
            <translation>O que procurar, em qualquer de dez línguas; Enter pesquisa</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/toolbar.py" />
            <source>{rate} tiles/s</source>
            <translation>{rate} blocos/s</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/toolbar.py" />
            <source>Search the selected raster layer ({shortcut})</source>
            <translation>Pesquisar na camada raster selecionada ({shortcut})</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/layers.py" />
            <source>Select a raster layer to search in.</source>
            <translation>Selecione uma camada raster onde pesquisar.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/layers.py" />
            <source>The layer {name} is a service, which cannot be searched yet. Export it as a raster first.</source>
            <translation>A camada {name} é um serviço, onde ainda não se pode pesquisar. Exporte-a primeiro como raster.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/algorithm.py" />
            <source>The index was there already.</source>
            <translation>O índice já existia.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/algorithm.py" />
            <source>Cancelled; nothing was written.</source>
            <translation>Cancelado; nada foi escrito.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/algorithm.py" />
            <source>process</source>
            <translation>processo</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/algorithm.py" />
            <source>The tiles were embedded on the {device}.</source>
            <translation>Os blocos foram calculados em {device}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/algorithm.py" />
            <source>{count} tiles could not be read.</source>
            <translation>{count} blocos não puderam ser lidos.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/area.py" />
            <source>The extent and the area have nothing in common.</source>
            <translation>A extensão e a área nada têm em comum.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/build_index.py" />
            <source>Build index</source>
            <translation>Construir índice</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/build_index.py" />
            <source>Cuts a raster into tiles of ground and embeds each tile once, so that every later search in it is answered at once. The index is a GeoParquet file.</source>
            <translation>Corta um raster em blocos de terreno e calcula cada um uma só vez, para que toda a pesquisa posterior tenha resposta imediata. O índice é um ficheiro GeoParquet.</translation>
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
            <translation>O índice a escrever. Ao lado do raster e com o seu nome, toda a pesquisa volta a encontrá-lo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/build_index.py" />
            <location filename="../rsmclip_qgis/processing/classify.py" />
            <source>Number of tiles</source>
            <translation>Número de blocos</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/classify.py" />
            <source>Classify tiles</source>
            <translation>Classificar blocos</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/classify.py" />
            <source>Gives every tile of a raster the one of some classes that it most likely shows, with its probability among them. A tile that shows none of the classes still gets one.</source>
            <translation>Dá a cada bloco de um raster a classe, de entre várias, que mais provavelmente mostra, com a sua probabilidade. Um bloco que não mostra nenhuma das classes recebe uma mesmo assim.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/classify.py" />
            <source>Classes</source>
            <translation>Classes</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/classify.py" />
            <source>At least two classes in words, one a line or with semicolons between, in any of the ten languages.</source>
            <translation>Pelo menos duas classes em palavras, uma por linha ou separadas por ponto e vírgula, em qualquer das dez línguas.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/classify.py" />
            <source>Classes of the tiles</source>
            <translation>Classes dos blocos</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/classify.py" />
            <source>All tiles, each with its class and the class's probability.</source>
            <translation>Todos os blocos, cada um com a sua classe e a probabilidade dela.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/find_similar.py" />
            <source>Find similar places</source>
            <translation>Encontrar lugares semelhantes</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/find_similar.py" />
            <source>Finds the places of a raster that look like examples: features that lie on it, or a picture.</source>
            <translation>Encontra os lugares de um raster que se parecem com exemplos: elementos que estão sobre ele, ou uma imagem.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/find_similar.py" />
            <source>Examples on the raster</source>
            <translation>Exemplos no raster</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/find_similar.py" />
            <source>Each feature's extent is an example; a point stands for the tile-sized square around it.</source>
            <translation>A extensão de cada elemento é um exemplo; um ponto representa o quadrado do tamanho de um bloco à sua volta.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/find_similar.py" />
            <source>Picture as example</source>
            <translation>Imagem como exemplo</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/find_similar.py" />
            <source>A picture (PNG or JPEG) of what to look for, seen from above.</source>
            <translation>Uma imagem (PNG ou JPEG) do que se procura, vista de cima.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/find_similar.py" />
            <source>similar to the examples</source>
            <translation>semelhante aos exemplos</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/find_similar.py" />
            <source>Give examples: features on the raster, or a picture.</source>
            <translation>Indique exemplos: elementos sobre o raster, ou uma imagem.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Tile size (metres)</source>
            <translation>Tamanho do bloco (metros)</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Overlap (per cent)</source>
            <translation>Sobreposição (por cento)</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Extent to search</source>
            <translation>Extensão a pesquisar</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Area to search</source>
            <translation>Área a pesquisar</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Language</source>
            <translation>Língua</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Words in English, Portuguese, Spanish, French, German, Dutch, Italian, Chinese, Korean or Russian.</source>
            <translation>Palavras em inglês, português, espanhol, francês, alemão, neerlandês, italiano, chinês, coreano ou russo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>The language of the words. A name that its phrase book knows is searched in all the ways the language says it.</source>
            <translation>A língua das palavras. Um nome que o seu livro de frases conhece é procurado de todas as formas em que a língua o diz.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Saved query</source>
            <translation>Consulta guardada</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>A query that was saved in the window, instead of words: words and examples, with their weights.</source>
            <translation>Uma consulta guardada na janela, em vez de palavras: palavras e exemplos, com os seus pesos.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Most matches</source>
            <translation>Máximo de correspondências</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Heatmap</source>
            <translation>Mapa de calor</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>The raster to search. Any number of bands and bits; in any CRS.</source>
            <translation>O raster onde pesquisar. Com qualquer número de bandas e bits, em qualquer SRC.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Index (*.parquet)</source>
            <translation>Índice (*.parquet)</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>An index that was built before. The raster itself is not needed.</source>
            <translation>Um índice construído antes. O próprio raster não é necessário.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Side of a tile on the ground. Left empty, a round size that fits the raster and the model.</source>
            <translation>Lado de um bloco no terreno. Se ficar vazio, um tamanho redondo adequado ao raster e ao modelo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>At most so many tiles are given, the best ones.</source>
            <translation>São dados no máximo tantos blocos, os melhores.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>The least score, from 0 to 1. A score of 0.5 means: as likely as not.</source>
            <translation>A pontuação mínima, de 0 a 1. Uma pontuação de 0,5 significa: tão provável como improvável.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>How much of a tile the next one covers. Left empty, 50 per cent.</source>
            <translation>Quanto de um bloco o seguinte cobre. Se ficar vazio, 50 por cento.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Only tiles that meet this extent are searched.</source>
            <translation>Só se pesquisa nos blocos que tocam esta extensão.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Only tiles that meet these polygons are searched.</source>
            <translation>Só se pesquisa nos blocos que tocam estes polígonos.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>A raster of the scores of all tiles.</source>
            <translation>Um raster com as pontuações de todos os blocos.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Name or folder of a model package. Left empty, rs-m-clip-mini.</source>
            <translation>Nome ou pasta de um pacote de modelo. Se ficar vazio, rs-m-clip-mini.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Where the tiles are embedded. The log says what it really was.</source>
            <translation>Onde os blocos são calculados. O registo diz onde foi realmente.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/search_index.py" />
            <source>Search index</source>
            <translation>Pesquisar num índice</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/search_index.py" />
            <source>Finds the places that match words in any of ten languages, from an index that was built before.</source>
            <translation>Encontra, num índice construído antes, os lugares que correspondem a palavras em qualquer de dez línguas.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/search_raster.py" />
            <source>Search raster</source>
            <translation>Pesquisar num raster</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/search_raster.py" />
            <source>Finds the places of a raster that match words in any of ten languages. The raster is indexed first, unless that was done before; the next search of it is answered at once.</source>
            <translation>Encontra os lugares de um raster que correspondem a palavras em qualquer de dez línguas. O raster é primeiro indexado, salvo se isso já foi feito; a pesquisa seguinte tem resposta imediata.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/searching.py" />
            <source>The best tiles, each with its rank and score, the query, the raster and the model.</source>
            <translation>Os melhores blocos, cada um com a sua posição e pontuação, a consulta, o raster e o modelo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/searching.py" />
            <source>{count} matches of {searched} tiles; the best scores {best}.</source>
            <translation>{count} correspondências em {searched} blocos; a melhor tem {best}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/searching.py" />
            <source>No match of {searched} tiles: the best scores {best}. Lower the least score to see it.</source>
            <translation>Nenhuma correspondência em {searched} blocos: a melhor tem {best}. Baixe a pontuação mínima para a ver.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/searching.py" />
            <source>Number of matches</source>
            <translation>Número de correspondências</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/searching.py" />
            <source>Number of tiles searched</source>
            <translation>Número de blocos pesquisados</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/searching.py" />
            <source>Best score</source>
            <translation>Melhor pontuação</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The search engine is not set up yet. It needs about 600 MB on this computer and leaves QGIS's own Python alone.</source>
            <translation>O motor de pesquisa ainda não está instalado. Precisa de cerca de 600 MB neste computador e não mexe no Python do QGIS.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The search engine is damaged: {why}. Repair it, or set it up again.</source>
            <translation>O motor de pesquisa está danificado: {why}. Repare-o ou instale-o de novo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>No Python that fits was found on this computer. Install Python 3.9 to 3.14 (64 bit), or name one in the settings.</source>
            <translation>Não foi encontrado neste computador nenhum Python adequado. Instale o Python 3.9 a 3.14 (64 bits) ou indique um nas configurações.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The Python {python} cannot be used: {why}. Name another one.</source>
            <translation>O Python {python} não pode ser usado: {why}. Indique outro.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The Python {python} cannot make environments. Install its venv module (on Debian and Ubuntu: sudo apt install python3-venv), or uv, and try again.</source>
            <translation>O Python {python} não consegue criar ambientes. Instale o seu módulo venv (em Debian e Ubuntu: sudo apt install python3-venv), ou o uv, e tente de novo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The search engine is being set up or removed at this moment by process {process}. Wait until that has finished, then try again.</source>
            <translation>O motor de pesquisa está neste momento a ser instalado ou removido pelo processo {process}. Espere que termine e tente de novo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The folder {folder} cannot be written to. Allow writing there, or name another folder in the environment variable RSMCLIP_RUNTIME, and try again.</source>
            <translation>Não é possível escrever na pasta {folder}. Permita a escrita, ou indique outra pasta na variável de ambiente RSMCLIP_RUNTIME, e tente de novo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The search engine needs {needed} MB in {folder}, but only {free} MB are left there. Make room and try again.</source>
            <translation>O motor de pesquisa precisa de {needed} MB em {folder}, mas só restam {free} MB. Liberte espaço e tente de novo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>There is no folder {folder}. Choose the folder that holds the wheels.</source>
            <translation>Não há nenhuma pasta {folder}. Escolha a pasta que contém os wheels.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The server of the packages cannot be reached. Check the network and the proxy, or choose a folder of wheels, and try again.</source>
            <translation>Não é possível chegar ao servidor dos pacotes. Verifique a rede e o proxy, ou escolha uma pasta de wheels, e tente de novo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The proxy wants a user name and a password. Enter them in QGIS under Settings, Options, Network, and try again.</source>
            <translation>O proxy pede um nome de utilizador e uma palavra-passe. Introduza-os no QGIS em Configurações, Opções, Rede, e tente de novo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The proxy cannot be reached. Check it in QGIS under Settings, Options, Network, and try again.</source>
            <translation>Não é possível chegar ao proxy. Verifique-o no QGIS em Configurações, Opções, Rede, e tente de novo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>This computer does not trust the certificate of the packages' server. Add your organisation's certificate in QGIS under Settings, Options, Authentication, and try again.</source>
            <translation>Este computador não confia no certificado do servidor dos pacotes. Adicione o certificado da sua organização no QGIS em Configurações, Opções, Autenticação, e tente de novo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The server of the packages refuses the download (HTTP {status}). Try again later, or ask who runs your network.</source>
            <translation>O servidor dos pacotes recusa a transferência (HTTP {status}). Tente mais tarde ou pergunte a quem gere a sua rede.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The download broke off. Check the network and try again.</source>
            <translation>A transferência foi interrompida. Verifique a rede e tente de novo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>A downloaded file is not the one that was published: it is incomplete, empty or was changed on its way. Try again; if this stays so, ask who runs your network.</source>
            <translation>Um ficheiro transferido não é o que foi publicado: está incompleto, vazio ou foi alterado pelo caminho. Tente de novo; se persistir, pergunte a quem gere a sua rede.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The server of the packages has no {package} for this computer and this Python. Name another Python in the settings and try again.</source>
            <translation>O servidor dos pacotes não tem {package} para este computador e este Python. Indique outro Python nas configurações e tente de novo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The folder {folder} has no wheel of {package} for this computer and this Python. Add it and try again.</source>
            <translation>A pasta {folder} não tem nenhum wheel de {package} para este computador e este Python. Acrescente-o e tente de novo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The packages could not be installed. The reason is in the log {log}; try again, or choose another Python in the settings.</source>
            <translation>Não foi possível instalar os pacotes. A razão está no registo {log}; tente de novo ou escolha outro Python nas configurações.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The search engine was installed but does not run: {why}. Choose another Python in the settings and try again.</source>
            <translation>O motor de pesquisa foi instalado mas não funciona: {why}. Escolha outro Python nas configurações e tente de novo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The Python {python} cannot run the search engine: {why}.</source>
            <translation>O Python {python} não consegue executar o motor de pesquisa: {why}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The model could not be turned into a package. The reason is in the log {log}; try again.</source>
            <translation>Não foi possível transformar o modelo num pacote. O motivo está no registo {log}; tente de novo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>Files in {folder} are in use and cannot be removed. Close other QGIS windows, wait for the virus scanner, and try again.</source>
            <translation>Há ficheiros em {folder} que estão a ser usados e não podem ser removidos. Feche as outras janelas do QGIS, espere pelo antivírus e tente de novo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/exporter.py" />
            <location filename="../rsmclip_qgis/runtime/pip_way.py" />
            <location filename="../rsmclip_qgis/runtime/uv_way.py" />
            <source>Making the environment</source>
            <translation>A criar o ambiente</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/exporter.py" />
            <location filename="../rsmclip_qgis/runtime/steps.py" />
            <source>Getting {package}</source>
            <translation>A obter {package}</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/exporter.py" />
            <location filename="../rsmclip_qgis/runtime/steps.py" />
            <source>Installing the packages</source>
            <translation>A instalar os pacotes</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/exporter.py" />
            <source>Asking the hub</source>
            <translation>A consultar o hub</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/exporter.py" />
            <source>Turning the model into a package</source>
            <translation>A transformar o modelo num pacote</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/installer.py" />
            <source>The graphics card is not used: {sentence}</source>
            <translation>A placa gráfica não é usada: {sentence}</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/installer.py" />
            <source>Looking at this computer</source>
            <translation>A examinar este computador</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/installer.py" />
            <source>The graphics card is not used: {why}.</source>
            <translation>A placa gráfica não é usada: {why}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/installer.py" />
            <source>Trying the search engine</source>
            <translation>A experimentar o motor de pesquisa</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/installer.py" />
            <source>CUDA does not start with this driver</source>
            <translation>O CUDA não arranca com este controlador</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/interpreter.py" />
            <source>it is Python {major}.{minor}, and 3.9 to 3.14 is needed</source>
            <translation>é o Python {major}.{minor}, e é preciso de 3.9 a 3.14</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/interpreter.py" />
            <source>it has {bits} bits, and 64 are needed</source>
            <translation>tem {bits} bits, e são precisos 64</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/interpreter.py" />
            <source>no output</source>
            <translation>sem saída</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/interpreter.py" />
            <source>it does not start ({reason})</source>
            <translation>não arranca ({reason})</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/pip_way.py" />
            <location filename="../rsmclip_qgis/runtime/uv_way.py" />
            <source>Looking for the packages</source>
            <translation>A procurar os pacotes</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/pointer.py" />
            <source>{file} cannot be read</source>
            <translation>{file} não pode ser lido</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/pointer.py" />
            <source>{file} cannot be understood</source>
            <translation>{file} não pode ser entendido</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/probe.py" />
            <source>{modules} cannot be imported</source>
            <translation>{modules} não pode ser importado</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/probe.py" />
            <source>it ended with code {code}</source>
            <translation>terminou com o código {code}</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/probe.py" />
            <source>its Python does not run ({reason})</source>
            <translation>o seu Python não funciona ({reason})</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/states.py" />
            <source>The search engine is ready and runs on the CPU.</source>
            <translation>O motor de pesquisa está pronto e funciona na CPU.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/states.py" />
            <source>The search engine is ready and runs on the graphics card (CUDA).</source>
            <translation>O motor de pesquisa está pronto e funciona na placa gráfica (CUDA).</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/states.py" />
            <source>RSMCLIP_PYTHON names {path}, which is no file</source>
            <translation>RSMCLIP_PYTHON indica {path}, que não é um ficheiro</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/states.py" />
            <source>The search engine belongs to another version of the plugin. Set it up again; it can be used meanwhile.</source>
            <translation>O motor de pesquisa é de outra versão do complemento. Instale-o de novo; entretanto pode ser usado.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/states.py" />
            <source>its Python {python} is gone</source>
            <translation>o seu Python {python} desapareceu</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/states.py" />
            <source>{modules} is missing</source>
            <translation>falta {modules}</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/states.py" />
            <source>The search engine runs in {path} (RSMCLIP_PYTHON).</source>
            <translation>O motor de pesquisa funciona em {path} (RSMCLIP_PYTHON).</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/steps.py" />
            <source>Got {package}</source>
            <translation>{package} está aqui</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/saved_queries.py" />
            <source>{path} could not be written.</source>
            <translation>Não foi possível escrever {path}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/saved_queries.py" />
            <source>{path} is no saved query. Choose a file that the search saved.</source>
            <translation>{path} não é uma consulta guardada. Escolha um ficheiro que a pesquisa tenha guardado.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/training/openclip/ground.py" />
            <source>The rasters for ordinary ground hold not one tile with data.</source>
            <translation>Os rasters de terreno comum não têm nem um mosaico com dados.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/training/openclip/hub.py" />
            <source>The hub gave another revision of {name} than {revision}. Try again.</source>
            <translation>O hub deu outra revisão de {name} em vez de {revision}. Tente de novo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/training/openclip/hub.py" />
            <source>The file {file} of {name} was damaged on its way. Try again.</source>
            <translation>O ficheiro {file} de {name} danificou-se pelo caminho. Tente de novo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/training/openclip/hub.py" />
            <source>The hub has no model {name} at that revision, or does not show it to everybody.</source>
            <translation>O hub não tem o modelo {name} nessa revisão, ou não o mostra a toda a gente.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/training/openclip/hub.py" />
            <source>The model {name} cannot be fetched: the hub is out of reach. Check the network and the proxy, and try again.</source>
            <translation>Não é possível obter o modelo {name}: o hub está inacessível. Verifique a rede e o proxy, e tente de novo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/training/openclip/hub.py" />
            <source>{name} is not a model of open_clip's kind.</source>
            <translation>{name} não é um modelo do tipo do open_clip.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/training/openclip/pieces.py" />
            <source>The tokenizer of this model cannot be written as a SentencePiece model, which a model package needs. Models with the tokenizer of XLM-RoBERTa can be exported.</source>
            <translation>O tokenizador deste modelo não pode ser escrito como modelo SentencePiece, de que um pacote precisa. Podem ser exportados modelos com o tokenizador do XLM-RoBERTa.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/worker/client.py" />
            <source>could not be started</source>
            <translation>não pôde ser iniciado</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/worker/client.py" />
            <source>stopped unexpectedly</source>
            <translation>parou inesperadamente</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/worker/client.py" />
            <source>does not answer any more</source>
            <translation>já não responde</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/worker/client.py" />
            <source>The search engine {how}. Try again; if it happens once more, repair it in the settings.</source>
            <translation>O motor de pesquisa {how}. Tente de novo; se voltar a acontecer, repare-o nas configurações.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/worker/protocol.py" />
            <source>The search engine and the plugin do not understand each other. Set up the engine again.</source>
            <translation>O motor de pesquisa e o complemento não se entendem. Instale o motor de novo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/worker/server.py" />
            <source>The search engine failed at something that should not fail ({kind}). The log has the details.</source>
            <translation>O motor de pesquisa falhou em algo que não devia falhar ({kind}). Os pormenores estão no registo.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/worker/server.py" />
            <source>The search engine speaks version {engine} and the plugin version {plugin}. Restart QGIS.</source>
            <translation>O motor de pesquisa fala a versão {engine} e o complemento a versão {plugin}. Reinicie o QGIS.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/worker/tasks.py" />
            <source>The search engine cannot do {what}.</source>
            <translation>O motor de pesquisa não sabe fazer {what}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/worker/tasks.py" />
            <source>An index is being built at this moment. Remove the model when that has finished.</source>
            <translation>Neste momento está a ser construído um índice. Remova o modelo quando isso terminar.</translation>
        </message>
    </context>
</TS>
