-- What units became. → old_id, id, code, name_vi, name_en
select s.old_id, u.id, u.code, u.name_vi, u.name_en
from succession s
join named_unit u on u.id = s.new_id
order by s.old_id, u.code
