-- Cells of a document as printed. :atlas
select c.* from cell c join place p on p.atlas = c.atlas and p.id = c.place
where c.atlas = :atlas
order by p.sort_order, c.row_no, c.col_no
