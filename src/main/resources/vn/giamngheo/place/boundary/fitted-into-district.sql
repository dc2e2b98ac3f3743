-- Who shares the land of a real district: its communes, while none of them has a real or fitted boundary.
-- → unit_id, lon, lat (a point in the unit), area_id (the district), drawn (true)
select u.id as unit_id, u.lon, u.lat, d.id as area_id, true as drawn
from unit u
join unit d on d.id = u.parent_id and d.level = 'district'
join boundary b on b.unit_id = d.id and b.origin = 'real'
where u.level = 'commune' and u.lon is not null
  and not exists (
    select 1 from unit c join boundary r on r.unit_id = c.id and r.origin <> 'schematic'
    where c.parent_id = d.id)
order by d.id, u.code
