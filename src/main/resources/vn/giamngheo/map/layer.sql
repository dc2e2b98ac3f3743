-- The units of an atlas's map with their figure of one series, and the unit above as the total.
-- One row for each unit, whether it has a figure or not.
-- :atlas :indicator :period :status :group :base :geometry (whether boundaries are wanted)
-- → code, name_vi, name_en, is_total, lon, lat, geometry (GeoJSON text, null without boundary
--   or when not wanted), origin, schematic, min_lon, min_lat, max_lon, max_lat (null without boundary),
--   figure, printed, qualifier, note (null without figure), rank_no (1 = highest),
--   label_vi, label_en, place_kind, row_label, column_label, place, row_no, col_no, figure_no (where the
--   figure is printed), finding, severity (null unless the figure is contested), suppressed (printed, but hidden)
select u.code, u.name_vi, u.name_en, u.level <> a.level as is_total, u.lon, u.lat,
  case when :geometry and u.level = a.level then st_asgeojson(b.geom) end as geometry,
  b.origin, b.schematic, b.min_lon, b.min_lat, b.max_lon, b.max_lat,
  o.figure, o.printed, o.qualifier, o.note,
  case when o.figure is not null
    then rank() over (partition by u.level, o.figure is null order by o.figure desc) end as rank_no,
  p.label_vi, p.label_en, p.kind as place_kind, o.row_label, o.column_label,
  o.place, o.row_no, o.col_no, o.figure_no, x.code as finding, x.severity,
  h.id is not null as suppressed
from atlas a
join named_unit u on u.id = a.unit_id
  or u.level = a.level and exists (
    select 1 from unit parent
    where parent.id = u.parent_id and (parent.id = a.unit_id or parent.parent_id = a.unit_id))
left join unit_boundary b on b.unit_id = u.id
left join observation o on o.atlas = a.id and o.unit_id = u.id and o.mention = 1
  and o.indicator = :indicator and o.period = :period and o.status = :status
  and o.group_id = :group and o.base = :base
left join place p on p.atlas = o.atlas and p.id = o.place
left join contested x on x.figure_id = 'o' || o.id
left join suppressed_observation h on h.atlas = a.id and h.unit_id = u.id and h.mention = 1
  and h.indicator = :indicator and h.period = :period and h.status = :status
  and h.group_id = :group and h.base = :base
where a.id = :atlas
order by o.figure desc nulls last, u.code
