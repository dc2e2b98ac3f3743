-- Where a document prints the figures of some series for the units of a level.
-- :atlas, and :indicators :periods :statuses :groups :bases (arrays, one place for each series)
-- → number (of the series, from 1), label_vi, label_en; in the document's order
with chosen as (
  select indicator, period, status, group_id, base, number
  from unnest(:indicators, :periods, :statuses, :groups, :bases) with ordinality
    as c(indicator, period, status, group_id, base, number)
)
select distinct c.number, p.label_vi, p.label_en, p.sort_order
from chosen c
join atlas a on a.id = :atlas
join observation o on o.atlas = a.id and o.mention = 1 and o.indicator = c.indicator and o.period = c.period
  and o.status = c.status and o.group_id = c.group_id and o.base = c.base
join unit u on u.id = o.unit_id and u.level = a.level
join place p on p.atlas = o.atlas and p.id = o.place
order by c.number, p.sort_order
