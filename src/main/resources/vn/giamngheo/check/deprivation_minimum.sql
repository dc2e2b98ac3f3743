-- Standard 2022-2025: a poor household lacks at least 3 of the 12 indicators, a near-poor one at most 2. So the twelve
-- counts of the poor add up to at least 3 × poor households, those of the near-poor to at most 2 × near-poor households.
-- Only where all twelve are printed. :atlas
select w.id || d.base as instance, 'o' || d.id as figure_id, 'part' as role,
  case d.base when 'near_poor' then 1 else -1 end as weight
from observation w
join observation d on d.atlas = w.atlas and d.unit_id = w.unit_id and d.period = w.period
  and d.group_id = w.group_id and d.status = w.status and d.mention = 1 and d.measure = 'household'
  and d.indicator like 'dep\_%' and d.indicator not like '%\_reduction'
  and w.indicator = case d.base when 'near_poor' then 'near_poor_households' else 'poor_households' end
where w.atlas = :atlas and w.mention = 1 and w.standard = '2022-2025' and w.status = 'actual'
  and (select count(*) from observation c where c.atlas = w.atlas and c.unit_id = w.unit_id and c.period = w.period
    and c.group_id = w.group_id and c.status = w.status and c.mention = 1 and c.base = d.base
    and c.measure = 'household' and c.indicator like 'dep\_%' and c.indicator not like '%\_reduction') = 12
union all
select w.id || b.base, 'o' || w.id, 'subject', case b.base when 'near_poor' then -2 else 3 end
from observation w
join (values ('poor'), ('near_poor')) as b(base)
  on w.indicator = case b.base when 'near_poor' then 'near_poor_households' else 'poor_households' end
where w.atlas = :atlas and w.mention = 1 and w.standard = '2022-2025' and w.status = 'actual'
order by 1, 3 desc, 2
