package vn.giamngheo.disclosure;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of a made-up package that hold no figures. */
final class RecordFiles {
  private static final String PLANTED = MadeUpRecords.PLANTED;
  private static final ObjectMapper JSON = new ObjectMapper();

  private RecordFiles() {}

  static void copy(Path from, Path to) throws IOException {
    if (Files.exists(to)) {
      return;
    }
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }

  static void writePlaces(Path folder) throws IOException {
    Files.writeString(
        folder.resolve("places.csv"),
        "place,order,kind,label_vi,label_en,title_vi,title_en\n"
            + "bang,1,table,Bảng,Table,Bảng của "
            + PLANTED
            + " hộ,Table\nloi,2,text,Lời,Words,Lời,Words\n");
    Files.writeString(
        folder.resolve("agencies.csv"),
        "unit_code,unit_printed,agency,place,row,col,note\n,,Tổ "
            + PLANTED
            + ",loi,1,1,còn "
            + PLANTED
            + " hộ\n,,Hội Nông dân,loi,2,1,\n");
  }

  static String descriptor(String name, String access, String unit, String day) throws IOException {
    ObjectNode descriptor =
        (ObjectNode) JSON.readTree(Path.of("maps/krong-pa-2021/datapackage.json").toFile());
    descriptor.put("name", name).put("access", access);
    ObjectNode atlas = (ObjectNode) descriptor.path("atlas");
    atlas.put("unit", unit).put("unitsAsOf", day).put("standard", "2022-2025");
    ((ObjectNode) atlas.path("default")).put("period", "2023");
    ArrayNode resources = (ArrayNode) descriptor.path("resources");
    for (int i = resources.size() - 1; i >= 0; i--) {
      if (!List.of("observations", "places", "cells", "agencies")
          .contains(resources.get(i).path("name").asText())) {
        resources.remove(i);
      }
    }
    return JSON.writeValueAsString(descriptor);
  }
}
