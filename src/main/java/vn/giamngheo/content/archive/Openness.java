package vn.giamngheo.content.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.jdbi.v3.core.Handle;
import vn.giamngheo.db.Sql;

/** Whether a package is for everybody, told from its own descriptor and nothing else. */
public final class Openness {
  /** Where a package says so. */
  static final String DESCRIPTOR = "datapackage.json";

  private static final ObjectMapper JSON = new ObjectMapper();

  private Openness() {}

  /**
   * Whether everything being served is for everybody. To be asked after {@link FileArchive#keep}.
   */
  public static boolean ofAllServed(Handle db) {
    return db
        .createQuery(Sql.of(Openness.class, "served-descriptors"))
        .map((r, c) -> r.getBytes("packed"))
        .stream()
        .allMatch(packed -> packed != null && isPublished(FileArchive.unpack(packed)));
  }

  /**
   * Whether a descriptor says that the package is for everybody, in words or by saying nothing.
   *
   * @param descriptor its bytes; null when they were not kept, which means no
   */
  static boolean isPublished(byte[] descriptor) {
    if (descriptor == null) {
      return false;
    }
    try {
      JsonNode access = JSON.readTree(descriptor).path("access");
      return access.isMissingNode() || access.asText().equals("published");
    } catch (IOException e) {
      return false;
    }
  }
}
