package vn.giamngheo.check;

import java.util.Random;

/** Documents drawn by lot. */
final class SampleDocuments {
  private SampleDocuments() {}

  /** A document without any fault, about the district of that number. */
  static SampleDocument clean(SampleShape shape, int district) {
    SampleDocument document =
        new SampleDocument(
            "mau-" + shape.seed(),
            SampleContent.districtCode(district),
            "commune",
            shape.standard());
    Random random = new Random(shape.seed() + 1_000_000);
    SamplePoverty.fill(document, shape, district, random);
    if (shape.money()) {
      SampleMoney.fill(document, random);
      SampleResults.fill(document, random);
    }
    return document;
  }
}
