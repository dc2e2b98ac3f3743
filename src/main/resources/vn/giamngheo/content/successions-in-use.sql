-- Successions as they are in force. → old_code, new_code, on_date
select o.code as old_code, n.code as new_code, s.on_date
from succession s
join unit o on o.id = s.old_id
join unit n on n.id = s.new_id
