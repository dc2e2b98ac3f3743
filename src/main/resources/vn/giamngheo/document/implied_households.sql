-- A count and a rate over all households of a unit. :atlas :unit :period :status :group
select case f.subject when 'poor_households' then 'count' else 'rate' end as role, f.place, f.row_no, f.col_no, f.figure_no, f.amount, f.printed, f.subject_vi, f.subject_en,
  u.name_vi as unit_vi, u.name_en as unit_en, p.label_vi, p.label_en, p.kind as place_kind, f.row_label, f.column_label, x.code as finding, x.severity
from figure f
left join contested x on x.figure_id = f.id
join named_unit u on u.id = f.unit_id
join place p on p.atlas = f.atlas and p.id = f.place
where f.atlas = :atlas and f.origin = 'observation' and f.mention = 1 and f.qualifier = ''
  and u.code = :unit and f.period = :period and f.facet_1 = :status and f.facet_2 = :group and f.facet_3 = ''
  and f.subject in ('poor_households', 'poverty_rate')
order by role
