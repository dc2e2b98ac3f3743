-- One printed figure with its cell. :atlas :place :row :col :number
select f.*, u.code, u.name_vi as unit_vi, u.name_en as unit_en,
  coalesce(m.name_vi, f.measure) as measure_vi, coalesce(m.name_en, f.measure) as measure_en,
  p.kind as place_kind, p.label_vi, p.label_en, p.title_vi, p.title_en, c.printed as cell_printed
from figure f
join named_unit u on u.id = f.unit_id
join place p on p.atlas = f.atlas and p.id = f.place
join cell c on c.atlas = f.atlas and c.place = f.place and c.row_no = f.row_no and c.col_no = f.col_no
left join vocabulary m on m.kind = 'measure' and m.id = f.measure
where f.atlas = :atlas and f.place = :place and f.row_no = :row and f.col_no = :col
  and f.figure_no = :number
