-- Codes that units of several days bear, unless one simply went on as the other: whole, and with nothing joined to it.
-- → code
select distinct a.code
from unit a
join unit b on b.code = a.code and b.id <> a.id and b.level = a.level
where not exists (
  select 1 from succession s
  where s.whole and (s.old_id = a.id and s.new_id = b.id or s.old_id = b.id and s.new_id = a.id)
    and not exists (select 1 from succession t where t.new_id = s.new_id and t.old_id <> s.old_id))
