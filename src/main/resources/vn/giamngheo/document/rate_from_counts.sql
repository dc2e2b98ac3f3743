-- The two counts a rate is made of. :atlas :unit :indicator :period :status :group :base
select case when f.subject in ('households') or :indicator like 'dep\_%' and f.subject not like 'dep\_%' then 'denominator'
  else 'numerator' end as role, f.place, f.row_no, f.col_no, f.figure_no, f.amount, f.printed, f.subject_vi, f.subject_en,
  u.name_vi as unit_vi, u.name_en as unit_en, p.label_vi, p.label_en, p.kind as place_kind, f.row_label, f.column_label, x.code as finding, x.severity
from figure f
left join contested x on x.figure_id = f.id
join named_unit u on u.id = f.unit_id
join place p on p.atlas = f.atlas and p.id = f.place
where f.atlas = :atlas and f.origin = 'observation' and f.mention = 1 and f.qualifier = ''
  and u.code = :unit and f.period = :period and f.facet_1 = :status and f.facet_2 = :group
  and (:indicator = 'poverty_rate' and f.subject in ('poor_households', 'households')
    or :indicator = 'near_poverty_rate' and f.subject in ('near_poor_households', 'households')
    or :indicator like 'dep\_%\_rate' and f.subject || '_rate' = :indicator and f.facet_3 = :base
    or :indicator like 'dep\_%\_rate' and f.facet_3 = ''
      and f.subject = case :base when 'near_poor' then 'near_poor_households' else 'poor_households' end)
order by role desc
