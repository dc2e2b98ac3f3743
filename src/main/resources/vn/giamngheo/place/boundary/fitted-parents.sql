-- Units of the past of one level without a real boundary, all of whose units below are drawn, real or fitted:
-- one row for each of these. :level → id, geom
select p.id, b.geom
from unit p
join unit c on c.parent_id = p.id
join unit_boundary b on b.unit_id = c.id and b.origin <> 'schematic'
where p.level = :level and p.valid_to is not null
  and not exists (select 1 from boundary r where r.unit_id = p.id and r.origin = 'real')
  and not exists (
    select 1 from unit o
    where o.parent_id = p.id
      and not exists (select 1 from boundary d where d.unit_id = o.id and d.origin <> 'schematic'))
order by p.id, c.id
