-- Whether figures of the units summed are hidden. :atlas :indicator :period :status :group :base
select exists (
  select 1 from suppressed_observation s
  join atlas a on a.id = s.atlas
  join unit u on u.id = s.unit_id and u.level = a.level
  where s.atlas = :atlas and s.indicator = :indicator and s.period = :period and s.status = :status
    and s.group_id = :group and s.base = :base)
