-- What there is of an atlas. :atlas → unit_count (units on its map), funding, results, agencies (rows)
select
  (select count(*) from unit u
   where u.level = a.level and (u.id = a.unit_id or exists (
     select 1 from unit parent
     where parent.id = u.parent_id and (parent.id = a.unit_id or parent.parent_id = a.unit_id)))
  ) as unit_count,
  (select count(*) from funding f where f.atlas = a.id) as funding,
  (select count(*) from result r where r.atlas = a.id) as results,
  (select count(*) from responsible_agency g where g.atlas = a.id) as agencies
from atlas a
where a.id = :atlas
