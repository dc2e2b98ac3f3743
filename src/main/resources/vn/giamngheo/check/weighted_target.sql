-- The reduction targets of the units with their households of the year before, beside the target of the unit above.
-- Only where every unit has both. :atlas → total_id, target_id, households_id
select 'o' || t.id as total_id, 'o' || p.id as target_id, 'o' || h.id as households_id
from atlas a
join observation t on t.atlas = a.id and t.unit_id = a.unit_id and t.indicator = 'poverty_rate_reduction'
  and t.status = 'plan' and t.mention = 1 and t.group_id = 'all'
join observation p on p.atlas = a.id and p.unit_id <> a.unit_id and p.indicator = t.indicator and p.status = t.status
  and p.period = t.period and p.group_id = t.group_id and p.mention = 1
join observation h on h.atlas = a.id and h.unit_id = p.unit_id and h.indicator = 'households' and h.status = 'actual'
  and h.period = cast(cast(t.period as int) - 1 as varchar) and h.mention = 1
where a.id = :atlas
