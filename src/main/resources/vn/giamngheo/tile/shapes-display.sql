-- Imported boundaries at one scale. :units (array of unit.id) :scale (metres) → id, geom (EPSG:4326)
select u.id, d.geom
from unit u
join imported_display d on d.code = u.code and d.valid_to = coalesce(u.valid_to, date '9999-12-31')
  and d.tolerance_m = :scale
where u.id = any(:units)
