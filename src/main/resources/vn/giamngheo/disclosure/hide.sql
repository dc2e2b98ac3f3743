-- One figure is hidden. :id
insert into open.suppressed_observation
select id, atlas, unit_id, indicator, group_id, base, status, period, standard, mention, measure, place, row_no, col_no,
  figure_no
from public.observation where id = :id
