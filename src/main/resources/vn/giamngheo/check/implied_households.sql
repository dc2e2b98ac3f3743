-- Pairs of a count and its rate over all households of one unit, time and group: poor and near-poor.
-- roles: count, rate, other_count, other_rate. :atlas
select cast(r.id as varchar) as instance,
  'o' || case t.role when 'count' then n.id when 'rate' then r.id when 'other_count' then m.id else s.id end as figure_id,
  t.role
from observation r
join observation n on n.atlas = r.atlas and n.unit_id = r.unit_id and n.indicator = 'near_poor_households'
  and n.group_id = r.group_id and n.status = r.status and n.period = r.period and n.mention = 1 and n.base = ''
join observation s on s.atlas = r.atlas and s.unit_id = r.unit_id and s.indicator = 'poverty_rate'
  and s.group_id = r.group_id and s.status = r.status and s.period = r.period and s.mention = 1
join observation m on m.atlas = r.atlas and m.unit_id = r.unit_id and m.indicator = 'poor_households'
  and m.group_id = r.group_id and m.status = r.status and m.period = r.period and m.mention = 1 and m.base = ''
cross join (values ('count'), ('rate'), ('other_count'), ('other_rate')) as t(role)
where r.atlas = :atlas and r.mention = 1 and r.indicator = 'near_poverty_rate' and r.qualifier = ''
  and r.figure > 0 and s.figure > 0
order by r.id
