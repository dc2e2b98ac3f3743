-- The same quantity printed elsewhere in the document. :atlas :figure (id)
select o.place, o.row_no, o.col_no, o.figure_no, o.printed, o.row_label, o.column_label,
  p.label_vi, p.label_en, p.kind as place_kind
from figure f
join figure o on o.atlas = f.atlas and o.origin = f.origin and o.unit_id = f.unit_id and o.subject = f.subject
  and o.period = f.period and o.facet_1 = f.facet_1 and o.facet_2 = f.facet_2 and o.facet_3 = f.facet_3
  and o.detail = f.detail and o.id <> f.id
join place p on p.atlas = o.atlas and p.id = o.place
where f.atlas = :atlas and f.id = :figure
order by o.mention
