-- Findings a figure takes part in, rounding remarks apart. :atlas :figure (id)
-- unit: that of what would fit in this figure's place, which need not be that of the finding (households in a rate that
-- does not add up); money keeps the unit it is printed in
select n.code, n.rule, n.severity, n.explanation_vi, n.explanation_en, ff.role, ff.expected,
  case when f.measure = 'vnd' then n.unit_vi else coalesce(m.name_vi, n.unit_vi) end as unit_vi,
  case when f.measure = 'vnd' then n.unit_en else coalesce(m.name_en, n.unit_en) end as unit_en
from finding_figure ff
join finding n on n.id = ff.finding_id
join figure f on f.id = ff.figure_id
left join vocabulary m on m.kind = 'measure' and m.id = f.measure
where n.atlas = :atlas and ff.figure_id = :figure
  and (ff.role = 'suspect' or n.severity <> 'rounding')
order by case ff.role when 'suspect' then 0 else 1 end, n.sort_order
