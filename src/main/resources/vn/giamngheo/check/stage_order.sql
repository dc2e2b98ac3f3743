-- Money disbursed, or expected to be, must not exceed what was allocated; nor may what is disbursed exceed what
-- is expected later. Same unit, year, project, source and kind. :atlas
select l.id || '|' || m.id as instance, 'f' || case t.role when 'subject' then l.id else m.id end as figure_id,
  t.role, t.weight
from funding l
join funding m on m.atlas = l.atlas and m.mention = 1 and m.recipient = '' and m.unit_id = l.unit_id
  and m.budget_year = l.budget_year and m.project = l.project and m.source = l.source and m.kind = l.kind
  and (m.stage = 'allocated' or m.stage = 'expected' and m.as_of > l.as_of)
cross join (values ('subject', 1), ('whole', -1)) as t(role, weight)
where l.atlas = :atlas and l.mention = 1 and l.recipient = '' and l.stage in ('disbursed', 'expected')
  and l.qualifier in ('', 'about') and m.qualifier in ('', 'about')
order by l.id, m.id
