-- What an atlas can show: each combination that has a printed figure.
-- :atlas → indicator, period, status, group_id, base, unit_count (units of the map's level)
select o.indicator, o.period, o.status, o.group_id, o.base,
  count(case when u.level = a.level then 1 end) as unit_count
from observation o
join atlas a on a.id = o.atlas
join unit u on u.id = o.unit_id
join indicator i on i.id = o.indicator
where o.atlas = :atlas and o.mention = 1
group by i.sort_order, o.indicator, o.period, o.status, o.group_id, o.base
order by i.sort_order, o.period, case o.status when 'actual' then 1 when 'estimate' then 2 else 3 end, o.group_id, o.base desc
