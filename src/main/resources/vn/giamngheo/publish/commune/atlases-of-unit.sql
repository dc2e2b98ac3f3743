-- Documents that speak of a unit. :unit (id) → atlas, document_date
select a.id as atlas, a.document_date
from atlas a
where a.unit_id = :unit
  or exists (select 1 from observation o where o.atlas = a.id and o.unit_id = :unit)
  or exists (select 1 from funding f where f.atlas = a.id and f.unit_id = :unit)
  or exists (select 1 from result r where r.atlas = a.id and r.unit_id = :unit)
order by a.document_date desc, a.id
