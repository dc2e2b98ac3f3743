-- Draws every imported boundary whose unit is known.
insert into boundary (unit_id, schematic, min_lon, min_lat, max_lon, max_lat, geom)
select u.id, false, i.min_lon, i.min_lat, i.max_lon, i.max_lat, i.display
from imported_boundary i
join unit u on u.code = i.code and coalesce(u.valid_to, date '9999-12-31') = i.valid_to
