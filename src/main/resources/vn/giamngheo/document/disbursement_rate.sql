-- Money disbursed (the latest date) and allocated. :atlas :unit :year :project :source :kind
select case f.facet_1 when 'disbursed' then 'numerator' else 'denominator' end as role, f.place, f.row_no, f.col_no, f.figure_no, f.amount, f.printed, f.subject_vi, f.subject_en,
  u.name_vi as unit_vi, u.name_en as unit_en, p.label_vi, p.label_en, p.kind as place_kind, f.row_label, f.column_label, x.code as finding, x.severity
from figure f
left join contested x on x.figure_id = f.id
join named_unit u on u.id = f.unit_id
join place p on p.atlas = f.atlas and p.id = f.place
where f.atlas = :atlas and f.origin = 'funding' and f.mention = 1 and f.detail like '%|'
  and u.code = :unit and f.period = :year and f.subject = :project and f.facet_2 = :source and f.facet_3 = :kind
  and f.facet_1 in ('disbursed', 'allocated') and f.amount is not null
order by role desc, f.detail desc
