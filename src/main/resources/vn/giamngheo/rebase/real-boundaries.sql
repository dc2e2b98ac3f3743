-- Real boundaries of some units; fitted and schematic ones are drawn from what they would be measured against. <ids>
-- → unit_id, geom
select unit_id, geom from unit_boundary where origin = 'real' and unit_id in (<ids>)
