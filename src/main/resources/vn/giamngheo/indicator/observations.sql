-- Every printed figure of an atlas in the order of the document; hidden ones without figure and labels. :atlas
select u.code, u.name_vi, u.name_en, o.indicator, o.group_id, o.base, o.status, o.period,
  o.standard, o.figure, o.measure,
  p.label_vi, p.label_en, p.kind as place_kind, o.row_label, o.column_label
from (
  select id, atlas, unit_id, indicator, group_id, base, status, period, standard, figure, measure, place, row_no, col_no,
    row_label, column_label
  from observation
  union all
  select id, atlas, unit_id, indicator, group_id, base, status, period, standard, null, measure, place, row_no, col_no,
    '', ''
  from suppressed_observation
) as o
join named_unit u on u.id = o.unit_id
join place p on p.atlas = o.atlas and p.id = o.place
where o.atlas = :atlas
order by p.sort_order, o.row_no, o.col_no, o.id
