-- The real boundaries that units of the past may be fitted into: of what they became, of the unit above, and of
-- their neighbours in it. → unit_id, geom
select b.unit_id, b.geom
from boundary b
join unit u on u.id = b.unit_id
where b.origin = 'real'
  and (u.valid_to is not null or exists (select 1 from succession s where s.new_id = u.id))
order by b.unit_id
