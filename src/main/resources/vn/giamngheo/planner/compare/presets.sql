-- Criteria of the ready-made scenarios that apply under a standard, in order.
-- :standard → preset, name_vi, name_en, description_vi, description_en, normalisation, aggregation,
--   indicator, status, group_id, base, weight, direction
select p.id as preset, p.name_vi, p.name_en, p.description_vi, p.description_en, p.normalisation, p.aggregation,
  c.indicator, c.status, c.group_id, c.base, c.weight, c.direction
from preset p
join preset_criterion c on c.preset = p.id and c.standard in ('', :standard)
order by p.sort_order, c.sort_order
