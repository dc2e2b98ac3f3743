-- Printed results in the order of the document. :atlas, :unit (code, or null for all)
select u.code as unit_code, u.name_vi as unit_vi, u.name_en as unit_en, r.*,
  '' as column_label,
  coalesce(t.name_vi, r.topic) as topic_vi, coalesce(t.name_en, r.topic) as topic_en,
  coalesce(m.name_vi, r.measure) as measure_vi, coalesce(m.name_en, r.measure) as measure_en,
  p.label_vi, p.label_en, p.kind as place_kind, x.code as finding, x.severity
from result r
join named_unit u on u.id = r.unit_id
join place p on p.atlas = r.atlas and p.id = r.place
left join vocabulary t on t.kind = 'topic' and t.id = r.topic
left join vocabulary m on m.kind = 'measure' and m.id = r.measure
left join contested x on x.figure_id = 'r' || r.id
where r.atlas = :atlas and (cast(:unit as varchar) is null or u.code = :unit)
order by p.sort_order, r.row_no, r.col_no, r.id
