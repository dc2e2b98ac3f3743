package vn.giamngheo.check;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.giamngheo.db.Sql;
import vn.giamngheo.text.Text;

/** Judges a document and keeps the findings in the database, beside the figures they speak of. */
public final class FindingStore {
  private FindingStore() {}

  /**
   * Judges the document anew and replaces its findings, and those of documents that print
   * quantities it prints too.
   */
  public static void replace(Handle db, String atlas) {
    judge(db, atlas);
    db.createQuery(Sql.of(FindingStore.class, "sharing_documents"))
        .bind("atlas", atlas)
        .mapTo(String.class)
        .list()
        .forEach(other -> judge(db, other));
  }

  /**
   * Judges all documents anew if another version of the program judged them last; otherwise those
   * that disagree with a document which is not there any more.
   */
  public static void refresh(Handle db, String program) {
    if (isCurrent(db, program)) {
      disagreeing(db).stream().filter(a -> isStale(db, a)).forEach(atlas -> judge(db, atlas));
      return;
    }
    db.createQuery("select id from atlas")
        .mapTo(String.class)
        .list()
        .forEach(atlas -> judge(db, atlas));
    db.execute("delete from reconciliation");
    db.execute("insert into reconciliation values (?)", program);
  }

  /** Whether this version of the program judged the documents. */
  public static boolean isCurrent(Handle db, String program) {
    return db.createQuery("select program from reconciliation")
        .mapTo(String.class)
        .list()
        .equals(List.of(program));
  }

  private static List<String> disagreeing(Handle db) {
    return db.createQuery("select distinct atlas from finding where rule = ?")
        .bind(0, OtherDocument.RULE)
        .mapTo(String.class)
        .list();
  }

  private static boolean isStale(Handle db, String atlas) {
    int stored =
        db.createQuery("select count(*) from finding where atlas = ? and rule = ?")
            .bind(0, atlas)
            .bind(1, OtherDocument.RULE)
            .mapTo(Integer.class)
            .one();
    return new OtherDocument().findings(new Facts(db, atlas)).size() != stored;
  }

  private static void judge(Handle db, String atlas) {
    db.execute("delete from finding where atlas = ?", atlas);
    int order = 0;
    Set<String> codes = new HashSet<>();
    for (Finding finding : Reconciliation.of(db, atlas)) {
      insert(db, atlas, finding, code(finding, codes), order++);
    }
    db.execute("delete from contested where atlas = ?", atlas);
    db.createUpdate(Sql.of(FindingStore.class, "insert-contested")).bind("atlas", atlas).execute();
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
    insertFigures(db, id, f);
    insertConsequences(db, id, f);
  }

  private static void insertFigures(Handle db, long finding, Finding f) {
    Map<String, String> involved = new LinkedHashMap<>();
    f.involved().forEach(figure -> involved.put(figure.id(), ""));
    Map<String, String> suspects = new LinkedHashMap<>();
    f.suspects().forEach(s -> suspects.putIfAbsent(s.figure().id(), s.expected()));
    involved.keySet().removeAll(suspects.keySet());
    insertFigures(db, finding, "suspect", suspects);
    insertFigures(db, finding, "involved", involved);
  }

  private static void insertFigures(
      Handle db, long finding, String role, Map<String, String> expected) {
    if (expected.isEmpty()) {
      return;
    }
    PreparedBatch batch = db.prepareBatch("insert into finding_figure values (?, ?, ?, ?)");
    expected.forEach((figure, value) -> batch.add(finding, figure, role, value));
    batch.execute();
  }

  private static void insertConsequences(Handle db, long finding, Finding f) {
    if (f.consequences().isEmpty()) {
      return;
    }
    PreparedBatch batch = db.prepareBatch("insert into finding_consequence values (?, ?, ?, ?, ?)");
    int n = 0;
    for (Finding.Consequence c : f.consequences()) {
      batch.add(finding, n++, c.rule(), c.text().vi(), c.text().en());
    }
    batch.execute();
  }
}
