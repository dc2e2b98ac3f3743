package vn.giamngheo.publish.commune;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.db.Sql;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.indicator.Contested;
import vn.giamngheo.indicator.FigureAddress;
import vn.giamngheo.page.FigureLink;
import vn.giamngheo.place.search.FoundUnit;
import vn.giamngheo.text.Text;

/** Reads the poverty rates of the units on a document's map. */
final class PeerReader {
  private static final String RATE = "poverty_rate";

  private final Jdbi db;
  private final Voice voice;

  PeerReader(Jdbi db, Voice voice) {
    this.db = db;
    this.voice = voice;
  }

  /** Of the last year that was reviewed; nobody when the document prints no rates for units. */
  Peers read(Atlas atlas, long own) {
    return db.withHandle(
        h -> {
          Optional<String> period =
              h.createQuery(Sql.of(PeerReader.class, "last-reviewed"))
                  .bind("atlas", atlas.id())
                  .bind("indicator", RATE)
                  .mapTo(String.class)
                  .findOne();
          if (period.isEmpty()) {
            return new Peers(List.of(), "");
          }
          return new Peers(
              h.createQuery(Sql.of(PeerReader.class, "peers"))
                  .bind("atlas", atlas.id())
                  .bind("indicator", RATE)
                  .bind("period", period.get())
                  .bind("status", "actual")
                  .map((r, c) -> peer(r, atlas, own))
                  .list(),
              period.get());
        });
  }

  private Peer peer(ResultSet r, Atlas atlas, long own) throws SQLException {
    Text name = AtlasQueries.text(r, "name");
    boolean has = r.getBigDecimal("figure") != null;
    Double value = has ? r.getBigDecimal("figure").doubleValue() : null;
    FigureLink rate =
        has
            ? voice.link(
                voice.qualifier(r.getString("qualifier"))
                    + voice.number(value, r.getString("printed"), 2)
                    + voice.say("\u00a0%", "%"),
                FigureAddress.of(atlas.id(), r),
                Contested.of(r))
            : r.getBoolean("suppressed") ? voice.hidden() : null;
    return new Peer(
        r.getLong("id"),
        r.getString("kind"),
        name.in(voice.language()),
        FoundUnit.address(
            r.getString("code"),
            r.getObject("valid_from", LocalDate.class),
            r.getObject("valid_to", LocalDate.class)),
        has ? r.getInt("rank_no") : null,
        has ? r.getInt("equal_rates") : 0,
        value,
        rate,
        r.getLong("id") == own);
  }
}
