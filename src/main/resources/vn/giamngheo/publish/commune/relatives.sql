-- The units that went into a unit and those it went into. :unit (id)
-- → later (whether it is what the unit became), id, code, name_vi, name_en, valid_from, valid_to, on_date, whole,
--   resolution, article, figures (printed for it)
select s.old_id = :unit as later, u.id, u.code, u.name_vi, u.name_en, u.valid_from, u.valid_to, s.on_date, s.whole,
  s.resolution, s.article, (select count(*) from observation o where o.unit_id = u.id) as figures
from succession s
join named_unit u on u.id = case when s.old_id = :unit then s.new_id else s.old_id end
where s.old_id = :unit or s.new_id = :unit
order by later, u.code
