-- The same quantity printed twice in one document, in different amounts. "more than", "at most" say no amount. :atlas
select a.id || '|' || b.id as instance, 'o' || case t.role when 'first' then a.id else b.id end as figure_id,
  t.role, t.weight
from observation a
join observation b on b.atlas = a.atlas and b.unit_id = a.unit_id and b.indicator = a.indicator
  and b.group_id = a.group_id and b.base = a.base and b.status = a.status and b.period = a.period
  and b.mention > a.mention and b.qualifier in ('', 'about')
cross join (values ('first', 1), ('subject', -1)) as t(role, weight)
where a.atlas = :atlas and a.figure <> b.figure and a.qualifier in ('', 'about')
union all
select 'f' || a.id || '|' || b.id, 'f' || case t.role when 'first' then a.id else b.id end, t.role, t.weight
from funding a
join funding b on b.atlas = a.atlas and b.unit_id = a.unit_id and b.budget_year = a.budget_year
  and b.project = a.project and b.source = a.source and b.kind = a.kind and b.stage = a.stage
  and b.as_of is not distinct from a.as_of and b.recipient = a.recipient and b.mention > a.mention
  and b.qualifier in ('', 'about')
cross join (values ('first', 1), ('subject', -1)) as t(role, weight)
where a.atlas = :atlas and a.amount_vnd <> b.amount_vnd and a.qualifier in ('', 'about')
order by 1
