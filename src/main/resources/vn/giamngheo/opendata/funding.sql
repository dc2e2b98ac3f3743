-- Every printed amount of money of an atlas in the order of the document. :atlas
select u.code as unit_code, u.name_vi as unit_name_vi, u.name_en as unit_name_en, f.budget_year as "year",
  f.project, j.name_vi as project_name_vi, j.name_en as project_name_en, f.source, f.kind, f.stage, f.as_of,
  f.recipient, f.mention, f.amount_vnd, f.qualifier, f.printed, f.printed_unit, x.code as finding,
  x.severity, f.note, p.label_vi, p.label_en, p.kind as place_kind, f.row_label, f.column_label,
  f.place, f.row_no, f.col_no, f.figure_no
from funding f
join named_unit u on u.id = f.unit_id
join project j on j.id = f.project
join place p on p.atlas = f.atlas and p.id = f.place
left join contested x on x.figure_id = 'f' || f.id
where f.atlas = :atlas
order by p.sort_order, f.row_no, f.col_no, f.id
