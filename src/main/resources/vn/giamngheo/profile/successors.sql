-- What became of a unit. :unit (id) → code, name_vi, name_en, on_date, whole, resolution, article
select u.code, u.name_vi, u.name_en, s.on_date, s.whole, s.resolution, s.article
from succession s
join named_unit u on u.id = s.new_id
where s.old_id = :unit
order by u.code
