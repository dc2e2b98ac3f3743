-- The boundaries in use of units of another day than the document's.
-- <ids> (units) → the columns of areas.sql
select u.code, u.lon, u.lat, b.geom, b.origin
from unit u
left join unit_boundary b on b.unit_id = u.id
where u.id in (<ids>)
order by u.code
