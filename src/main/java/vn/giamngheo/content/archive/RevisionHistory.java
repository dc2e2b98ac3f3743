package vn.giamngheo.content.archive;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.giamngheo.content.archive.PackageChange.Kind;

/** Figures at data revisions, and what changed from one to the next. */
public final class RevisionHistory {
  private static final String CATALOGUE = "indicators";

  private static final int DOCUMENTS_KEPT = 12;

  private final RevisionArchive archive;

  /** Figures of documents asked for lately, by revision and document; a revision never changes. */
  private final Cache<String, Map<String, PastFigure>> figures =
      Caffeine.newBuilder().maximumSize(DOCUMENTS_KEPT).build();

  public RevisionHistory(RevisionArchive archive) {
    this.archive = archive;
  }

  /**
   * Printed figures of a document at a revision, by address; empty when the revision had no such
   * document, or it is closed or was not kept.
   */
  public Optional<Map<String, PastFigure>> figures(long revision, String atlas) {
    if (!archive.has(revision, atlas) || !archive.isOpen(revision, atlas)) {
      return Optional.empty();
    }
    Map<String, PastFigure> ready = figures.getIfPresent(revision + " " + atlas);
    return Optional.of(ready == null ? figuresOf(revision, archive.open(revision, atlas)) : ready);
  }

  /**
   * What a revision changed.
   *
   * @param revisions all of them, newest first, as {@link RevisionArchive#list} gives them
   */
  public RevisionChange change(PastRevision revision, List<PastRevision> revisions) {
    Optional<PastRevision> previous =
        revisions.stream().filter(r -> r.number() < revision.number()).findFirst();
    if (previous.isEmpty()) {
      return new RevisionChange(revision, null, false, List.of(), List.of());
    }
    long before = previous.get().number();
    boolean compared = !archive.checksums(before).isEmpty();
    List<PastImport> old = archive.imports(before);
    return new RevisionChange(
        revision,
        before,
        compared,
        compared ? between(before, revision.number()) : List.of(),
        archive.imports(revision.number()).stream().filter(i -> !old.contains(i)).toList());
  }

  /**
   * What changed from one revision to another, by package; packages that are the same are left out.
   */
  public List<PackageChange> between(long before, long after) {
    SortedMap<String, SortedMap<String, String>> old = byPackage(before);
    SortedMap<String, SortedMap<String, String>> now = byPackage(after);
    TreeSet<String> names = new TreeSet<>(old.keySet());
    names.addAll(now.keySet());
    List<PackageChange> changes = new ArrayList<>();
    for (String name : names) {
      SortedMap<String, String> was = old.getOrDefault(name, new TreeMap<>());
      SortedMap<String, String> is = now.getOrDefault(name, new TreeMap<>());
      if (!was.equals(is)) {
        changes.add(change(name, before, was, after, is));
      }
    }
    return changes;
  }

  private SortedMap<String, SortedMap<String, String>> byPackage(long revision) {
    SortedMap<String, SortedMap<String, String>> packages = new TreeMap<>();
    for (PastFile file : archive.checksums(revision)) {
      packages
          .computeIfAbsent(file.packageName(), n -> new TreeMap<>())
          .put(file.path(), file.sha256());
    }
    return packages;
  }

  private PackageChange change(
      String name,
      long before,
      SortedMap<String, String> was,
      long after,
      SortedMap<String, String> is) {
    Optional<PastPackage> old = was.isEmpty() ? Optional.empty() : archive.open(before, name);
    Optional<PastPackage> now = is.isEmpty() ? Optional.empty() : archive.open(after, name);
    boolean compared = old.isPresent() == !was.isEmpty() && now.isPresent() == !is.isEmpty();
    return new PackageChange(
        name,
        now.or(() -> old).map(PastPackage::title).orElse(null),
        was.isEmpty() ? Kind.ADDED : is.isEmpty() ? Kind.REMOVED : Kind.CHANGED,
        is.keySet().stream().filter(f -> !was.containsKey(f)).toList(),
        was.keySet().stream().filter(f -> !is.containsKey(f)).toList(),
        is.keySet().stream()
            .filter(f -> was.containsKey(f) && !was.get(f).equals(is.get(f)))
            .toList(),
        compared,
        compared ? compare(figuresOf(before, old), figuresOf(after, now)) : List.of());
  }

  private Map<String, PastFigure> figuresOf(long revision, Optional<PastPackage> found) {
    return found
        .map(
            p ->
                figures.get(
                    revision + " " + p.name(),
                    key -> PastFigures.of(p, new PastWords(archive.open(revision, CATALOGUE)))))
        .orElse(Map.of());
  }

  private static List<FigureChange> compare(
      Map<String, PastFigure> before, Map<String, PastFigure> after) {
    Map<String, FigureChange> changes = new LinkedHashMap<>();
    after.forEach(
        (address, figure) -> {
          PastFigure old = before.get(address);
          if (old == null || !old.saysTheSame(figure)) {
            changes.put(address, new FigureChange(old, figure));
          }
        });
    before.forEach(
        (address, figure) -> {
          if (!after.containsKey(address)) {
            changes.put(address, new FigureChange(figure, null));
          }
        });
    return List.copyOf(changes.values());
  }
}
