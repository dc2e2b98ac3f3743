-- A reduction against the figure it starts from and the figure it leads to: X(Y-1) - X(Y) = reduction(Y).
-- Counts and rates alike. Base tables are joined directly: H2 would read a common table expression anew for each row.
-- :atlas
select cast(r.id as varchar) as instance,
  'o' || case t.role when 'subject' then r.id when 'before' then b.id else a.id end as figure_id,
  t.role, t.weight
from observation r
join observation b on b.atlas = r.atlas and b.unit_id = r.unit_id
  and b.indicator = substring(r.indicator from 1 for length(r.indicator) - 10)
  and b.group_id = r.group_id and b.base = r.base and b.status = 'actual'
  and b.period = cast(cast(r.period as int) - 1 as varchar) and b.mention = 1
join observation a on a.atlas = r.atlas and a.unit_id = r.unit_id and a.indicator = b.indicator
  and a.group_id = r.group_id and a.base = r.base and a.status = r.status and a.period = r.period and a.mention = 1
cross join (values ('subject', -1), ('before', 1), ('after', -1)) as t(role, weight)
where r.atlas = :atlas and r.mention = 1 and r.indicator like '%\_reduction'
  and r.qualifier in ('', 'about') and b.qualifier in ('', 'about') and a.qualifier in ('', 'about')
  and b.standard = r.standard and a.standard = r.standard
order by r.id
