-- The reduction targets of the units with their households of the year before, beside the target of the unit above.
-- Only where every unit has both. :atlas → total_id, target_id, households_id
with expected as (
  select count(*) as units
  from atlas a
  join unit u on u.level = a.level and u.id <> a.unit_id
    and (u.valid_from is null or u.valid_from <= a.units_as_of) and (u.valid_to is null or u.valid_to >= a.units_as_of)
  left join unit m on m.id = u.parent_id
  where a.id = :atlas and (u.parent_id = a.unit_id or m.parent_id = a.unit_id)
),
target as (
  select t.id as total_id, p.id as target_id, h.id as households_id, count(*) over (partition by t.id) as printed
  from atlas a
  join observation t on t.atlas = a.id and t.unit_id = a.unit_id and t.indicator = 'poverty_rate_reduction'
    and t.status = 'plan' and t.mention = 1 and t.group_id = 'all'
  join observation p on p.atlas = a.id and p.unit_id <> a.unit_id and p.indicator = t.indicator and p.status = t.status
    and p.period = t.period and p.group_id = t.group_id and p.base = t.base and p.mention = 1
  join unit u on u.id = p.unit_id and u.level = a.level
  join observation h on h.atlas = a.id and h.unit_id = p.unit_id and h.indicator = 'households' and h.status = 'actual'
    and h.group_id = t.group_id and h.base = '' and h.period = cast(cast(t.period as int) - 1 as varchar) and h.mention = 1
  where a.id = :atlas
)
select 'o' || total_id as total_id, 'o' || target_id as target_id, 'o' || households_id as households_id
from expected, target
where printed = units
order by target.total_id, target.target_id
