-- Communes of the past without a real boundary, with what they became: one row for each successor.
-- → id, parent_id (null without), lon, lat, successor_id (null when it has none)
select u.id, u.parent_id, u.lon, u.lat, s.new_id as successor_id
from unit u
left join succession s on s.old_id = u.id
where u.level = 'commune' and u.valid_to is not null and u.lon is not null
  and not exists (select 1 from boundary b where b.unit_id = u.id and b.origin = 'real')
order by u.id, s.new_id
