-- Printed amounts in the order of the document. :atlas, :unit (code, or null for all)
select u.code as unit_code, u.name_vi as unit_vi, u.name_en as unit_en, f.*,
  j.name_vi as project_vi, j.name_en as project_en,
  p.label_vi, p.label_en, p.kind as place_kind, x.code as finding, x.severity
from funding f
join named_unit u on u.id = f.unit_id
join project j on j.id = f.project
join place p on p.atlas = f.atlas and p.id = f.place
left join contested x on x.figure_id = 'f' || f.id
where f.atlas = :atlas and (cast(:unit as varchar) is null or u.code = :unit)
order by p.sort_order, f.row_no, f.col_no, f.id
