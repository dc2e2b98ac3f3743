-- The units in force on a day that have a boundary to draw.
-- :day
-- → id, code, level, kind, name, origin, min_lon, min_lat, max_lon, max_lat,
--   scales (metres, ascending, separated by commas; 0 is the original; null when kept in one form only)
select u.id, u.code, u.level, u.kind, u.name, b.origin, b.min_lon, b.min_lat, b.max_lon, b.max_lat, s.scales
from unit u
join unit_boundary b on b.unit_id = u.id
left join (
  select code, valid_to, listagg(scale, ',') within group (order by scale) as scales
  from (
    select code, valid_to, tolerance_m as scale from imported_display
    union all
    select code, valid_to, 0 from imported_boundary) kept
  group by code, valid_to) s
  on b.origin = 'real' and s.code = u.code and s.valid_to = coalesce(u.valid_to, date '9999-12-31')
where (u.valid_from is null or u.valid_from <= :day) and (u.valid_to is null or u.valid_to >= :day)
order by u.code
