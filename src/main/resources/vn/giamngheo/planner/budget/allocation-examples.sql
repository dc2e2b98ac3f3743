-- Lines of the example formulas, in order.
-- → example, name_vi, name_en, note_vi, note_en, base_points, indicator, status, group_id, base, step,
--   from_value, to_value (null where it is a step, or an open band), points
select e.id as example, e.name_vi, e.name_en, e.note_vi, e.note_en, e.base_points,
  p.indicator, p.status, p.group_id, p.base, p.step, p.from_value, p.to_value, p.points
from allocation_example e
join allocation_point p on p.example = e.id
order by e.sort_order, p.sort_order
