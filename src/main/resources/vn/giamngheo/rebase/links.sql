-- Successions from (forward) or to (otherwise) some units, with the units at both ends. <ids> :forward
-- → old_id, new_id, on_date, whole, share_households, resolution, article, and of both ends (old_, new_): code,
--   name_vi, name_en, valid_from, valid_to
select s.old_id, s.new_id, s.on_date, s.whole, s.share_households, s.resolution, s.article,
  o.code as old_code, o.name_vi as old_vi, o.name_en as old_en, o.valid_from as old_from, o.valid_to as old_to,
  n.code as new_code, n.name_vi as new_vi, n.name_en as new_en, n.valid_from as new_from, n.valid_to as new_to
from succession s
join named_unit o on o.id = s.old_id
join named_unit n on n.id = s.new_id
where :forward and s.old_id in (<ids>) or not :forward and s.new_id in (<ids>)
order by s.on_date, o.code, n.code
