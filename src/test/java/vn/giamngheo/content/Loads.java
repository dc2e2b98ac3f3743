package vn.giamngheo.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import vn.giamngheo.content.archive.RevisionArchive;
import vn.giamngheo.db.Database;

/** A database in memory and what has been loaded into it. */
final class Loads implements AutoCloseable {
  private final Database database = Database.inMemory();

  LoadReport load(SmallMaps maps) {
    try {
      return new ContentStore(database.owner(), new ContentFolder(maps.directory()), "test").load();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The archive of revisions. */
  RevisionArchive archive() {
    return new RevisionArchive(database.owner());
  }

  /** Forgets the bytes of all files, as in a database from before they were kept. */
  void forgetFiles() {
    database.owner().useHandle(h -> h.execute("delete from archive.kept_file"));
  }

  /** One text for each row of the query. */
  List<String> rows(String query) {
    return database
        .reader()
        .withHandle(
            h -> h.createQuery(query).mapToMap().map(row -> row.values().toString()).list());
  }

  List<String> atlases() {
    return rows("select id from atlas order by id");
  }

  long revision() {
    return database
        .reader()
        .withHandle(
            h ->
                h.createQuery("select coalesce(max(number), 0) from data_revision")
                    .mapTo(Long.class)
                    .one());
  }

  /** Everything loaded, database ids included. */
  List<String> everything() {
    return List.of(
            "content_package",
            "content_file",
            "data_revision",
            "unit",
            "boundary",
            "atlas",
            "place",
            "cell",
            "observation",
            "funding",
            "result",
            "indicator",
            "vocabulary")
        .stream()
        .flatMap(table -> rows("select * from " + table).stream().map(row -> table + row).sorted())
        .toList();
  }

  @Override
  public void close() {
    database.close();
  }
}
