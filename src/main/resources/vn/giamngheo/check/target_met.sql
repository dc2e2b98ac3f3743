-- An assigned minimum reduction against the two rates the document itself gives: the fall must reach the target.
-- target - before + after <= 0. :atlas
select cast(g.id as varchar) as instance,
  'o' || case t.role when 'target' then g.id when 'before' then b.id else a.id end as figure_id, t.role, t.weight
from observation g
join observation b on b.atlas = g.atlas and b.unit_id = g.unit_id
  and b.indicator = substring(g.indicator from 1 for length(g.indicator) - 10)
  and b.group_id = g.group_id and b.base = g.base and b.status = 'actual'
  and b.period = cast(cast(g.period as int) - 1 as varchar) and b.mention = 1
join observation a on a.atlas = g.atlas and a.unit_id = g.unit_id and a.indicator = b.indicator
  and a.group_id = g.group_id and a.base = g.base and a.status = 'estimate' and a.period = g.period and a.mention = 1
cross join (values ('target', 1), ('before', -1), ('subject', 1)) as t(role, weight)
where g.atlas = :atlas and g.mention = 1 and g.status = 'plan' and g.indicator like '%\_reduction'
  and b.standard = g.standard and a.standard = g.standard
order by g.id
