-- A count that can only be part of another must not exceed it: deprived ≤ poor (near-poor),
-- poor and near-poor ≤ all households, ethnic-minority ≤ all. One query each: H2 finds no index through an "or". :atlas
with pair as (
  select p.id as part, w.id as whole
  from observation p
  join observation w on w.atlas = p.atlas and w.unit_id = p.unit_id and w.period = p.period and w.status = p.status
    and w.mention = 1 and w.group_id = p.group_id and w.base = ''
    and w.indicator = case p.base when 'near_poor' then 'near_poor_households' else 'poor_households' end
  where p.atlas = :atlas and p.mention = 1 and p.measure = 'household' and p.indicator like 'dep\_%'
    and p.indicator not like '%\_reduction' and p.qualifier in ('', 'about') and w.qualifier in ('', 'about')
  union all
  select p.id, w.id
  from observation p
  join observation w on w.atlas = p.atlas and w.unit_id = p.unit_id and w.period = p.period and w.status = p.status
    and w.mention = 1 and w.group_id = p.group_id and w.base = '' and w.indicator = 'households'
  where p.atlas = :atlas and p.mention = 1 and p.indicator in ('poor_households', 'near_poor_households')
    and p.qualifier in ('', 'about') and w.qualifier in ('', 'about')
  union all
  select p.id, w.id
  from observation p
  join observation w on w.atlas = p.atlas and w.unit_id = p.unit_id and w.period = p.period and w.status = p.status
    and w.mention = 1 and w.group_id = 'all' and w.base = p.base and w.indicator = p.indicator
  where p.atlas = :atlas and p.mention = 1 and p.group_id = 'dtts' and p.measure = 'household'
    and p.indicator not like '%\_reduction' and p.qualifier in ('', 'about') and w.qualifier in ('', 'about')
)
select part || '|' || whole as instance, 'o' || case t.role when 'subject' then part else whole end as figure_id,
  t.role, t.weight
from pair
cross join (values ('subject', 1), ('whole', -1)) as t(role, weight)
order by part, whole
