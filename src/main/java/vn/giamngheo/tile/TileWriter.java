package vn.giamngheo.tile;

import io.github.sebasbaumh.mapbox.vectortile.VectorTile;
import io.github.sebasbaumh.mapbox.vectortile.build.MvtLayerParams;
import io.github.sebasbaumh.mapbox.vectortile.build.MvtLayerProps;
import io.github.sebasbaumh.mapbox.vectortile.util.GeomCmd;
import io.github.sebasbaumh.mapbox.vectortile.util.MvtUtil;
import java.util.List;

/** Writes one tile (Mapbox Vector Tile 2.1), layer by layer. */
final class TileWriter {
  private static final MvtLayerParams PARAMS = new MvtLayerParams(TileAddress.EXTENT);

  private final TileAddress address;
  private final VectorTile.Tile.Builder tile = VectorTile.Tile.newBuilder();

  TileWriter(TileAddress address) {
    this.address = address;
  }

  /** Adds a layer; one without units is left out. */
  void add(TileLayer layer, List<TileFeature> features) {
    if (features.isEmpty()) {
      return;
    }
    VectorTile.Tile.Layer.Builder builder = MvtUtil.newLayerBuilder(layer.id(), PARAMS);
    MvtLayerProps props = new MvtLayerProps();
    for (TileFeature feature : features) {
      VectorTile.Tile.Feature.Builder written = VectorTile.Tile.Feature.newBuilder();
      tag(feature, props, written);
      draw(feature.shape(), written);
      builder.addFeatures(written);
    }
    MvtUtil.writeProps(builder, props);
    tile.addLayers(builder);
  }

  /** Each ring goes from where the pen stands to its first corner, around, and closes. */
  private void draw(GridShape shape, VectorTile.Tile.Feature.Builder feature) {
    feature.setType(VectorTile.Tile.GeomType.POLYGON);
    int x = address.left();
    int y = address.top();
    for (int ring = 0; ring < shape.rings(); ring++) {
      int start = shape.start(ring);
      int end = shape.end(ring);
      feature.addGeometry(MvtUtil.geomCmdHdr(GeomCmd.MOVE_TO, 1));
      for (int i = start; i < end; i += 2) {
        feature.addGeometry(MvtUtil.encodeZigZag(shape.at(i) - x));
        feature.addGeometry(MvtUtil.encodeZigZag(shape.at(i + 1) - y));
        x = shape.at(i);
        y = shape.at(i + 1);
        if (i == start) {
          feature.addGeometry(MvtUtil.geomCmdHdr(GeomCmd.LINE_TO, (end - start) / 2 - 1));
        }
      }
      feature.addGeometry(MvtUtil.CLOSE_PATH_HDR);
    }
  }

  private static void tag(
      TileFeature on, MvtLayerProps props, VectorTile.Tile.Feature.Builder feature) {
    TileUnit unit = on.unit();
    put("code", unit.code(), props, feature);
    put("name", unit.name(), props, feature);
    put("kind", unit.kind(), props, feature);
    put("origin", unit.origin(), props, feature);
    if (on.label()) {
      put("label", true, props, feature);
    }
  }

  private static void put(
      String key, Object value, MvtLayerProps props, VectorTile.Tile.Feature.Builder feature) {
    feature.addTags(props.addKey(key));
    feature.addTags(props.addValue(value));
  }

  /** The tile; empty when no layer was added. */
  byte[] bytes() {
    return tile.build().toByteArray();
  }
}
