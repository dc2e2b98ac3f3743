-- One unit. :unit (id) → code, kind, name_vi, name_en, level, valid_from, valid_to, area_km2, note,
--   parent_id, parent_code, parent_vi, parent_en, parent_from, parent_to (null for a province), top_code, top_vi, top_en
select u.code, u.name_vi, u.name_en, u.level, u.valid_from, u.valid_to, own.area_km2, u.note,
  p.id as parent_id, p.code as parent_code, p.name_vi as parent_vi, p.name_en as parent_en,
  p.valid_from as parent_from, p.valid_to as parent_to,
  g.code as top_code, g.name_vi as top_vi, g.name_en as top_en, g.valid_from as top_from, g.valid_to as top_to
from named_unit u
join unit own on own.id = u.id
left join named_unit p on p.id = u.parent_id
left join named_unit g on g.id = p.parent_id
where u.id = :unit
