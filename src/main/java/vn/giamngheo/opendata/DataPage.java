package vn.giamngheo.opendata;

import java.util.Arrays;
import java.util.List;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.takeaway.RevisionLine;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Numbers;

/**
 * What the page of open data says.
 *
 * @param revision which state of the data the files are made of
 * @param revisionAddress where that state stays readable
 */
public record DataPage(
    String revision, String revisionAddress, List<Entry> atlases, List<Word> columns) {

  /**
   * An atlas.
   *
   * @param licence null when none is stated
   * @param open whether its package is for everybody as it is
   */
  public record Entry(
      String id,
      String title,
      String citation,
      String standard,
      String licence,
      String licenceAddress,
      boolean open,
      List<Table> tables) {}

  /** A table: what it is, how many lines it has, and the files it comes in. */
  public record Table(String title, String about, String count, List<File> files) {}

  /** A file: what its link says, and where it is. */
  public record File(String label, String address) {}

  /** A column and what it means. */
  public record Word(String name, String title, String meaning) {}

  static DataPage of(OpenData data, TableQueries tables, List<Atlas> atlases, Language language) {
    return new DataPage(
        RevisionLine.of(data.revision(), data.version(), language),
        "/phien-ban/" + data.revision().revision(),
        atlases.stream().map(atlas -> entry(data, tables, atlas, language)).toList(),
        Arrays.stream(TableKind.values())
            .flatMap(kind -> kind.columns().stream())
            .distinct()
            .map(c -> new Word(c.name(), c.title().in(language), c.meaning().in(language)))
            .toList());
  }

  private static Entry entry(OpenData data, TableQueries tables, Atlas atlas, Language language) {
    Licence licence = data.about(atlas, language).licence();
    return new Entry(
        atlas.id(),
        atlas.title().in(language),
        atlas.citation(language),
        atlas.standardName().in(language),
        licence == null ? null : licence.title(),
        licence == null ? null : licence.address(),
        data.findPackage(atlas).isPresent(),
        Arrays.stream(TableKind.values())
            .map(kind -> table(kind, tables.count(kind, atlas), atlas, language))
            .filter(table -> !table.count().equals("0"))
            .toList());
  }

  private static Table table(TableKind kind, int count, Atlas atlas, Language language) {
    return new Table(
        kind.title().in(language),
        kind.about().in(language),
        Numbers.format(java.math.BigDecimal.valueOf(count), language),
        OpenFile.all().stream()
            .filter(file -> file.table() == kind)
            .map(file -> file(file, atlas))
            .toList());
  }

  private static File file(OpenFile file, Atlas atlas) {
    String label =
        file.type() == vn.giamngheo.takeaway.FileType.XLSX ? "Excel" : file.type().name();
    return new File(label, "/du-lieu/" + atlas.id() + "/" + file.fullName());
  }
}
