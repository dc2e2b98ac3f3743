-- Figures of an atlas that are hidden for privacy: everything but what is hidden. :atlas
select u.code as unit_code, u.name_vi as unit_name_vi, u.name_en as unit_name_en, s.indicator,
  i.name_vi as indicator_name_vi, i.name_en as indicator_name_en, s.group_id as "group", s.base, s.status,
  s.period, s.standard, s.mention, null as "value", s.measure as unit, '' as qualifier, '' as printed,
  '' as finding, '' as severity, '' as note, p.label_vi, p.label_en, p.kind as place_kind, '' as row_label,
  '' as column_label, s.place, s.row_no, s.col_no, s.figure_no
from suppressed_observation s
join named_unit u on u.id = s.unit_id
join indicator i on i.id = s.indicator
join place p on p.atlas = s.atlas and p.id = s.place
where s.atlas = :atlas
order by p.sort_order, s.row_no, s.col_no, s.id
