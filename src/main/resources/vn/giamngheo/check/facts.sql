-- All printed figures of a document as rules see them. :atlas
select f.id, f.origin, f.place, f.row_no, f.col_no, u.name_vi as unit_vi, u.name_en as unit_en,
  f.subject_vi, f.subject_en, f.period, f.amount, f.measure, f.printed, f.printed_unit, f.qualifier,
  p.label_vi, p.label_en, p.kind as place_kind, f.row_label, f.column_label,
  f.origin || '|' || u.code || '|' || f.subject || '|' || f.period || '|' || f.facet_1 || '|'
    || f.facet_2 || '|' || f.facet_3 || '|' || f.detail as quantity
from figure f
join named_unit u on u.id = f.unit_id
join place p on p.atlas = f.atlas and p.id = f.place
where f.atlas = :atlas and f.amount is not null
order by f.mention, p.sort_order, f.row_no, f.col_no, f.figure_no
