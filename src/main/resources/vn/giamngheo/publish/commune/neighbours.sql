-- Boundaries around a unit: those of its level on its day whose box meets its own, widened by itself.
-- :unit (id) → id, code, name_vi, name_en, valid_from, valid_to, schematic, geometry (GeoJSON text)
select u.id, u.code, u.name_vi, u.name_en, u.valid_from, u.valid_to, b.schematic, st_asgeojson(b.geom) as geometry
from unit own
join unit_boundary ob on ob.unit_id = own.id
join named_unit u on u.level = own.level
  and (u.valid_to = own.valid_to or u.valid_to is null and own.valid_to is null)
join unit_boundary b on b.unit_id = u.id
  and b.min_lon <= ob.max_lon + (ob.max_lon - ob.min_lon)
  and b.max_lon >= ob.min_lon - (ob.max_lon - ob.min_lon)
  and b.min_lat <= ob.max_lat + (ob.max_lat - ob.min_lat)
  and b.max_lat >= ob.min_lat - (ob.max_lat - ob.min_lat)
where own.id = :unit
order by u.code
