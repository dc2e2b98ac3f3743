-- Who shares the land of a real successor: all old communes that went into it, when at least one of them is to
-- be drawn, having no real boundary and real successors only.
-- → unit_id, lon, lat (a point in the unit), area_id (the successor), drawn (whether the unit is to be drawn)
with old as (
  select u.id, u.code, u.lon, u.lat,
    not exists (select 1 from boundary r where r.unit_id = u.id and r.origin <> 'schematic')
    and not exists (
      select 1 from succession o
      where o.old_id = u.id and not exists (
        select 1 from boundary r where r.unit_id = o.new_id and r.origin = 'real')) as drawn
  from unit u where u.level = 'commune' and u.lon is not null)
select old.id as unit_id, old.lon, old.lat, s.new_id as area_id, old.drawn
from succession s
join old on old.id = s.old_id
join boundary b on b.unit_id = s.new_id and b.origin = 'real'
where s.new_id in (select x.new_id from succession x join old y on y.id = x.old_id where y.drawn)
order by s.new_id, old.code
