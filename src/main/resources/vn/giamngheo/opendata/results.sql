-- Every printed result of an atlas in the order of the document. :atlas
select r.code as id, u.code as unit_code, u.name_vi as unit_name_vi, u.name_en as unit_name_en, r.topic,
  r.what_vi, r.what_en, r.project, r.period, r.as_of, r.status, r.figure as "value", r.measure as unit,
  r.qualifier, r.numerator, r.denominator, r.printed, r.amount_vnd, r.amount_stage, r.amount_source,
  r.amount_printed, x.code as finding, x.severity, r.note, p.label_vi, p.label_en, p.kind as place_kind,
  r.row_label, '' as column_label, r.place, r.row_no, r.col_no, r.figure_no
from result r
join named_unit u on u.id = r.unit_id
join place p on p.atlas = r.atlas and p.id = r.place
left join contested x on x.figure_id = 'r' || r.id
where r.atlas = :atlas
order by p.sort_order, r.row_no, r.col_no, r.id
