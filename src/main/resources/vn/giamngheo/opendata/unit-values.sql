-- The shown figures of the units of an atlas's map. :atlas
select u.code, o.indicator, o.period, o.status, o.group_id, o.base, o.figure
from observation o
join unit u on u.id = o.unit_id
join atlas a on a.id = o.atlas and a.level = u.level
where o.atlas = :atlas and o.mention = 1
