-- A count that can only be part of another must not exceed it: deprived ≤ poor (near-poor),
-- poor and near-poor ≤ all households, ethnic-minority ≤ all. :atlas
select p.id || '|' || w.id as instance, 'o' || case t.role when 'subject' then p.id else w.id end as figure_id,
  t.role, t.weight
from observation p
join observation w on w.atlas = p.atlas and w.unit_id = p.unit_id and w.period = p.period
  and w.status = p.status and w.mention = 1
  and (p.indicator like 'dep\_%' and p.group_id = w.group_id and w.base = ''
      and w.indicator = case p.base when 'near_poor' then 'near_poor_households' else 'poor_households' end
    or p.indicator in ('poor_households', 'near_poor_households') and w.indicator = 'households' and p.group_id = w.group_id
    or p.indicator = w.indicator and p.base = w.base and p.group_id = 'dtts' and w.group_id = 'all')
cross join (values ('subject', 1), ('whole', -1)) as t(role, weight)
where p.atlas = :atlas and p.mention = 1 and p.measure = 'household' and w.measure = 'household'
  and p.indicator not like '%\_reduction'
  and p.qualifier in ('', 'about') and w.qualifier in ('', 'about')
order by p.id, w.id
