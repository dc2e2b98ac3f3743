-- The head of a table and the cells of one row, those that began above it included. :atlas :place :row
select c.* from cell c
where c.atlas = :atlas and c.place = :place
  and (c.row_no <= :row and :row < c.row_no + c.row_span
    or c.row_no < (select min(b.row_no) from cell b where b.atlas = :atlas and b.place = :place and b.kind <> 'header'))
order by c.row_no, c.col_no
