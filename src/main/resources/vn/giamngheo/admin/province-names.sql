-- Provinces of a day. :day
select code, kind || ' ' || name as name
from unit
where level = 'province' and coalesce(valid_from, :day) <= :day and coalesce(valid_to, :day) >= :day
