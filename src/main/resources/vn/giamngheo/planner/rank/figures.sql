-- The units of an atlas's map, each with its figure of each chosen series: one row for each pair.
-- :atlas, and :indicators :periods :statuses :groups :bases (arrays, one place for each series)
-- → code, name_vi, name_en, parent_code, parent_name_vi, parent_name_en (null for a province),
--   number (of the series, from 1), figure, printed, qualifier, measure, standard, place, row_no, col_no,
--   figure_no, finding, severity (null where the document prints none; finding and severity unless contested),
--   suppressed (printed, but hidden)
with chosen as (
  select indicator, period, status, group_id, base, number
  from unnest(:indicators, :periods, :statuses, :groups, :bases) with ordinality
    as c(indicator, period, status, group_id, base, number)
)
select u.code, u.name_vi, u.name_en, n.code as parent_code, n.name_vi as parent_name_vi,
  n.name_en as parent_name_en, c.number, o.figure, o.printed, o.qualifier, o.measure, o.standard,
  o.place, o.row_no, o.col_no, o.figure_no, x.code as finding, x.severity, h.id is not null as suppressed
from atlas a
join named_unit u on u.level = a.level and (u.id = a.unit_id or exists (
  select 1 from unit parent
  where parent.id = u.parent_id and (parent.id = a.unit_id or parent.parent_id = a.unit_id)))
left join named_unit n on n.id = u.parent_id
cross join chosen c
left join observation o on o.atlas = a.id and o.unit_id = u.id and o.mention = 1
  and o.indicator = c.indicator and o.period = c.period and o.status = c.status
  and o.group_id = c.group_id and o.base = c.base
left join contested x on x.figure_id = 'o' || o.id
left join suppressed_observation h on h.atlas = a.id and h.unit_id = u.id and h.mention = 1
  and h.indicator = c.indicator and h.period = c.period and h.status = c.status
  and h.group_id = c.group_id and h.base = c.base
where a.id = :atlas
order by u.code, c.number
