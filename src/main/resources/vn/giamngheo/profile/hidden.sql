-- Figures of one unit in an atlas that are hidden. :atlas, :unit (id)
select s.indicator, i.name_vi, i.name_en, i.deprivation, s.group_id, s.base, s.status, s.period
from suppressed_observation s
join indicator i on i.id = s.indicator
where s.atlas = :atlas and s.unit_id = :unit and s.mention = 1
order by i.sort_order, s.base desc, s.group_id, s.period, s.status
