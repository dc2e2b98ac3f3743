-- Boundaries as maps draw them. :units (array of unit.id) → id, geom (EPSG:4326)
select unit_id as id, geom from unit_boundary where unit_id = any(:units)
