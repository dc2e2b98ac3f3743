-- Pages of the units that atlases have figures of.
select distinct '/xa/' || u.code as address
from observation o join unit u on u.id = o.unit_id
order by address
