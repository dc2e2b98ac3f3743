-- Printed figures of an atlas: of its own unit, and of the units of its map.
-- :atlas, :whole (true for those of its own unit alone)
-- → code, name_vi, name_en, is_own (whether it is the atlas's own unit), indicator, indicator_vi,
--   indicator_en, measure, measure_vi, measure_en, group_id, base, status, period, standard,
--   standard_vi, standard_en, figure, printed, qualifier, place, row_no, col_no, figure_no,
--   severity (null unless contested)
select u.code, u.name_vi, u.name_en, u.id = a.unit_id as is_own, o.indicator,
  i.name_vi as indicator_vi, i.name_en as indicator_en, o.measure, v.name_vi as measure_vi,
  v.name_en as measure_en, o.group_id, o.base, o.status, o.period, o.standard,
  s.name_vi as standard_vi, s.name_en as standard_en, o.figure, o.printed, o.qualifier,
  o.place, o.row_no, o.col_no, o.figure_no, x.severity
from observation o
join atlas a on a.id = o.atlas
join named_unit u on u.id = o.unit_id
join indicator i on i.id = o.indicator
join standard s on s.id = o.standard
join vocabulary v on v.kind = 'measure' and v.id = o.measure
left join contested x on x.figure_id = 'o' || o.id
where o.atlas = :atlas and o.mention = 1
  and (u.id = a.unit_id or not :whole and u.level = a.level and o.base = '')
order by i.sort_order, o.period desc, u.code
