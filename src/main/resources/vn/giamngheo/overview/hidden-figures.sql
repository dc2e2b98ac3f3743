-- Figures of an atlas that are hidden: of its own unit, and of the units of its map. :atlas
-- → code, is_own (whether it is the atlas's own unit), indicator, indicator_vi, indicator_en, group_id, base, status, period
select u.code, u.id = a.unit_id as is_own, s.indicator, i.name_vi as indicator_vi, i.name_en as indicator_en,
  s.group_id, s.base, s.status, s.period
from suppressed_observation s
join atlas a on a.id = s.atlas
join unit u on u.id = s.unit_id
join indicator i on i.id = s.indicator
where s.atlas = :atlas and s.mention = 1 and (u.id = a.unit_id or u.level = a.level and s.base = '')
order by i.sort_order, s.period desc, u.code
