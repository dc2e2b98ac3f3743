-- The communes under an atlas's unit on the day the document speaks of, or the unit itself when it is one.
-- :unit (id) → id, code, name_vi, name_en, valid_from, valid_to, parent_id, parent_code, parent_vi, parent_en,
--   parent_from, parent_to (the unit above; null when there is none)
select u.id, u.code, u.name_vi, u.name_en, u.valid_from, u.valid_to,
  p.id as parent_id, p.code as parent_code, p.name_vi as parent_vi, p.name_en as parent_en,
  p.valid_from as parent_from, p.valid_to as parent_to
from named_unit u
left join named_unit p on p.id = u.parent_id
where u.level = 'commune' and (u.id = :unit or p.id = :unit or p.parent_id = :unit)
order by u.code
