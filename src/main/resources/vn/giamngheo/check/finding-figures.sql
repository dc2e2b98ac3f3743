-- Figures that take part in the findings of a document, suspects first. :atlas
select ff.finding_id, ff.role, ff.expected, f.place, f.row_no, f.col_no, f.figure_no, f.printed,
  f.subject_vi, f.subject_en, u.name_vi as unit_vi, u.name_en as unit_en
from finding n
join finding_figure ff on ff.finding_id = n.id
join figure f on f.id = ff.figure_id
join named_unit u on u.id = f.unit_id
join place p on p.atlas = f.atlas and p.id = f.place
where n.atlas = :atlas
order by n.sort_order, ff.role desc, p.sort_order, f.row_no, f.col_no, f.figure_no
