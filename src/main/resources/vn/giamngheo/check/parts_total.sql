-- Counts of the units of a table against the count of the unit above them, column by column.
-- Only where the table prints the count for every unit. :atlas
with part as (
  select o.*, a.unit_id as total_unit,
    count(case when u.level = a.level and u.id <> a.unit_id then 1 end)
      over (partition by o.place, o.indicator, o.group_id, o.base, o.status, o.period) as units_printed
  from observation o
  join atlas a on a.id = o.atlas
  join unit u on u.id = o.unit_id
  where o.atlas = :atlas and o.measure in ('household', 'person') and o.qualifier in ('', 'about')
),
expected as (
  select count(*) as units from atlas a join unit u on u.level = a.level and u.id <> a.unit_id
  where a.id = :atlas and (u.parent_id = a.unit_id or exists (
    select 1 from unit m where m.id = u.parent_id and m.parent_id = a.unit_id))
)
select place || '|' || indicator || '|' || group_id || '|' || base || '|' || status || '|' || period as instance,
  'o' || id as figure_id,
  case when unit_id = total_unit then 'subject' else 'part' end as role,
  case when unit_id = total_unit then -1 else 1 end as weight
from part, expected
where units > 1 and units_printed = units
order by instance, row_no
