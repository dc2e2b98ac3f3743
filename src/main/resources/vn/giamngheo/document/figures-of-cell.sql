-- Figures of one cell in their order; finding: the first that is about the figure and suspects no other.
-- :atlas :place :row :col
select f.place, f.row_no, f.col_no, f.figure_no, f.printed,
  (select n.code from finding n
   where n.atlas = :atlas and n.figure_id = f.id and n.severity <> 'rounding'
     and not exists (select 1 from finding_figure s where s.finding_id = n.id and s.role = 'suspect')
   order by n.sort_order fetch first row only) as finding
from figure f
where f.atlas = :atlas and f.place = :place and f.row_no = :row and f.col_no = :col
order by f.figure_no
