-- Every printed figure of an atlas in the order of the document, repeated mentions included. :atlas
select u.code as unit_code, u.name_vi as unit_name_vi, u.name_en as unit_name_en, o.indicator,
  i.name_vi as indicator_name_vi, i.name_en as indicator_name_en, o.group_id as "group", o.base, o.status,
  o.period, o.standard, o.mention, o.figure as "value", o.measure as unit, o.qualifier, o.printed,
  x.code as finding, x.severity, o.note, p.label_vi, p.label_en, p.kind as place_kind, o.row_label,
  o.column_label, o.place, o.row_no, o.col_no, o.figure_no
from observation o
join named_unit u on u.id = o.unit_id
join indicator i on i.id = o.indicator
join place p on p.atlas = o.atlas and p.id = o.place
left join contested x on x.figure_id = 'o' || o.id
where o.atlas = :atlas
order by p.sort_order, o.row_no, o.col_no, o.id
