-- Counts of the units of a table against the count of the unit above them, column by column. The total is the one in the
-- same table, or else the first one printed anywhere. Only where the table prints the count for every unit. :atlas
with part as (
  select o.id, o.atlas, o.place, o.row_no, a.unit_id as total_unit, o.indicator, o.group_id, o.base, o.status, o.period,
    o.place || '|' || o.indicator || '|' || o.group_id || '|' || o.base || '|' || o.status || '|' || o.period as instance,
    row_number() over (partition by o.place, o.indicator, o.group_id, o.base, o.status, o.period order by o.row_no) as nth,
    count(*) over (partition by o.place, o.indicator, o.group_id, o.base, o.status, o.period) as printed
  from atlas a
  join observation o on o.atlas = a.id and o.measure in ('household', 'person') and o.qualifier in ('', 'about')
  join unit u on u.id = o.unit_id and u.level = a.level and u.id <> a.unit_id
  where a.id = :atlas
),
expected as (
  select count(*) as units
  from atlas a
  join unit u on u.level = a.level and u.id <> a.unit_id
    and (u.valid_from is null or u.valid_from <= a.units_as_of) and (u.valid_to is null or u.valid_to >= a.units_as_of)
  left join unit m on m.id = u.parent_id
  where a.id = :atlas and (u.parent_id = a.unit_id or m.parent_id = a.unit_id)
)
select instance, 'o' || id as figure_id, 'part' as role, 1 as weight, row_no
from expected, part
where printed = units and units > 1
union all
select instance, 'o' || (
    select t.id from observation t
    where t.atlas = p.atlas and t.unit_id = p.total_unit and t.indicator = p.indicator and t.group_id = p.group_id
      and t.base = p.base and t.status = p.status and t.period = p.period and t.qualifier in ('', 'about')
    order by case when t.place = p.place then 0 else 1 end, t.mention
    fetch first row only), 'subject', -1, row_no
from expected, part p
where printed = units and units > 1 and nth = 1
order by instance, row_no
