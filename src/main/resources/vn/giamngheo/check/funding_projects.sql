-- Money of projects that is added up: no recipients', no second mentions. together: unit, year, source, stage and day,
-- which parts and whole share; parent: the project above, empty when there is none. :atlas
select 'f' || f.id as figure_id, f.project, coalesce(j.parent, '') as parent, f.kind,
  f.unit_id || '|' || f.budget_year || '|' || f.source || '|' || f.stage || '|'
    || coalesce(cast(f.as_of as varchar), '') as together
from funding f
join project j on j.id = f.project
where f.atlas = :atlas and f.mention = 1 and f.recipient = '' and f.qualifier in ('', 'about')
order by f.id
