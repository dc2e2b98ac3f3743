-- The units of an atlas's map with their boundary. :atlas
-- → id, code, name_vi, name_en, origin (null without boundary), geometry (GeoJSON text; null without boundary)
select u.id, u.code, u.name_vi, u.name_en, b.origin, st_asgeojson(b.geom) as geometry
from atlas a
join named_unit u on u.level = a.level and (u.id = a.unit_id or exists (
    select 1 from unit parent
    where parent.id = u.parent_id and (parent.id = a.unit_id or parent.parent_id = a.unit_id)))
left join unit_boundary b on b.unit_id = u.id
where a.id = :atlas
order by u.code
