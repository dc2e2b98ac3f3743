-- Units of another day than the document's, with their boundary; and the document's own unit with the figure it prints.
-- :atlas :indicator :period :status :group :base <ids> (units) :geometry
-- → id, is_total, and the columns of layer.sql; figures only of the document's own unit
select u.id, u.code, u.name_vi, u.name_en, u.id = a.unit_id as is_total, u.lon, u.lat,
  case when :geometry and u.id <> a.unit_id then st_asgeojson(b.geom) end as geometry,
  b.origin, b.schematic, b.min_lon, b.min_lat, b.max_lon, b.max_lat,
  o.figure, o.printed, o.qualifier, o.note, cast(null as int) as rank_no,
  p.label_vi, p.label_en, p.kind as place_kind, o.row_label, o.column_label,
  o.place, o.row_no, o.col_no, o.figure_no, x.code as finding, x.severity,
  h.id is not null as suppressed
from atlas a
join named_unit u on u.id = a.unit_id or u.id in (<ids>)
left join unit_boundary b on b.unit_id = u.id
left join observation o on o.atlas = a.id and o.unit_id = u.id and u.id = a.unit_id and o.mention = 1
  and o.indicator = :indicator and o.period = :period and o.status = :status
  and o.group_id = :group and o.base = :base
left join place p on p.atlas = o.atlas and p.id = o.place
left join contested x on x.figure_id = 'o' || o.id
left join suppressed_observation h on h.atlas = a.id and h.unit_id = u.id and u.id = a.unit_id and h.mention = 1
  and h.indicator = :indicator and h.period = :period and h.status = :status and h.group_id = :group and h.base = :base
where a.id = :atlas
order by u.code
