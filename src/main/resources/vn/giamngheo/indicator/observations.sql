-- Every printed figure of an atlas in the order of the document. :atlas
select u.code, u.name_vi, u.name_en, o.indicator, o.group_id, o.base, o.status, o.period,
  o.standard, o.mention, o.figure, o.measure, o.qualifier, o.printed, o.note,
  p.label_vi, p.label_en, p.kind as place_kind, o.row_label, o.column_label
from observation o
join named_unit u on u.id = o.unit_id
join place p on p.atlas = o.atlas and p.id = o.place
where o.atlas = :atlas
order by p.sort_order, o.row_no, o.col_no, o.id
