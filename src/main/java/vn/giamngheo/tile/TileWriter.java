package vn.giamngheo.tile;

import io.github.sebasbaumh.mapbox.vectortile.VectorTile;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.JtsAdapter;
import io.github.sebasbaumh.mapbox.vectortile.build.MvtLayerParams;
import io.github.sebasbaumh.mapbox.vectortile.build.MvtLayerProps;
import io.github.sebasbaumh.mapbox.vectortile.util.MvtUtil;
import java.util.List;

/** Writes one tile (Mapbox Vector Tile 2.1), layer by layer. */
final class TileWriter {
  private static final MvtLayerParams PARAMS = new MvtLayerParams(TileAddress.EXTENT);

  private final VectorTile.Tile.Builder tile = VectorTile.Tile.newBuilder();

  /** Adds a layer; one without units is left out. */
  void add(TileLayer layer, List<TileFeature> features) {
    if (features.isEmpty()) {
      return;
    }
    VectorTile.Tile.Layer.Builder builder = MvtUtil.newLayerBuilder(layer.id(), PARAMS);
    MvtLayerProps props = new MvtLayerProps();
    for (TileFeature feature : features) {
      feature.shape().setUserData(feature);
      JtsAdapter.addFeatures(builder, feature.shape(), props, TileWriter::tag);
    }
    MvtUtil.writeProps(builder, props);
    tile.addLayers(builder);
  }

  private static void tag(
      Object user, MvtLayerProps props, VectorTile.Tile.Feature.Builder feature) {
    TileFeature on = (TileFeature) user;
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
