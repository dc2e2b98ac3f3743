-- Imported boundaries as they came. :units (array of unit.id) → id, geom (EPSG:4326)
select u.id, i.original as geom
from unit u
join imported_boundary i on i.code = u.code and i.valid_to = coalesce(u.valid_to, date '9999-12-31')
where u.id = any(:units)
