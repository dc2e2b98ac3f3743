package vn.giamngheo.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import vn.giamngheo.db.Sql;
import vn.giamngheo.text.Text;

/** Judges a document and keeps the findings in the database, beside the figures they speak of. */
public final class FindingStore {
  private FindingStore() {}

  /** Judges the document anew and replaces its findings. */
  public static void replace(Handle db, String atlas) {
    db.execute("delete from finding where atlas = ?", atlas);
    int order = 0;
    Set<String> codes = new HashSet<>();
    for (Finding finding : Reconciliation.of(db, atlas)) {
      insert(db, atlas, finding, code(finding, codes), order++);
    }
    db.execute("delete from contested where atlas = ?", atlas);
    db.createUpdate(Sql.of(FindingStore.class, "insert-contested")).bind("atlas", atlas).execute();
  }

  /** Judges all documents anew if another version of the program judged them last. */
  public static void refresh(Handle db, String program) {
    List<String> judged =
        db.createQuery("select program from reconciliation").mapTo(String.class).list();
    if (judged.equals(List.of(program))) {
      return;
    }
    db.createQuery("select id from atlas")
        .mapTo(String.class)
        .list()
        .forEach(atlas -> replace(db, atlas));
    db.execute("delete from reconciliation");
    db.execute("insert into reconciliation values (?)", program);
  }

  /** A code that stays the same as long as the finding is about the same figure. */
  private static String code(Finding finding, Set<String> taken) {
    String about =
        finding.figure() == null
            ? finding.place().vi() + finding.explanation().vi()
            : finding.figure().quantity() + finding.figure().place();
    String base =
        finding.rule().replace('_', '-') + "-" + String.format("%06x", about.hashCode() & 0xffffff);
    String code = base;
    for (int i = 2; !taken.add(code); i++) {
      code = base + "-" + i;
    }
    return code;
  }

  private static void insert(Handle db, String atlas, Finding f, String code, int order) {
    long id =
        db.createUpdate(Sql.of(FindingStore.class, "insert-finding"))
            .bind("atlas", atlas)
            .bind("code", code)
            .bind("rule", f.rule())
            .bind("severity", f.severity().id())
            .bind("figure", f.figure() == null ? null : f.figure().id())
            .bindMethods("place", f.place())
            .bind("printed", f.printed())
            .bind("expected", f.expected())
            .bind("difference", f.difference())
            .bindMethods("unit", f.figure() == null ? new Text("", "") : Sentences.unit(f.figure()))
            .bindMethods("explanation", f.explanation())
            .bindMethods("ground", f.ground())
            .bind("order", order)
            .executeAndReturnGeneratedKeys("id")
            .mapTo(Long.class)
            .one();
    for (Finding.Suspect s : f.suspects()) {
      insertFigure(db, id, s.figure().id(), "suspect", s.expected());
    }
    f.involved().forEach(figure -> insertFigure(db, id, figure.id(), "involved", ""));
    int n = 0;
    for (Finding.Consequence c : f.consequences()) {
      db.execute(
          "insert into finding_consequence values (?, ?, ?, ?, ?)",
          id,
          n++,
          c.rule(),
          c.text().vi(),
          c.text().en());
    }
  }

  private static void insertFigure(
      Handle db, long finding, String figure, String role, String expected) {
    db.execute(
        """
        merge into finding_figure key (finding_id, figure_id)
        values (?, ?, ?, ?)""",
        finding,
        figure,
        role,
        expected);
  }
}
