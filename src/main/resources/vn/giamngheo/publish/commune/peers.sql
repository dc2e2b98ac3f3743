-- The units on a document's map with one of their figures, highest first. :atlas, :indicator, :period, :status
-- → id, code, kind, name_vi, name_en, valid_from, valid_to, figure, printed, qualifier, measure, rank_no (null without figure),
--   place, row_no, col_no, figure_no, finding, severity, suppressed (printed, but hidden)
select u.id, u.code, u.kind, u.name_vi, u.name_en, u.valid_from, u.valid_to, o.figure, o.printed, o.qualifier,
  case when o.figure is not null then rank() over (partition by o.figure is null order by o.figure desc) end as rank_no,
  case when o.figure is not null then count(*) over (partition by o.figure) end as equal_rates,
  o.place, o.row_no, o.col_no, o.figure_no, x.code as finding, x.severity,
  h.id is not null as suppressed
from atlas a
join named_unit u on u.level = a.level and u.id <> a.unit_id and exists (
    select 1 from unit parent
    where parent.id = u.parent_id and (parent.id = a.unit_id or parent.parent_id = a.unit_id))
left join observation o on o.atlas = a.id and o.unit_id = u.id and o.mention = 1 and o.indicator = :indicator
  and o.period = :period and o.status = :status and o.group_id = 'all' and o.base = ''
left join contested x on x.figure_id = 'o' || o.id
left join suppressed_observation h on h.atlas = a.id and h.unit_id = u.id and h.mention = 1 and h.indicator = :indicator
  and h.period = :period and h.status = :status and h.group_id = 'all' and h.base = ''
where a.id = :atlas
order by o.figure desc nulls last, u.code
