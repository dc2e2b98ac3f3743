-- Units on an atlas's own map. :atlas → one number
select count(*)
from atlas a
join unit u on u.level = a.level
where a.id = :atlas and (u.id = a.unit_id or exists (
  select 1 from unit parent
  where parent.id = u.parent_id and (parent.id = a.unit_id or parent.parent_id = a.unit_id)))
