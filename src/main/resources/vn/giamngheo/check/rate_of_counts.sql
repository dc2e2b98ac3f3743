-- A rate against the counts it is made of, where the document prints both.
--   poverty rate: poor / all households · near-poverty rate: near-poor / all households
--   deprivation rate: deprived / poor (or near-poor) households · ethnic-minority share: of the (near-)poor
-- :atlas
select cast(r.id as varchar) as instance,
  'o' || case t.role when 'subject' then r.id when 'numerator' then n.id else d.id end as figure_id,
  t.role, 0 as weight
from observation r
join observation n on n.atlas = r.atlas and n.unit_id = r.unit_id and n.period = r.period
  and n.status = r.status and n.mention = 1
  and n.indicator = case r.indicator
    when 'poverty_rate' then 'poor_households'
    when 'near_poverty_rate' then 'near_poor_households'
    when 'poor_households_dtts_share' then 'poor_households'
    when 'near_poor_households_dtts_share' then 'near_poor_households'
    else case when r.indicator like 'dep\_%' then substring(r.indicator from 1 for length(r.indicator) - 5) else '' end end
  and n.group_id = case when r.indicator like '%\_dtts\_share' then 'dtts' else r.group_id end
  and n.base = r.base
join observation d on d.atlas = r.atlas and d.unit_id = r.unit_id and d.period = r.period
  and d.status = r.status and d.mention = 1
  and d.indicator = case
    when r.indicator in ('poverty_rate', 'near_poverty_rate') then 'households'
    when r.indicator = 'poor_households_dtts_share' or r.base = 'poor' then 'poor_households'
    else 'near_poor_households' end
  and d.group_id = r.group_id and d.base = ''
cross join (values ('subject'), ('numerator'), ('denominator')) as t(role)
where r.atlas = :atlas and r.mention = 1 and r.measure = 'percent'
  and r.qualifier in ('', 'about') and n.qualifier in ('', 'about') and d.qualifier in ('', 'about')
order by r.id
