-- Units of another day with their boundary, without figures.
-- <ids> (units), :geometry (whether the geometry is wanted)
-- → the columns of boundaries.sql
select u.code, u.name_vi, u.name_en, b.origin, b.min_lon, b.min_lat, b.max_lon, b.max_lat,
  case when :geometry then st_asgeojson(b.geom) end as geometry
from named_unit u
left join unit_boundary b on b.unit_id = u.id
where u.id in (<ids>)
order by u.code
