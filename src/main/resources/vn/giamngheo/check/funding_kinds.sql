-- Money of all kinds against investment plus recurrent. :atlas
select cast(t.id as varchar) as instance,
  'f' || case r.role when 'subject' then t.id when 'first' then a.id else b.id end as figure_id,
  r.role, r.weight
from funding t
join funding a on a.atlas = t.atlas and a.mention = 1 and a.kind = 'investment' and a.unit_id = t.unit_id
  and a.budget_year = t.budget_year and a.project = t.project and a.source = t.source and a.stage = t.stage
  and a.as_of is not distinct from t.as_of and a.recipient = t.recipient
join funding b on b.atlas = t.atlas and b.mention = 1 and b.kind = 'recurrent' and b.unit_id = t.unit_id
  and b.budget_year = t.budget_year and b.project = t.project and b.source = t.source and b.stage = t.stage
  and b.as_of is not distinct from t.as_of and b.recipient = t.recipient
cross join (values ('subject', -1), ('first', 1), ('second', 1)) as r(role, weight)
where t.atlas = :atlas and t.mention = 1 and t.qualifier in ('', 'about')
  and a.qualifier in ('', 'about') and b.qualifier in ('', 'about') and t.kind = 'total'
order by t.id, r.role
