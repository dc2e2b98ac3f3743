-- Districts without a real boundary, all of whose communes have a real or fitted one, with each of these.
-- → unit_id (the district), geom (of the commune, EPSG:4326)
select d.id as unit_id, b.geom
from unit d
join unit c on c.parent_id = d.id
join boundary b on b.unit_id = c.id and b.origin <> 'schematic'
where d.level = 'district'
  and not exists (select 1 from boundary r where r.unit_id = d.id and r.origin <> 'schematic')
  and not exists (
    select 1 from unit o
    where o.parent_id = d.id
      and not exists (select 1 from boundary r where r.unit_id = o.id and r.origin <> 'schematic'))
order by d.id, c.code
