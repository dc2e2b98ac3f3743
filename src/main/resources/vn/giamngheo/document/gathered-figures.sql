-- All printed figures of a document, with what they are called and where they stand. :atlas
select f.place, f.row_no, f.col_no, f.figure_no, f.subject_vi, f.subject_en, f.period, f.amount, f.measure,
  f.printed, f.printed_unit, f.row_label, f.column_label, u.name_vi as unit_vi, u.name_en as unit_en,
  coalesce(m.name_vi, f.measure) as measure_vi, coalesce(m.name_en, f.measure) as measure_en,
  p.kind as place_kind, p.label_vi, p.label_en
from figure f
join named_unit u on u.id = f.unit_id
join place p on p.atlas = f.atlas and p.id = f.place
left join vocabulary m on m.kind = 'measure' and m.id = f.measure
where f.atlas = :atlas
