-- The catalogue in its order, with the names of dimension and measure.
select i.id, i.deprivation, d.name_vi as dimension_vi, d.name_en as dimension_en,
  i.name_vi, i.name_en, i.measure, i.decimals, i.description_vi, i.description_en,
  v.name_vi as measure_vi, v.name_en as measure_en
from indicator i
left join dimension d on d.id = i.dimension
join vocabulary v on v.kind = 'measure' and v.id = i.measure
order by i.sort_order
