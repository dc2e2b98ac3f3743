-- The boundaries in use of the units of an atlas's map, for finding neighbours.
-- :atlas → code, lon, lat (the centre), geom (null without a boundary), origin (real, fitted or schematic)
select u.code, u.lon, u.lat, b.geom, b.origin
from atlas a
join unit u on u.level = a.level and (u.id = a.unit_id or exists (
  select 1 from unit parent
  where parent.id = u.parent_id and (parent.id = a.unit_id or parent.parent_id = a.unit_id)))
left join unit_boundary b on b.unit_id = u.id
where a.id = :atlas
order by u.code
