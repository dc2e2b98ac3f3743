-- Whether the figure with that number in a cell is hidden. :atlas :place :row :col :number
select exists (
  select 1 from suppressed_observation
  where atlas = :atlas and place = :place and row_no = :row and col_no = :col and figure_no = :number)
