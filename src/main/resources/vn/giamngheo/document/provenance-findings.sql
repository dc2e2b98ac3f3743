-- Findings a figure takes part in, rounding remarks apart. :atlas :figure (id)
select n.code, n.rule, n.severity, n.explanation_vi, n.explanation_en, ff.role, ff.expected, n.unit_vi, n.unit_en
from finding_figure ff join finding n on n.id = ff.finding_id
where n.atlas = :atlas and ff.figure_id = :figure
  and (ff.role = 'suspect' or n.severity <> 'rounding')
order by case ff.role when 'suspect' then 0 else 1 end, n.sort_order
