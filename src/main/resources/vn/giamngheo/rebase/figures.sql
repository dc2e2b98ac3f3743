-- The figures a document prints for some communes, each the printing that is shown. :atlas <ids>
-- → unit_id, indicator, period, status, group_id, base, standard, figure, printed, qualifier, place … figure_no,
--   label_vi, label_en, place_kind, row_label, column_label, finding, severity (null unless contested)
select o.unit_id, o.indicator, o.period, o.status, o.group_id, o.base, o.standard, o.figure, o.printed, o.qualifier,
  o.place, o.row_no, o.col_no, o.figure_no, p.label_vi, p.label_en, p.kind as place_kind, o.row_label, o.column_label,
  x.code as finding, x.severity
from observation o
join place p on p.atlas = o.atlas and p.id = o.place
left join contested x on x.figure_id = 'o' || o.id
where o.atlas = :atlas and o.mention = 1 and o.unit_id in (<ids>)
order by o.id
