-- All atlases, oldest document first, with the name of their unit and standard.
select a.*, u.code as unit_code, u.name_vi as unit_vi, u.name_en as unit_en,
  s.name_vi as standard_vi, s.name_en as standard_en
from atlas a
join named_unit u on u.id = a.unit_id
join standard s on s.id = a.standard
order by a.document_date, a.id
