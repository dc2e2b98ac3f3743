package vn.giamngheo.planner.rank;

import vn.giamngheo.text.Text;

/**
 * A unit on the map of an atlas: one that can be chosen.
 *
 * @param parentCode code of the unit above it; null for a province
 * @param parentName null for a province
 */
public record MapUnit(String code, Text name, String parentCode, Text parentName) {}
