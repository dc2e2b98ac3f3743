-- Money of the whole programme against its projects, of a project against its sub-projects.
-- A leaf is the lowest project printed. One kind is only compared where every leaf says how much of it there is. For all kinds, a leaf that prints no total counts with the kinds it prints. :atlas
select cast(t.id as varchar) as instance, 'f' || l.id as figure_id, 'part' as role, 1 as weight
from funding t
join funding l on l.atlas = t.atlas and l.mention = 1 and l.recipient = '' and l.id <> t.id
  and l.project <> 'total' and l.unit_id = t.unit_id and l.budget_year = t.budget_year
  and l.source = t.source and l.stage = t.stage and l.as_of is not distinct from t.as_of
  and (t.project = 'total' or exists (select 1 from project j where j.id = l.project and j.parent = t.project))
  and (l.kind = t.kind
    or t.kind = 'total' and not exists (
      select 1 from funding w where w.atlas = l.atlas and w.mention = 1 and w.recipient = '' and w.kind = 'total'
        and w.project = l.project and w.unit_id = l.unit_id and w.budget_year = l.budget_year
        and w.source = l.source and w.stage = l.stage and w.as_of is not distinct from l.as_of))
  and not exists (
    select 1 from funding c join project j on j.id = c.project
    where c.atlas = l.atlas and j.parent = l.project and c.unit_id = l.unit_id and c.budget_year = l.budget_year
      and c.source = l.source and c.stage = l.stage)
where t.atlas = :atlas and t.mention = 1 and t.recipient = ''
  and (t.kind = 'total' or not exists (
    select 1 from funding u join project j on j.id = u.project
    where u.atlas = t.atlas and u.mention = 1 and u.recipient = '' and u.project <> 'total' and u.kind = 'total'
      and (t.project = 'total' or j.parent = t.project)
      and u.unit_id = t.unit_id and u.budget_year = t.budget_year and u.source = t.source and u.stage = t.stage
      and not exists (
        select 1 from funding k where k.atlas = u.atlas and k.mention = 1 and k.recipient = '' and k.kind <> 'total'
          and k.project = u.project and k.unit_id = u.unit_id and k.budget_year = u.budget_year
          and k.source = u.source and k.stage = u.stage)))
union all
select cast(t.id as varchar), 'f' || t.id, 'subject', -1
from funding t
where t.atlas = :atlas and t.mention = 1 and t.recipient = ''
  and (t.project = 'total' or exists (select 1 from project j where j.parent = t.project))
order by 1, 3 desc, 2
