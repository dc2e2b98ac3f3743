-- What became of the communes of an atlas's unit. :atlas
-- → old_code, old_kind, new_code, new_kind, new_vi, new_en (name), on_date, resolution
select c.code as old_code, c.kind as old_kind, n.code as new_code, n.kind as new_kind,
  n.name_vi as new_vi, n.name_en as new_en, s.on_date, s.resolution
from atlas a
join named_unit c on c.level = 'commune'
  and (c.valid_from is null or c.valid_from <= a.units_as_of)
  and (c.valid_to is null or c.valid_to >= a.units_as_of)
  and exists (select 1 from unit p
    where p.id = c.parent_id and (p.id = a.unit_id or p.parent_id = a.unit_id))
join succession s on s.old_id = c.id
join named_unit n on n.id = s.new_id
where a.id = :atlas
order by n.code, c.code
