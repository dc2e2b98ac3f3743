-- Which figures of the units of an atlas's map are hidden. :atlas → code, indicator, period, status, group_id, base
select u.code, s.indicator, s.period, s.status, s.group_id, s.base
from suppressed_observation s
join unit u on u.id = s.unit_id
join atlas a on a.id = s.atlas and a.level = u.level
where s.atlas = :atlas and s.mention = 1
