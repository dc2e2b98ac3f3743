-- Spellings of the units of a document, as printed beside their figures and responsibilities. :atlas
select distinct u.name_vi as name, o.unit_printed, u.code
from observation o join named_unit u on u.id = o.unit_id
where o.atlas = :atlas and o.unit_printed <> ''
union
select distinct u.name_vi, g.unit_printed, u.code
from responsible_agency g join named_unit u on u.id = g.unit_id
where g.atlas = :atlas and g.unit_printed <> ''
union
select distinct u.name_vi, f.unit_printed, u.code
from funding f join named_unit u on u.id = f.unit_id
where f.atlas = :atlas and f.unit_printed <> ''
union
select distinct u.name_vi, r.unit_printed, u.code
from result r join named_unit u on u.id = r.unit_id
where r.atlas = :atlas and r.unit_printed <> ''
order by code, unit_printed
