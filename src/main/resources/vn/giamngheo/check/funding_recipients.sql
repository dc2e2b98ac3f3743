-- Money of a project against what its recipients get. :atlas
select cast(t.id as varchar) as instance, 'f' || r.id as figure_id, 'part' as role, 1 as weight
from funding t
join funding r on r.atlas = t.atlas and r.mention = 1 and r.recipient <> '' and r.unit_id = t.unit_id
  and r.budget_year = t.budget_year and r.project = t.project and r.source = t.source and r.stage = t.stage
  and r.kind = t.kind and r.as_of is not distinct from t.as_of and r.qualifier in ('', 'about')
where t.atlas = :atlas and t.mention = 1 and t.recipient = '' and t.qualifier in ('', 'about')
union all
select cast(t.id as varchar), 'f' || t.id, 'subject', -1
from funding t
where t.atlas = :atlas and t.mention = 1 and t.recipient = '' and t.qualifier in ('', 'about')
order by 1, 3 desc, 2
