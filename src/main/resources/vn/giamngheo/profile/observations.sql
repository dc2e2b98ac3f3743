-- Every printed figure of one unit in an atlas, with the same figure of the atlas's own unit beside.
-- :atlas, :unit (id)
select o.indicator, i.name_vi, i.name_en, i.deprivation, i.decimals,
  d.name_vi as dimension_vi, d.name_en as dimension_en,
  o.measure, v.name_vi as measure_vi, v.name_en as measure_en, o.group_id, o.base, o.status, o.period, o.standard, o.mention, o.figure, o.qualifier,
  o.printed, o.note, o.row_label, o.column_label,
  p.label_vi, p.label_en, p.kind as place_kind, t.figure as parent_figure,
  o.place, o.row_no, o.col_no, o.figure_no, x.code as finding, x.severity
from observation o
join atlas a on a.id = o.atlas
join indicator i on i.id = o.indicator
left join dimension d on d.id = i.dimension
join vocabulary v on v.kind = 'measure' and v.id = o.measure
join place p on p.atlas = o.atlas and p.id = o.place
left join observation t on t.atlas = o.atlas and t.unit_id = a.unit_id and o.unit_id <> a.unit_id
  and t.indicator = o.indicator and t.group_id = o.group_id and t.base = o.base
  and t.status = o.status and t.period = o.period and t.mention = 1
left join contested x on x.figure_id = 'o' || o.id
where o.atlas = :atlas and o.unit_id = :unit
order by i.sort_order, o.base desc, o.group_id, o.period, o.status, o.mention
