package vn.giamngheo.place.boundary;

import java.time.LocalDate;
import vn.giamngheo.place.Level;

/**
 * A unit as a report names it.
 *
 * @param code official code
 * @param validTo its last day; null while in force
 * @param label code, kind and name: "24052 Xã Đất Bằng"
 * @param provinceCode of the province it lies in
 */
public record UnitRef(
    String code, LocalDate validTo, Level level, String label, String provinceCode) {}
