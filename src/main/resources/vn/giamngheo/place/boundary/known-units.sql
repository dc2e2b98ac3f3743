-- The units in force on a day, with those above them.
-- :day
-- → code, valid_to (null while in force), level, kind, name, parent_code, parent_name (null for a province),
--   province_code, lon, lat, min_lon, min_lat, max_lon, max_lat, area_km2 (each null when unknown)
select u.code, u.valid_to, u.level, u.kind, u.name, p.code as parent_code, p.name as parent_name,
  coalesce(g.code, p.code, u.code) as province_code, u.lon, u.lat, u.min_lon, u.min_lat, u.max_lon, u.max_lat,
  u.area_km2
from unit u
left join unit p on p.id = u.parent_id
left join unit g on g.id = p.parent_id
where (u.valid_from is null or u.valid_from <= :day) and (u.valid_to is null or u.valid_to >= :day)
order by u.code
