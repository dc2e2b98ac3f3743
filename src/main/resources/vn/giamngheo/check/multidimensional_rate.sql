-- The multidimensional rate against the poverty rate plus the near-poverty rate. :atlas
select cast(m.id as varchar) as instance, 'o' || case t.role when 'subject' then m.id when 'poor' then p.id else n.id end as figure_id,
  t.role, t.weight
from observation m
join observation p on p.atlas = m.atlas and p.unit_id = m.unit_id and p.indicator = 'poverty_rate' and p.group_id = m.group_id
  and p.status = m.status and p.period = m.period and p.mention = 1 and p.qualifier in ('', 'about')
join observation n on n.atlas = m.atlas and n.unit_id = m.unit_id and n.indicator = 'near_poverty_rate'
  and n.group_id = m.group_id and n.status = m.status and n.period = m.period and n.mention = 1 and n.qualifier in ('', 'about')
cross join (values ('subject', -1), ('poor', 1), ('near_poor', 1)) as t(role, weight)
where m.atlas = :atlas and m.indicator = 'multidimensional_poverty_rate' and m.mention = 1 and m.qualifier in ('', 'about')
order by 1
