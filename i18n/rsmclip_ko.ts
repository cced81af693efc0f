<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
    <context>
        <name>rsmclip</name>
        <message>
            <location filename="../rsmclip_qgis/engine/area.py" />
            <source>There is no area file at {path}. Check the name.</source>
            <translation>{path}에 영역 파일이 없습니다. 이름을 확인하십시오.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/area.py" />
            <source>{path} holds no polygon to search in.</source>
            <translation>{path}에 검색할 폴리곤이 없습니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/area.py" />
            <source>{path} cannot be read as a vector layer. Give a GeoPackage, a GeoJSON or a Shapefile with polygons.</source>
            <translation>{path}을(를) 벡터 레이어로 읽을 수 없습니다. 폴리곤이 있는 GeoPackage, GeoJSON 또는 Shapefile을 지정하십시오.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/area.py" />
            <source>{path} cannot be brought into the raster's coordinate reference system.</source>
            <translation>{path}을(를) 래스터의 좌표계로 변환할 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/bands.py" />
            <source>The raster has no band {band}: its bands are 1 to {count}.</source>
            <translation>래스터에 밴드 {band}이(가) 없습니다. 밴드는 1에서 {count}까지입니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/build.py" />
            <source>{name} is empty: nothing but nodata was found in it.</source>
            <translation>{name}은(는) 비어 있습니다. nodata 값만 있습니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/classify.py" />
            <source>Give at least two classes, each once.</source>
            <translation>클래스를 둘 이상, 각각 한 번씩 지정하십시오.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/example.py" />
            <source>None of the examples lies on {raster}.</source>
            <translation>예시가 하나도 {raster} 위에 있지 않습니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/example.py" />
            <source>{path} cannot be opened as a picture. Give a PNG or a JPEG.</source>
            <translation>{path}을(를) 그림으로 열 수 없습니다. PNG 또는 JPEG를 지정하십시오.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/export.py" />
            <source>Matches cannot be written as {name}. Choose a name that ends in {known}.</source>
            <translation>일치 항목을 {name}(으)로 쓸 수 없습니다. {known}(으)로 끝나는 이름을 선택하십시오.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/export.py" />
            <source>{path} is what is searched; writing there would destroy it. Choose another name.</source>
            <translation>{path}은(는) 검색 대상입니다. 여기에 쓰면 파괴됩니다. 다른 이름을 선택하십시오.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/export.py" />
            <source>{path} is there already. Choose another name, or add --overwrite.</source>
            <translation>{path}이(가) 이미 있습니다. 다른 이름을 선택하거나 --overwrite를 추가하십시오.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/export.py" />
            <source>The raster has no CRS, so its tiles cannot be put into {crs}.</source>
            <translation>래스터에 좌표계가 없으므로 타일을 {crs}(으)로 변환할 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/export.py" />
            <source>{crs} is not a known CRS. Use a code such as EPSG:4326.</source>
            <translation>{crs}은(는) 알려진 좌표계가 아닙니다. EPSG:4326과 같은 코드를 사용하십시오.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/heatmap.py" />
            <source>A heatmap is a GeoTIFF: {name} must end in .tif.</source>
            <translation>열지도는 GeoTIFF입니다. {name}은(는) .tif로 끝나야 합니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/index.py" />
            <source>{path} is not an index of this plugin, or is damaged. Build it again.</source>
            <translation>{path}은(는) 이 플러그인의 색인이 아니거나 손상되었습니다. 다시 만드십시오.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/index.py" />
            <source>There is no index at {path}. Build it with: rsmclip index RASTER</source>
            <translation>{path}에 색인이 없습니다. 다음 명령으로 만드십시오: rsmclip index RASTER</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/index_store.py" />
            <source>The index {path} cannot be deleted. Close what uses it, and try again.</source>
            <translation>색인 {path}을(를) 삭제할 수 없습니다. 사용 중인 것을 닫고 다시 시도하십시오.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/index_writer.py" />
            <source>The build has ended. Search its index.</source>
            <translation>만들기가 끝났습니다. 그 색인을 검색하십시오.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/index_writer.py" />
            <source>{raster} is empty: it holds no data where it was to be searched.</source>
            <translation>{raster}은(는) 비어 있습니다. 검색할 곳에 데이터가 없습니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/index_writer.py" />
            <source>None of the {count} tiles of {raster} could be read. The file may be cut off or damaged.</source>
            <translation>{raster}의 타일 {count}개를 하나도 읽을 수 없습니다. 파일이 잘렸거나 손상되었을 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/opening.py" />
            <source>{path} holds several rasters and none by itself. Name one of them: {names}.</source>
            <translation>{path}에는 여러 래스터가 있고 그 자체는 래스터가 아닙니다. 다음 중 하나를 지정하십시오: {names}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/opening.py" />
            <source>{path} holds complex numbers, which cannot be seen as a picture.</source>
            <translation>{path}에는 그림으로 볼 수 없는 복소수가 있습니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/opening.py" />
            <source>{path} is laid out in blocks of {rows} x {columns} pixels, too large to read. Convert it to a tiled GeoTIFF.</source>
            <translation>{path}은(는) {rows} x {columns} 픽셀 블록으로 되어 있어 읽기에 너무 큽니다. 타일형 GeoTIFF로 변환하십시오.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/opening.py" />
            <source>{path} cannot be opened as a raster. Check that it is a GeoTIFF or another raster format that GDAL reads.</source>
            <translation>{path}을(를) 래스터로 열 수 없습니다. GeoTIFF이거나 GDAL이 읽는 다른 래스터 형식인지 확인하십시오.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/package.py" />
            <source>There is no model {name}. Known models: {known}. A folder with a model.json will do, too.</source>
            <translation>모델 {name}이(가) 없습니다. 알려진 모델: {known}. model.json이 있는 폴더도 됩니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/package.py" />
            <source>The model package {folder} cannot be used: {why}. Get or export it again.</source>
            <translation>모델 패키지 {folder}을(를) 사용할 수 없습니다: {why}. 다시 받거나 내보내십시오.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/package.py" />
            <source>The model {model} cannot show where in a tile it sees something. Choose another model.</source>
            <translation>모델 {model}은(는) 타일의 어디에서 무엇을 보는지 보여 줄 수 없습니다. 다른 모델을 선택하십시오.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/package_store.py" />
            <source>There is no model {name} that was added. The one that comes along stays.</source>
            <translation>추가된 모델 {name}이(가) 없습니다. 함께 제공되는 모델은 그대로 남습니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/package_store.py" />
            <source>A model cannot be called {name}.</source>
            <translation>모델 이름은 {name}일 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/package_store.py" />
            <source>The model could not be kept in {folder}. Is the disk full?</source>
            <translation>모델을 {folder}에 보관할 수 없습니다. 디스크가 가득 찼습니까?</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/package_store.py" />
            <source>The model {name} cannot be removed now, as its files are in use. Close other QGIS windows and try again.</source>
            <translation>모델 {name}의 파일이 사용 중이라 지금 제거할 수 없습니다. 다른 QGIS 창을 닫고 다시 시도하세요.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/places.py" />
            <source>The folder {folder} for indexes cannot be made. Name another in the environment variable RSMCLIP_CACHE.</source>
            <translation>색인용 폴더 {folder}을(를) 만들 수 없습니다. 환경 변수 RSMCLIP_CACHE에 다른 폴더를 지정하십시오.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/query.py" />
            <source>A part of the query is empty. Remove it.</source>
            <translation>검색어의 한 부분이 비어 있습니다. 제거하십시오.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/query.py" />
            <source>Nothing is wanted. Say at least one thing to look for.</source>
            <translation>찾을 것이 없습니다. 찾을 것을 하나 이상 지정하십시오.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/query.py" />
            <source>What is wanted and what is not are the same. Remove one of them.</source>
            <translation>원하는 것과 원하지 않는 것이 같습니다. 둘 중 하나를 제거하십시오.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/query.py" />
            <source>The example {label} was remembered with another model. Choose that model, or give the example again.</source>
            <translation>예시 {label}은(는) 다른 모델로 저장되었습니다. 그 모델을 선택하거나 예시를 다시 지정하십시오.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/query.py" />
            <source>The saved example {label} is damaged. Remove it.</source>
            <translation>저장된 예시 {label}이(가) 손상되었습니다. 제거하십시오.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/raster.py" />
            <source>{name} cannot be read at one place. The file may be cut off or damaged.</source>
            <translation>{name}의 한 곳을 읽을 수 없습니다. 파일이 잘렸거나 손상되었을 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/report.py" />
            <source>A picture cannot be written as {name}. Choose a name that ends in {known}.</source>
            <translation>그림을 {name}(으)로 쓸 수 없습니다. {known}(으)로 끝나는 이름을 선택하십시오.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/search.py" />
            <source>The raster {raster} changed since {index} was built. Build the index again.</source>
            <translation>{index}을(를) 만든 뒤 래스터 {raster}이(가) 바뀌었습니다. 색인을 다시 만드십시오.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/search.py" />
            <location filename="../rsmclip_qgis/processing/requests.py" />
            <source>The query is empty. Type what to look for, such as: golf course</source>
            <translation>검색어가 비어 있습니다. 찾을 것을 입력하십시오. 예: 골프장</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/search.py" />
            <source>The number of matches must be 1 or more.</source>
            <translation>일치 항목 수는 1 이상이어야 합니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/search.py" />
            <source>The least score must lie between 0 and 1.</source>
            <translation>최저 점수는 0과 1 사이여야 합니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/search.py" />
            <source>The index of {raster} was made with the model {old} {old_version}, not with this {new} {new_version}. Build it again, or choose the old model.</source>
            <translation>{raster}의 색인은 {new} {new_version}이(가) 아니라 모델 {old} {old_version}(으)로 만들어졌습니다. 다시 만들거나 이전 모델을 선택하십시오.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/search.py" />
            <source>The model {model} does not know the language {language}, only {known}.</source>
            <translation>모델 {model}은(는) 언어 {language}을(를) 모르고 {known}만 압니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/session.py" />
            <source>There is no device {device}. Choose one of {known}.</source>
            <translation>장치 {device}이(가) 없습니다. {known} 중에서 선택하십시오.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/session.py" />
            <source>CUDA was asked for, but this ONNX Runtime has none. Use the device cpu, or install onnxruntime-gpu and an NVIDIA driver.</source>
            <translation>CUDA를 요청했지만 이 ONNX Runtime에는 없습니다. 장치 cpu를 사용하거나 onnxruntime-gpu와 NVIDIA 드라이버를 설치하십시오.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/session.py" />
            <source>CUDA was asked for, but could not be started. Use the device cpu.</source>
            <translation>CUDA를 요청했지만 시작할 수 없었습니다. 장치 cpu를 사용하십시오.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/session.py" />
            <source>The graph {graph} of the model does not fit its model.json. Get or export the model again.</source>
            <translation>모델의 그래프 {graph}이(가) model.json과 맞지 않습니다. 모델을 다시 받거나 내보내십시오.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/session.py" />
            <source>The graph {graph} of the model cannot be loaded. Get or export the model again.</source>
            <translation>모델의 그래프 {graph}을(를) 불러올 수 없습니다. 모델을 다시 받거나 내보내십시오.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/sources.py" />
            <source>There is no raster at {path}. Check the name and the folder.</source>
            <translation>{path}에 래스터가 없습니다. 이름과 폴더를 확인하십시오.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/sources.py" />
            <source>{path} is empty: it has no bytes. Copy or download it again.</source>
            <translation>{path}은(는) 비어 있습니다. 바이트가 없습니다. 다시 복사하거나 내려받으십시오.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/sources.py" />
            <source>{path} refers to the remote file {source}, which nobody asked for. Open that address itself if you trust it.</source>
            <translation>{path}은(는) 아무도 요청하지 않은 원격 파일 {source}을(를) 참조합니다. 신뢰한다면 그 주소를 직접 여십시오.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/sources.py" />
            <source>{path} needs the file {source}, which is missing. Put it back or build the raster again.</source>
            <translation>{path}에는 파일 {source}이(가) 필요하지만 없습니다. 되돌려 놓거나 래스터를 다시 만드십시오.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/text_encoder.py" />
            <source>The tokenizer {name} of the model cannot be loaded. Get or export the model again.</source>
            <translation>모델의 토크나이저 {name}을(를) 불러올 수 없습니다. 모델을 다시 받거나 내보내십시오.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/tiling.py" />
            <source>An overlap of {overlap:g} % is not possible. Choose one from 0 to {most}.</source>
            <translation>중첩 {overlap:g} %는 불가능합니다. 0에서 {most} 사이로 선택하십시오.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/tiling.py" />
            <source>{name} has no coordinate reference system, so a tile size in metres means nothing. Leave out the tile size to search in pixels, or give the raster its CRS first.</source>
            <translation>{name}에 좌표계가 없으므로 미터 단위 타일 크기는 의미가 없습니다. 타일 크기를 비워 픽셀 단위로 검색하거나, 먼저 래스터에 좌표계를 지정하십시오.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/tiling.py" />
            <source>The tile size must be more than 0 metres.</source>
            <translation>타일 크기는 0미터보다 커야 합니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/tiling.py" />
            <source>Tiles of {size} m are smaller than {least} pixels of {name}. Choose a larger tile size.</source>
            <translation>{size} m 타일은 {name}의 {least}픽셀보다 작습니다. 더 큰 타일 크기를 선택하십시오.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/tiling.py" />
            <source>{name} is only {width} x {height} {unit}, too small for tiles of {size} {unit}. Choose a smaller tile size.</source>
            <translation>{name}은(는) {width} x {height} {unit}뿐이어서 {size} {unit} 타일에는 너무 작습니다. 더 작은 타일 크기를 선택하십시오.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/tiling.py" />
            <source>The area lies outside of the raster {name}.</source>
            <translation>영역이 래스터 {name} 밖에 있습니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/within.py" />
            <source>None of the tiles in view holds data.</source>
            <translation>보이는 타일에 데이터가 없습니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/writing.py" />
            <source>{path} is a folder. Give the name of a file.</source>
            <translation>{path}은(는) 폴더입니다. 파일 이름을 지정하십시오.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/writing.py" />
            <source>The folder {folder} does not exist. Make it, or choose another.</source>
            <translation>폴더 {folder}이(가) 없습니다. 만들거나 다른 폴더를 선택하십시오.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/writing.py" />
            <source>{path} could not be written. Is the disk full?</source>
            <translation>{path}을(를) 쓸 수 없습니다. 디스크가 가득 찼습니까?</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/engine/writing.py" />
            <source>Nothing can be written into the folder {folder}. Choose another.</source>
            <translation>폴더 {folder}에 쓸 수 없습니다. 다른 폴더를 선택하십시오.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/building.py" />
            <source>The map shows nothing of this raster. Move there first.</source>
            <translation>지도에 이 래스터가 전혀 보이지 않습니다. 먼저 그곳으로 이동하세요.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/examples/actions.py" />
            <source>Click on the map or draw a box: more like this. With Shift: not like this. Escape ends.</source>
            <translation>지도를 클릭하거나 상자를 그리십시오: 이와 비슷한 것. Shift를 누르면: 이와 다른 것. Esc로 끝냅니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/examples/actions.py" />
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>More like this</source>
            <translation>이와 비슷한 것</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/examples/actions.py" />
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Not like this</source>
            <translation>이와 다른 것</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/examples/parts.py" />
            <source>Example {number}</source>
            <translation>예시 {number}</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/examples/parts.py" />
            <source>Good</source>
            <translation>맞음</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/examples/parts.py" />
            <source>Bad</source>
            <translation>틀림</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/examples/saved.py" />
            <source>Saved queries</source>
            <translation>저장된 검색</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/examples/saved.py" />
            <source>Name of the query</source>
            <translation>검색 이름</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/examples/saved.py" />
            <source>Search for it</source>
            <translation>이것을 검색</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/examples/saved.py" />
            <source>Delete</source>
            <translation>삭제</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/examples/saved.py" />
            <source>The query {name} was saved.</source>
            <translation>검색 {name}을(를) 저장했습니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/examples/saved.py" />
            <source>None yet</source>
            <translation>아직 없음</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/examples/within.py" />
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Where in the tile</source>
            <translation>타일 안의 위치</translation>
        </message>
        <message numerus="yes">
            <location filename="../rsmclip_qgis/gui/indexing.py" />
            <source>Indexing this raster will take about %n minutes</source>
            <translation>
                <numerusform>이 래스터의 색인에 약 %n분이 걸립니다</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../rsmclip_qgis/gui/indexing.py" />
            <location filename="../rsmclip_qgis/gui/options.py" />
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>%n tiles</source>
            <translation>
                <numerusform>타일 %n개</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/indexing.py" />
            <source>Looking for the index ...</source>
            <translation>색인을 찾는 중 ...</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/indexing.py" />
            <source>Reading the raster ...</source>
            <translation>래스터를 읽는 중 ...</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/indexing.py" />
            <source>Indexing tiles: {done} of {total}</source>
            <translation>타일 색인 중: {done}/{total}</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/indexing.py" />
            <source>The raster changed since it was indexed.</source>
            <translation>색인을 만든 뒤 래스터가 바뀌었습니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/locator.py" />
            <source>Search in rasters by words</source>
            <translation>말로 래스터 검색</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/locator.py" />
            <source>Search the selected raster layer</source>
            <translation>선택한 래스터 레이어 검색</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/models.py" />
            <source>Add a model ...</source>
            <translation>모델 추가 ...</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/models.py" />
            <source>Model package (*.zip model.json)</source>
            <translation>모델 패키지 (*.zip model.json)</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/models.py" />
            <source>Remove the model ...</source>
            <translation>모델 제거 ...</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/models.py" />
            <source>rs-m-clip-mini, which comes along</source>
            <translation>함께 제공되는 rs-m-clip-mini</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/models.py" />
            <source>Get the official RS-M-CLIP ...</source>
            <translation>공식 RS-M-CLIP 가져오기 ...</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/models.py" />
            <source>Remove the model {name} from this computer?</source>
            <translation>이 컴퓨터에서 모델 {name}을(를) 제거할까요?</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/official.py" />
            <source>Getting the official RS-M-CLIP</source>
            <translation>공식 RS-M-CLIP을 가져오는 중</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/official.py" />
            <source>Get the official RS-M-CLIP?</source>
            <translation>공식 RS-M-CLIP을 가져올까요?</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/official.py" />
            <source>It is the model of Silva, Magalhães, Tuia and Martins (MIT licence), larger than the one that comes along. About 2 GB are downloaded; up to 9 GB of disk space are needed meanwhile, and 400 MB stay. It takes a quarter of an hour or more, in the background.</source>
            <translation>Silva, Magalhães, Tuia, Martins의 모델(MIT 라이선스)로, 함께 제공되는 모델보다 큽니다. 약 2 GB를 내려받으며, 그동안 최대 9 GB의 디스크 공간이 필요하고 400 MB가 남습니다. 백그라운드에서 15분 이상 걸립니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/official.py" />
            <source>Get it</source>
            <translation>가져오기</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/official.py" />
            <source>The official RS-M-CLIP is being got in the background.</source>
            <translation>공식 RS-M-CLIP을 백그라운드에서 가져오고 있습니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/official.py" />
            <source>Tidying up</source>
            <translation>정리하는 중</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/official.py" />
            <source>Cancelled. What was fetched is kept: the next try goes on from there.</source>
            <translation>취소했습니다. 가져온 내용은 보관되며, 다음에 거기서부터 이어집니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/official.py" />
            <source>The model could not be got, at something that should not fail. The log has the details.</source>
            <translation>모델을 가져오지 못했습니다. 실패해서는 안 되는 부분에서 문제가 생겼습니다. 자세한 내용은 로그에 있습니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/official.py" />
            <source>The model is being got already.</source>
            <translation>모델을 이미 가져오는 중입니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/official.py" />
            <source>The model {name} is there. Choose it in the options.</source>
            <translation>모델 {name}이(가) 준비되었습니다. 옵션에서 선택하세요.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>fits the raster</source>
            <translation>래스터에 맞춤</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source> min</source>
            <translation>분</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>never ask</source>
            <translation>묻지 않음</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>no limit</source>
            <translation>제한 없음</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>the usual folder</source>
            <translation>기본 폴더</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>Search engine</source>
            <translation>검색 엔진</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <location filename="../rsmclip_qgis/gui/toolbar.py" />
            <source>Search</source>
            <translation>검색</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>Indexes that searches made</source>
            <translation>검색이 만든 색인</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>Delete the selected indexes</source>
            <translation>선택한 색인 삭제</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Any of the ten</source>
            <translation>열 개 중 하나</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <location filename="../rsmclip_qgis/gui/setup.py" />
            <source>Set up</source>
            <translation>설치</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>Repair</source>
            <translation>복구</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <location filename="../rsmclip_qgis/gui/results/chips.py" />
            <source>Remove</source>
            <translation>제거</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <location filename="../rsmclip_qgis/gui/setup.py" />
            <source>Copy diagnostics</source>
            <translation>진단 정보 복사</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <location filename="../rsmclip_qgis/gui/results/style.py" />
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Model</source>
            <translation>모델</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Device</source>
            <translation>장치</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>Language of the words</source>
            <translation>말의 언어</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>Tile size</source>
            <translation>타일 크기</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>Overlap</source>
            <translation>중첩</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>Ask before indexing longer than</source>
            <translation>색인이 다음보다 오래 걸리면 묻기</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <location filename="../rsmclip_qgis/gui/results/filters.py" />
            <source>Show at most</source>
            <translation>최대 표시 수</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <location filename="../rsmclip_qgis/gui/results/filters.py" />
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Least score</source>
            <translation>최저 점수</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>Folder</source>
            <translation>폴더</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>Keep at most</source>
            <translation>최대 보관량</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/options.py" />
            <source>Choose automatically</source>
            <translation>자동 선택</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/actions.py" />
            <source>Save the matches as</source>
            <translation>일치 항목을 다른 이름으로 저장</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/actions.py" />
            <source>The coordinates are in the clipboard.</source>
            <translation>좌표가 클립보드에 있습니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/actions.py" />
            <source>Matches cannot be saved as {name}. Choose a name that ends in {known}.</source>
            <translation>일치 항목을 {name}(으)로 저장할 수 없습니다. {known}(으)로 끝나는 이름을 선택하십시오.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/actions.py" />
            <source>The matches were saved as {path}.</source>
            <translation>일치 항목을 {path}(으)로 저장했습니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/actions.py" />
            <source>The matches could not be saved as {path}: {why}</source>
            <translation>일치 항목을 {path}(으)로 저장할 수 없었습니다: {why}</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/actions.py" />
            <source>map units</source>
            <translation>지도 단위</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/chips.py" />
            <source>Click to weigh or remove this part of the query</source>
            <translation>클릭하여 검색의 이 부분에 가중치를 주거나 제거합니다</translation>
        </message>
        <message numerus="yes">
            <location filename="../rsmclip_qgis/gui/results/chips.py" />
            <source>%n judged</source>
            <translation>
                <numerusform>평가 %n개</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/chips.py" />
            <source>Matches that were called right or wrong</source>
            <translation>맞거나 틀리다고 평가한 일치 항목</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/chips.py" />
            <source>Add an example: click on the map or draw a box</source>
            <translation>예시 추가: 지도를 클릭하거나 상자를 그립니다</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/chips.py" />
            <source>1 is usual, 2 counts twice, below 0 turns away:</source>
            <translation>1은 보통, 2는 두 배, 0 미만은 제외:</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/chips.py" />
            <source>Count more</source>
            <translation>더 중요하게</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/chips.py" />
            <source>Count less</source>
            <translation>덜 중요하게</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/chips.py" />
            <source>Weight ...</source>
            <translation>가중치 ...</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/chips.py" />
            <source>Not this</source>
            <translation>이것 제외</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/chips.py" />
            <source>Look for this</source>
            <translation>이것을 찾기</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/chips.py" />
            <source>Weight of {part}</source>
            <translation>{part}의 가중치</translation>
        </message>
        <message numerus="yes">
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>%n matches</source>
            <translation>
                <numerusform>일치 %n개</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>{raster}: {found} in {tiles}, {seconds} s</source>
            <translation>{raster}: {tiles} 중 {found}, {seconds}초</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Index all of it</source>
            <translation>전체 색인</translation>
        </message>
        <message numerus="yes">
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>about %n minutes left</source>
            <translation>
                <numerusform>약 %n분 남음</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <location filename="../rsmclip_qgis/gui/results/gallery.py" />
            <location filename="../rsmclip_qgis/processing/searching.py" />
            <source>Matches</source>
            <translation>일치 항목</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>The best tile scores {score}. Lower the least score to see it.</source>
            <translation>가장 좋은 타일의 점수는 {score}입니다. 최저 점수를 낮추면 보입니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Select a raster layer, type what to look for, and press Enter.</source>
            <translation>래스터 레이어를 선택하고 찾을 것을 입력한 뒤 Enter를 누르십시오.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <location filename="../rsmclip_qgis/gui/toolbar.py" />
            <source>Progress</source>
            <translation>진행 상황</translation>
        </message>
        <message numerus="yes">
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>about %n seconds left</source>
            <translation>
                <numerusform>약 %n초 남음</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Zoom to all</source>
            <translation>전체로 확대</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Save the matches as ...</source>
            <translation>일치 항목을 다른 이름으로 저장 ...</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Save the query ...</source>
            <translation>검색 저장 ...</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Remove the layer</source>
            <translation>레이어 제거</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Zoom to the match</source>
            <translation>이 항목으로 확대</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>This is right</source>
            <translation>맞음</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>This is wrong</source>
            <translation>틀림</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Take the judgement back</source>
            <translation>평가 취소</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Select in the layer</source>
            <translation>레이어에서 선택</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Copy coordinates</source>
            <translation>좌표 복사</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <location filename="../rsmclip_qgis/gui/toolbar.py" />
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Build again</source>
            <translation>다시 만들기</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Search the old index</source>
            <translation>이전 색인 검색</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Only what the map shows</source>
            <translation>지도에 보이는 부분만</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Details</source>
            <translation>자세히</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Copy for a report</source>
            <translation>보고용으로 복사</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/dock.py" />
            <source>Matches: {query}</source>
            <translation>일치 항목: {query}</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/gallery.py" />
            <source>Match {rank}, score {score}</source>
            <translation>일치 {rank}, 점수 {score}</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/layer.py" />
            <source>Matches of the query {query} in {raster}, found by {model}.</source>
            <translation>{raster}에서 {model}이(가) 찾은 검색 {query}의 일치 항목입니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/layer.py" />
            <location filename="../rsmclip_qgis/gui/results/style.py" />
            <source>Score</source>
            <translation>점수</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/layer.py" />
            <source>Found in {raster}</source>
            <translation>{raster}에서 찾음</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/style.py" />
            <source>unlikely (under 0.25)</source>
            <translation>가능성 낮음(0.25 미만)</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/style.py" />
            <source>less likely than not (0.25 to 0.5)</source>
            <translation>아닐 가능성이 더 높음(0.25~0.5)</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/style.py" />
            <source>likely (0.5 to 0.75)</source>
            <translation>가능성 있음(0.5~0.75)</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/style.py" />
            <source>very likely (over 0.75)</source>
            <translation>가능성 매우 높음(0.75 초과)</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/style.py" />
            <source>Rank</source>
            <translation>순위</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/style.py" />
            <source>Query</source>
            <translation>검색어</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/style.py" />
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Raster</source>
            <translation>래스터</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/style.py" />
            <source>Tile</source>
            <translation>타일</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/undo.py" />
            <source>Undo</source>
            <translation>실행 취소</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/results/undo.py" />
            <source>The layer {name} was removed.</source>
            <translation>레이어 {name}이(가) 제거되었습니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/session.py" />
            <source>Searching ...</source>
            <translation>검색 중 ...</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/session.py" />
            <source>Only the part of the raster that the map showed is indexed.</source>
            <translation>지도에 보였던 래스터 부분만 색인되었습니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/session.py" />
            <source>Cancelled.</source>
            <translation>취소했습니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/setup.py" />
            <source>Use the graphics card (another 1.6 GB)</source>
            <translation>그래픽 카드 사용(1.6 GB 추가)</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/setup.py" />
            <source>Remove the search engine from this computer? Indexes and models stay.</source>
            <translation>이 컴퓨터에서 검색 엔진을 제거하시겠습니까? 색인과 모델은 남습니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/setup.py" />
            <source>Setting up the search engine</source>
            <translation>검색 엔진 설치 중</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/setup.py" />
            <source>Collecting diagnostics</source>
            <translation>진단 정보 수집 중</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/setup.py" />
            <source>The set-up was cancelled; nothing was left behind.</source>
            <translation>설치를 취소했습니다. 아무것도 남지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/setup.py" />
            <source>The set-up failed at something that should not fail. The log has the details.</source>
            <translation>실패하지 않아야 할 곳에서 설치에 실패했습니다. 자세한 내용은 로그에 있습니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/setup.py" />
            <source>Set up the search engine</source>
            <translation>검색 엔진 설치</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/setup.py" />
            <source>Repair the search engine</source>
            <translation>검색 엔진 복구</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/setup.py" />
            <source>Remove the search engine</source>
            <translation>검색 엔진 제거</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/setup.py" />
            <source>The search engine was removed.</source>
            <translation>검색 엔진을 제거했습니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/setup.py" />
            <source>The diagnostics are in the clipboard.</source>
            <translation>진단 정보가 클립보드에 있습니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/setup.py" />
            <source>The search engine is being set up already.</source>
            <translation>검색 엔진을 이미 설치하는 중입니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/toolbar.py" />
            <source>Show the matches</source>
            <translation>일치 항목 표시</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/toolbar.py" />
            <source>Settings of the search</source>
            <translation>검색 설정</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/toolbar.py" />
            <source>Search in your own words</source>
            <translation>자신의 말로 검색하십시오</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/toolbar.py" />
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>What to look for</source>
            <translation>찾을 것</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/toolbar.py" />
            <source>What to look for, in any of ten languages; Enter searches</source>
            <translation>열 개 언어 중 하나로 찾을 것을 입력하고 Enter로 검색</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/toolbar.py" />
            <source>{rate} tiles/s</source>
            <translation>초당 타일 {rate}개</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/gui/toolbar.py" />
            <source>Search the selected raster layer ({shortcut})</source>
            <translation>선택한 래스터 레이어 검색({shortcut})</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/layers.py" />
            <source>Select a raster layer to search in.</source>
            <translation>검색할 래스터 레이어를 선택하십시오.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/layers.py" />
            <source>The layer {name} is a service, which cannot be searched yet. Export it as a raster first.</source>
            <translation>레이어 {name}은(는) 아직 검색할 수 없는 서비스입니다. 먼저 래스터로 내보내십시오.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/algorithm.py" />
            <source>The index was there already.</source>
            <translation>색인이 이미 있었습니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/algorithm.py" />
            <source>Cancelled; nothing was written.</source>
            <translation>취소했습니다. 아무것도 쓰지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/algorithm.py" />
            <source>process</source>
            <translation>프로세스</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/algorithm.py" />
            <source>The tiles were embedded on the {device}.</source>
            <translation>타일을 {device}에서 계산했습니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/algorithm.py" />
            <source>{count} tiles could not be read.</source>
            <translation>타일 {count}개를 읽을 수 없었습니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/area.py" />
            <source>The extent and the area have nothing in common.</source>
            <translation>범위와 영역에 공통 부분이 없습니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/build_index.py" />
            <source>Build index</source>
            <translation>색인 만들기</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/build_index.py" />
            <source>Cuts a raster into tiles of ground and embeds each tile once, so that every later search in it is answered at once. The index is a GeoParquet file.</source>
            <translation>래스터를 지면 타일로 나누고 각 타일을 한 번만 계산하여, 이후의 모든 검색에 즉시 답하게 합니다. 색인은 GeoParquet 파일입니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/build_index.py" />
            <location filename="../rsmclip_qgis/processing/classify.py" />
            <location filename="../rsmclip_qgis/processing/find_similar.py" />
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <location filename="../rsmclip_qgis/processing/search_raster.py" />
            <source>Index</source>
            <translation>색인</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/build_index.py" />
            <source>Index (*.rsmclip.parquet)</source>
            <translation>색인 (*.rsmclip.parquet)</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/build_index.py" />
            <source>The index to write. Beside the raster, with its name, it is found again by every search.</source>
            <translation>쓸 색인입니다. 래스터 옆에 같은 이름으로 두면 모든 검색이 다시 찾습니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/build_index.py" />
            <location filename="../rsmclip_qgis/processing/classify.py" />
            <source>Number of tiles</source>
            <translation>타일 수</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/classify.py" />
            <source>Classify tiles</source>
            <translation>타일 분류</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/classify.py" />
            <source>Gives every tile of a raster the one of some classes that it most likely shows, with its probability among them. A tile that shows none of the classes still gets one.</source>
            <translation>래스터의 각 타일에 여러 클래스 가운데 가장 가능성이 높은 것과 그 확률을 줍니다. 어느 클래스도 보이지 않는 타일도 하나를 받습니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/classify.py" />
            <source>Classes</source>
            <translation>클래스</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/classify.py" />
            <source>At least two classes in words, one a line or with semicolons between, in any of the ten languages.</source>
            <translation>둘 이상의 클래스를 말로, 한 줄에 하나씩 또는 세미콜론으로 구분하여, 열 개 언어 중 하나로 적습니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/classify.py" />
            <source>Classes of the tiles</source>
            <translation>타일의 클래스</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/classify.py" />
            <source>All tiles, each with its class and the class's probability.</source>
            <translation>모든 타일과 각각의 클래스 및 그 확률입니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/find_similar.py" />
            <source>Find similar places</source>
            <translation>비슷한 장소 찾기</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/find_similar.py" />
            <source>Finds the places of a raster that look like examples: features that lie on it, or a picture.</source>
            <translation>래스터에서 예시와 비슷해 보이는 장소를 찾습니다. 예시는 그 위의 객체 또는 그림입니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/find_similar.py" />
            <source>Examples on the raster</source>
            <translation>래스터 위의 예시</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/find_similar.py" />
            <source>Each feature's extent is an example; a point stands for the tile-sized square around it.</source>
            <translation>각 객체의 범위가 예시입니다. 점은 그 둘레의 타일 크기 정사각형을 뜻합니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/find_similar.py" />
            <source>Picture as example</source>
            <translation>예시 그림</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/find_similar.py" />
            <source>A picture (PNG or JPEG) of what to look for, seen from above.</source>
            <translation>찾는 것을 위에서 본 그림(PNG 또는 JPEG)입니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/find_similar.py" />
            <source>similar to the examples</source>
            <translation>예시와 비슷함</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/find_similar.py" />
            <source>Give examples: features on the raster, or a picture.</source>
            <translation>예시를 지정하십시오. 래스터 위의 객체 또는 그림입니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Tile size (metres)</source>
            <translation>타일 크기(미터)</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Overlap (per cent)</source>
            <translation>중첩(퍼센트)</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Extent to search</source>
            <translation>검색할 범위</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Area to search</source>
            <translation>검색할 영역</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Language</source>
            <translation>언어</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Words in English, Portuguese, Spanish, French, German, Dutch, Italian, Chinese, Korean or Russian.</source>
            <translation>영어, 포르투갈어, 스페인어, 프랑스어, 독일어, 네덜란드어, 이탈리아어, 중국어, 한국어 또는 러시아어로 된 말입니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>The language of the words. A name that its phrase book knows is searched in all the ways the language says it.</source>
            <translation>말의 언어입니다. 그 언어의 표현집에 있는 이름은 그 언어의 모든 표현으로 검색합니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Saved query</source>
            <translation>저장된 검색</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>A query that was saved in the window, instead of words: words and examples, with their weights.</source>
            <translation>말 대신 창에서 저장한 검색입니다. 말과 예시와 그 가중치를 담고 있습니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Most matches</source>
            <translation>최대 일치 수</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Heatmap</source>
            <translation>열지도</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>The raster to search. Any number of bands and bits; in any CRS.</source>
            <translation>검색할 래스터입니다. 밴드 수, 비트 수, 좌표계에 제한이 없습니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Index (*.parquet)</source>
            <translation>색인 (*.parquet)</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>An index that was built before. The raster itself is not needed.</source>
            <translation>이전에 만든 색인입니다. 래스터 자체는 필요하지 않습니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Side of a tile on the ground. Left empty, a round size that fits the raster and the model.</source>
            <translation>지면에서 타일 한 변의 길이입니다. 비워 두면 래스터와 모델에 맞는 어림수입니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>At most so many tiles are given, the best ones.</source>
            <translation>이만큼까지의 타일을 좋은 순서로 줍니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>The least score, from 0 to 1. A score of 0.5 means: as likely as not.</source>
            <translation>0에서 1까지의 최저 점수입니다. 0.5는 그럴 가능성과 아닐 가능성이 같다는 뜻입니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>How much of a tile the next one covers. Left empty, 50 per cent.</source>
            <translation>다음 타일이 타일을 덮는 정도입니다. 비워 두면 50퍼센트입니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Only tiles that meet this extent are searched.</source>
            <translation>이 범위에 닿는 타일만 검색합니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Only tiles that meet these polygons are searched.</source>
            <translation>이 폴리곤에 닿는 타일만 검색합니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>A raster of the scores of all tiles.</source>
            <translation>모든 타일의 점수를 담은 래스터입니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Name or folder of a model package. Left empty, rs-m-clip-mini.</source>
            <translation>모델 패키지의 이름 또는 폴더입니다. 비워 두면 rs-m-clip-mini입니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/parameters.py" />
            <source>Where the tiles are embedded. The log says what it really was.</source>
            <translation>타일을 계산하는 곳입니다. 실제로 어디였는지는 로그에 나옵니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/search_index.py" />
            <source>Search index</source>
            <translation>색인 검색</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/search_index.py" />
            <source>Finds the places that match words in any of ten languages, from an index that was built before.</source>
            <translation>이전에 만든 색인에서 열 개 언어 중 하나의 말과 맞는 장소를 찾습니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/search_raster.py" />
            <source>Search raster</source>
            <translation>래스터 검색</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/search_raster.py" />
            <source>Finds the places of a raster that match words in any of ten languages. The raster is indexed first, unless that was done before; the next search of it is answered at once.</source>
            <translation>래스터에서 열 개 언어 중 하나의 말과 맞는 장소를 찾습니다. 색인이 없으면 먼저 만들고, 다음 검색에는 즉시 답합니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/searching.py" />
            <source>The best tiles, each with its rank and score, the query, the raster and the model.</source>
            <translation>가장 좋은 타일과 각각의 순위, 점수, 검색어, 래스터, 모델입니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/searching.py" />
            <source>{count} matches of {searched} tiles; the best scores {best}.</source>
            <translation>타일 {searched}개 중 일치 {count}개, 최고 점수 {best}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/searching.py" />
            <source>No match of {searched} tiles: the best scores {best}. Lower the least score to see it.</source>
            <translation>타일 {searched}개 중 일치하는 것이 없습니다. 최고 점수는 {best}입니다. 최저 점수를 낮추면 보입니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/searching.py" />
            <source>Number of matches</source>
            <translation>일치 수</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/searching.py" />
            <source>Number of tiles searched</source>
            <translation>검색한 타일 수</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/processing/searching.py" />
            <source>Best score</source>
            <translation>최고 점수</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The search engine is not set up yet. It needs about 600 MB on this computer and leaves QGIS's own Python alone.</source>
            <translation>검색 엔진이 아직 설치되지 않았습니다. 이 컴퓨터에서 약 600 MB가 필요하며 QGIS의 Python은 건드리지 않습니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The search engine is damaged: {why}. Repair it, or set it up again.</source>
            <translation>검색 엔진이 손상되었습니다: {why}. 복구하거나 다시 설치하십시오.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>No Python that fits was found on this computer. Install Python 3.9 to 3.14 (64 bit), or name one in the settings.</source>
            <translation>이 컴퓨터에서 알맞은 Python을 찾지 못했습니다. Python 3.9~3.14(64비트)를 설치하거나 설정에서 지정하십시오.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The Python {python} cannot be used: {why}. Name another one.</source>
            <translation>Python {python}을(를) 사용할 수 없습니다: {why}. 다른 것을 지정하십시오.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The Python {python} cannot make environments. Install its venv module (on Debian and Ubuntu: sudo apt install python3-venv), or uv, and try again.</source>
            <translation>Python {python}은(는) 환경을 만들 수 없습니다. venv 모듈(Debian과 Ubuntu: sudo apt install python3-venv) 또는 uv를 설치하고 다시 시도하십시오.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The search engine is being set up or removed at this moment by process {process}. Wait until that has finished, then try again.</source>
            <translation>프로세스 {process}이(가) 지금 검색 엔진을 설치하거나 제거하고 있습니다. 끝날 때까지 기다렸다가 다시 시도하십시오.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The folder {folder} cannot be written to. Allow writing there, or name another folder in the environment variable RSMCLIP_RUNTIME, and try again.</source>
            <translation>폴더 {folder}에 쓸 수 없습니다. 쓰기를 허용하거나 환경 변수 RSMCLIP_RUNTIME에 다른 폴더를 지정하고 다시 시도하십시오.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The search engine needs {needed} MB in {folder}, but only {free} MB are left there. Make room and try again.</source>
            <translation>검색 엔진은 {folder}에 {needed} MB가 필요하지만 {free} MB만 남아 있습니다. 공간을 확보하고 다시 시도하십시오.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>There is no folder {folder}. Choose the folder that holds the wheels.</source>
            <translation>폴더 {folder}이(가) 없습니다. 휠이 있는 폴더를 선택하십시오.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The server of the packages cannot be reached. Check the network and the proxy, or choose a folder of wheels, and try again.</source>
            <translation>패키지 서버에 연결할 수 없습니다. 네트워크와 프록시를 확인하거나 휠 폴더를 선택하고 다시 시도하십시오.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The proxy wants a user name and a password. Enter them in QGIS under Settings, Options, Network, and try again.</source>
            <translation>프록시가 사용자 이름과 비밀번호를 요구합니다. QGIS의 설정, 옵션, 네트워크에 입력하고 다시 시도하십시오.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The proxy cannot be reached. Check it in QGIS under Settings, Options, Network, and try again.</source>
            <translation>프록시에 연결할 수 없습니다. QGIS의 설정, 옵션, 네트워크에서 확인하고 다시 시도하십시오.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>This computer does not trust the certificate of the packages' server. Add your organisation's certificate in QGIS under Settings, Options, Authentication, and try again.</source>
            <translation>이 컴퓨터는 패키지 서버의 인증서를 신뢰하지 않습니다. QGIS의 설정, 옵션, 인증에 조직의 인증서를 추가하고 다시 시도하십시오.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The server of the packages refuses the download (HTTP {status}). Try again later, or ask who runs your network.</source>
            <translation>패키지 서버가 다운로드를 거부합니다(HTTP {status}). 나중에 다시 시도하거나 네트워크 담당자에게 문의하십시오.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The download broke off. Check the network and try again.</source>
            <translation>다운로드가 중단되었습니다. 네트워크를 확인하고 다시 시도하십시오.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>A downloaded file is not the one that was published: it is incomplete, empty or was changed on its way. Try again; if this stays so, ask who runs your network.</source>
            <translation>내려받은 파일이 게시된 파일과 다릅니다. 불완전하거나 비어 있거나 도중에 바뀌었습니다. 다시 시도하고, 계속되면 네트워크 담당자에게 문의하십시오.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The server of the packages has no {package} for this computer and this Python. Name another Python in the settings and try again.</source>
            <translation>패키지 서버에 이 컴퓨터와 이 Python에 맞는 {package}이(가) 없습니다. 설정에서 다른 Python을 지정하고 다시 시도하십시오.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The folder {folder} has no wheel of {package} for this computer and this Python. Add it and try again.</source>
            <translation>폴더 {folder}에 이 컴퓨터와 이 Python에 맞는 {package} 휠이 없습니다. 추가하고 다시 시도하십시오.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The packages could not be installed. The reason is in the log {log}; try again, or choose another Python in the settings.</source>
            <translation>패키지를 설치할 수 없었습니다. 이유는 로그 {log}에 있습니다. 다시 시도하거나 설정에서 다른 Python을 선택하십시오.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The search engine was installed but does not run: {why}. Choose another Python in the settings and try again.</source>
            <translation>검색 엔진을 설치했지만 실행되지 않습니다: {why}. 설정에서 다른 Python을 선택하고 다시 시도하십시오.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The Python {python} cannot run the search engine: {why}.</source>
            <translation>Python {python}은(는) 검색 엔진을 실행할 수 없습니다: {why}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>The model could not be turned into a package. The reason is in the log {log}; try again.</source>
            <translation>모델을 패키지로 바꾸지 못했습니다. 이유는 로그 {log}에 있습니다. 다시 시도하세요.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/errors.py" />
            <source>Files in {folder} are in use and cannot be removed. Close other QGIS windows, wait for the virus scanner, and try again.</source>
            <translation>{folder}의 파일이 사용 중이어서 제거할 수 없습니다. 다른 QGIS 창을 닫고 바이러스 검사를 기다린 뒤 다시 시도하십시오.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/exporter.py" />
            <location filename="../rsmclip_qgis/runtime/pip_way.py" />
            <location filename="../rsmclip_qgis/runtime/uv_way.py" />
            <source>Making the environment</source>
            <translation>환경을 만드는 중</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/exporter.py" />
            <location filename="../rsmclip_qgis/runtime/steps.py" />
            <source>Getting {package}</source>
            <translation>{package} 받는 중</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/exporter.py" />
            <location filename="../rsmclip_qgis/runtime/steps.py" />
            <source>Installing the packages</source>
            <translation>패키지 설치 중</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/exporter.py" />
            <source>Asking the hub</source>
            <translation>허브에 문의하는 중</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/exporter.py" />
            <source>Turning the model into a package</source>
            <translation>모델을 패키지로 바꾸는 중</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/installer.py" />
            <source>The graphics card is not used: {sentence}</source>
            <translation>그래픽 카드를 사용하지 않습니다: {sentence}</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/installer.py" />
            <source>Looking at this computer</source>
            <translation>이 컴퓨터를 살펴보는 중</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/installer.py" />
            <source>The graphics card is not used: {why}.</source>
            <translation>그래픽 카드를 사용하지 않습니다: {why}.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/installer.py" />
            <source>Trying the search engine</source>
            <translation>검색 엔진을 시험하는 중</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/installer.py" />
            <source>CUDA does not start with this driver</source>
            <translation>이 드라이버로는 CUDA가 시작되지 않음</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/interpreter.py" />
            <source>it is Python {major}.{minor}, and 3.9 to 3.14 is needed</source>
            <translation>Python {major}.{minor}이며 3.9~3.14가 필요함</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/interpreter.py" />
            <source>it has {bits} bits, and 64 are needed</source>
            <translation>{bits}비트이며 64비트가 필요함</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/interpreter.py" />
            <source>no output</source>
            <translation>출력 없음</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/interpreter.py" />
            <source>it does not start ({reason})</source>
            <translation>시작되지 않음({reason})</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/pip_way.py" />
            <location filename="../rsmclip_qgis/runtime/uv_way.py" />
            <source>Looking for the packages</source>
            <translation>패키지를 찾는 중</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/pointer.py" />
            <source>{file} cannot be read</source>
            <translation>{file}을(를) 읽을 수 없음</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/pointer.py" />
            <source>{file} cannot be understood</source>
            <translation>{file}을(를) 이해할 수 없음</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/probe.py" />
            <source>{modules} cannot be imported</source>
            <translation>{modules}을(를) 가져올 수 없음</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/probe.py" />
            <source>it ended with code {code}</source>
            <translation>코드 {code}(으)로 끝남</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/probe.py" />
            <source>its Python does not run ({reason})</source>
            <translation>그 Python이 실행되지 않음({reason})</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/states.py" />
            <source>The search engine is ready and runs on the CPU.</source>
            <translation>검색 엔진이 준비되었으며 CPU에서 실행됩니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/states.py" />
            <source>The search engine is ready and runs on the graphics card (CUDA).</source>
            <translation>검색 엔진이 준비되었으며 그래픽 카드(CUDA)에서 실행됩니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/states.py" />
            <source>RSMCLIP_PYTHON names {path}, which is no file</source>
            <translation>RSMCLIP_PYTHON이 가리키는 {path}은(는) 파일이 아님</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/states.py" />
            <source>The search engine belongs to another version of the plugin. Set it up again; it can be used meanwhile.</source>
            <translation>검색 엔진이 플러그인의 다른 버전 것입니다. 다시 설치하십시오. 그때까지는 사용할 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/states.py" />
            <source>its Python {python} is gone</source>
            <translation>그 Python {python}이(가) 사라짐</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/states.py" />
            <source>{modules} is missing</source>
            <translation>{modules}이(가) 없음</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/states.py" />
            <source>The search engine runs in {path} (RSMCLIP_PYTHON).</source>
            <translation>검색 엔진이 {path}에서 실행됩니다(RSMCLIP_PYTHON).</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/runtime/steps.py" />
            <source>Got {package}</source>
            <translation>{package} 받음</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/saved_queries.py" />
            <source>{path} could not be written.</source>
            <translation>{path}을(를) 쓸 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/saved_queries.py" />
            <source>{path} is no saved query. Choose a file that the search saved.</source>
            <translation>{path}은(는) 저장된 검색이 아닙니다. 검색이 저장한 파일을 선택하십시오.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/training/openclip/ground.py" />
            <source>The rasters for ordinary ground hold not one tile with data.</source>
            <translation>일반 지면용 래스터에 데이터가 있는 타일이 하나도 없습니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/training/openclip/hub.py" />
            <source>The hub gave another revision of {name} than {revision}. Try again.</source>
            <translation>허브가 {name}의 {revision}이(가) 아닌 다른 리비전을 주었습니다. 다시 시도하세요.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/training/openclip/hub.py" />
            <source>The file {file} of {name} was damaged on its way. Try again.</source>
            <translation>{name}의 파일 {file}이(가) 전송 중에 손상되었습니다. 다시 시도하세요.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/training/openclip/hub.py" />
            <source>The hub has no model {name} at that revision, or does not show it to everybody.</source>
            <translation>허브에 그 리비전의 모델 {name}이(가) 없거나 모두에게 공개되어 있지 않습니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/training/openclip/hub.py" />
            <source>The model {name} cannot be fetched: the hub is out of reach. Check the network and the proxy, and try again.</source>
            <translation>모델 {name}을(를) 가져올 수 없습니다. 허브에 연결되지 않습니다. 네트워크와 프록시를 확인하고 다시 시도하세요.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/training/openclip/hub.py" />
            <source>{name} is not a model of open_clip's kind.</source>
            <translation>{name}은(는) open_clip 유형의 모델이 아닙니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/training/openclip/pieces.py" />
            <source>The tokenizer of this model cannot be written as a SentencePiece model, which a model package needs. Models with the tokenizer of XLM-RoBERTa can be exported.</source>
            <translation>이 모델의 토크나이저는 모델 패키지에 필요한 SentencePiece 모델로 쓸 수 없습니다. XLM-RoBERTa 토크나이저를 쓰는 모델은 내보낼 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/worker/client.py" />
            <source>could not be started</source>
            <translation>시작할 수 없었습니다</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/worker/client.py" />
            <source>stopped unexpectedly</source>
            <translation>예기치 않게 멈췄습니다</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/worker/client.py" />
            <source>does not answer any more</source>
            <translation>더 이상 응답하지 않습니다</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/worker/client.py" />
            <source>The search engine {how}. Try again; if it happens once more, repair it in the settings.</source>
            <translation>검색 엔진: {how}. 다시 시도하십시오. 또 발생하면 설정에서 복구하십시오.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/worker/protocol.py" />
            <source>The search engine and the plugin do not understand each other. Set up the engine again.</source>
            <translation>검색 엔진과 플러그인이 서로 이해하지 못합니다. 검색 엔진을 다시 설치하십시오.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/worker/server.py" />
            <source>The search engine failed at something that should not fail ({kind}). The log has the details.</source>
            <translation>실패하지 않아야 할 곳에서 검색 엔진이 실패했습니다({kind}). 자세한 내용은 로그에 있습니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/worker/server.py" />
            <source>The search engine speaks version {engine} and the plugin version {plugin}. Restart QGIS.</source>
            <translation>검색 엔진은 버전 {engine}, 플러그인은 버전 {plugin}입니다. QGIS를 다시 시작하십시오.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/worker/tasks.py" />
            <source>The search engine cannot do {what}.</source>
            <translation>검색 엔진은 {what}을(를) 할 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../rsmclip_qgis/worker/tasks.py" />
            <source>An index is being built at this moment. Remove the model when that has finished.</source>
            <translation>지금 색인을 만들고 있습니다. 끝난 뒤에 모델을 제거하세요.</translation>
        </message>
    </context>
</TS>
