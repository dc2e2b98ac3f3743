package vn.giamngheo.check;

import java.util.List;

/**
 * A rule that reads a document as a whole and states its findings itself, without arithmetic
 * checks.
 */
interface Reading {
  /** What is found in this document; empty when nothing is. */
  List<Finding> findings(Facts facts);
}
