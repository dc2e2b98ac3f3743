-- A unit of an atlas: its own unit, or one below it on the map's level. :atlas, :code
select u.id, u.code, u.name_vi, u.name_en, u.level, u.valid_from, u.valid_to, u.lon, u.lat, u.note,
  v.name_vi as level_vi, v.name_en as level_en,
  above.code as parent_code, above.name_vi as parent_vi, above.name_en as parent_en
from atlas a
join unit root on root.id = a.unit_id
join named_unit u on (u.valid_from is null or u.valid_from <= a.units_as_of)
  and (u.valid_to is null or u.valid_to >= a.units_as_of)
join vocabulary v on v.kind = 'level' and v.id = u.level
left join named_unit above on above.id = u.parent_id
where a.id = :atlas and u.code = :code
  and (u.id = root.id or u.parent_id = root.id
    or exists (select 1 from observation o where o.atlas = a.id and o.unit_id = u.id)
    or exists (select 1 from unit parent where parent.id = u.parent_id and parent.parent_id = root.id))
