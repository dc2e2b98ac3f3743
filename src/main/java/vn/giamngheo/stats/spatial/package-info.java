/**
 * Who is whose neighbour, and whether like lies beside like.
 *
 * <p>{@link vn.giamngheo.stats.spatial.Contiguity} and {@link vn.giamngheo.stats.spatial.Centres}
 * make {@link vn.giamngheo.stats.spatial.SpatialWeights}; those and one value a unit go into {@link
 * vn.giamngheo.stats.spatial.Moran} and {@link vn.giamngheo.stats.spatial.Geary} (the whole map) or
 * {@link vn.giamngheo.stats.spatial.LocalMoran} and {@link vn.giamngheo.stats.spatial.GetisOrd}
 * (each unit). Rates of small denominators are calmed by {@link
 * vn.giamngheo.stats.spatial.EmpiricalBayes} first.
 *
 * <p>Units are positions from 0 in the lists given. Values must be finite; a unit without a value
 * is taken out beforehand ({@link vn.giamngheo.stats.spatial.SpatialWeights#subset}). What cannot
 * be computed is a {@link vn.giamngheo.stats.NotComputable}; no result is ever NaN.
 */
package vn.giamngheo.stats.spatial;
