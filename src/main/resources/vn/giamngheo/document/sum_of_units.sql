-- Counts of the units of an atlas's map, the units summed. :atlas :indicator :period :status :group :base
select 'part' as role, f.place, f.row_no, f.col_no, f.figure_no, f.amount, f.printed, f.subject_vi, f.subject_en,
  u.name_vi as unit_vi, u.name_en as unit_en, p.label_vi, p.label_en, p.kind as place_kind, f.row_label, f.column_label, x.code as finding, x.severity
from figure f
left join contested x on x.figure_id = f.id
join atlas a on a.id = f.atlas
join named_unit u on u.id = f.unit_id and u.level = a.level
join place p on p.atlas = f.atlas and p.id = f.place
where f.atlas = :atlas and f.origin = 'observation' and f.mention = 1 and f.measure in ('household', 'person')
  and f.subject = :indicator and f.period = :period and f.facet_1 = :status and f.facet_2 = :group and f.facet_3 = :base
order by f.row_no
