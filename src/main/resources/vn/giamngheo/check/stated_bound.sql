-- "More than 26 %", "at most 400 households" against the same quantity printed as a number, or against the sum of the two
-- rates that a multidimensional rate is made of. "More than" and "at least": bound - amount <= 0; "less than": amount - bound <= 0. :atlas
select b.id || '|' || a.id as instance, 'o' || case t.role when 'subject' then b.id else a.id end as figure_id, t.role,
  case b.qualifier when 'less_than' then -t.weight else t.weight end as weight
from observation b
join observation a on a.atlas = b.atlas and a.unit_id = b.unit_id and a.indicator = b.indicator and a.group_id = b.group_id
  and a.base = b.base and a.status = b.status and a.period = b.period and a.qualifier = ''
cross join (values ('subject', 1), ('amount', -1)) as t(role, weight)
where b.atlas = :atlas and b.qualifier in ('more_than', 'at_least', 'less_than')
union all
select cast(b.id as varchar), 'o' || case t.role when 'subject' then b.id when 'poor' then p.id else n.id end, t.role,
  case b.qualifier when 'less_than' then -t.weight else t.weight end
from observation b
join observation p on p.atlas = b.atlas and p.unit_id = b.unit_id and p.indicator = 'poverty_rate' and p.group_id = b.group_id
  and p.status = b.status and p.period = b.period and p.mention = 1 and p.qualifier = ''
join observation n on n.atlas = b.atlas and n.unit_id = b.unit_id and n.indicator = 'near_poverty_rate'
  and n.group_id = b.group_id and n.status = b.status and n.period = b.period and n.mention = 1 and n.qualifier = ''
cross join (values ('subject', 1), ('poor', -1), ('near_poor', -1)) as t(role, weight)
where b.atlas = :atlas and b.indicator = 'multidimensional_poverty_rate' and b.qualifier in ('more_than', 'at_least', 'less_than')
order by 1
