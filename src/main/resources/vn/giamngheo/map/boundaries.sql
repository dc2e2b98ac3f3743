-- The units of an atlas's map with their boundary, without figures.
-- :atlas, :geometry (whether the geometry is wanted)
-- → code, name_vi, name_en, origin, min_lon, min_lat, max_lon, max_lat (null without boundary),
--   geometry (GeoJSON text; null without boundary, or when not wanted)
select u.code, u.name_vi, u.name_en, b.origin, b.min_lon, b.min_lat, b.max_lon, b.max_lat,
  case when :geometry then st_asgeojson(b.geom) end as geometry
from atlas a
join named_unit u on u.level = a.level and (u.id = a.unit_id or exists (
    select 1 from unit parent
    where parent.id = u.parent_id and (parent.id = a.unit_id or parent.parent_id = a.unit_id)))
left join unit_boundary b on b.unit_id = u.id
where a.id = :atlas
order by u.code
