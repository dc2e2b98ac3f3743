-- Draws every imported boundary whose unit is known. :tolerance of the scale drawn, metres
insert into boundary (unit_id, origin, min_lon, min_lat, max_lon, max_lat, geom)
select u.id, 'real', i.min_lon, i.min_lat, i.max_lon, i.max_lat, d.geom
from imported_boundary i
join imported_display d on d.code = i.code and d.valid_to = i.valid_to and d.tolerance_m = :tolerance
join unit u on u.code = i.code and coalesce(u.valid_to, date '9999-12-31') = i.valid_to
