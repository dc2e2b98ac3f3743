-- One printed figure of an indicator. Parameters are named as in observations.csv.
insert into observation (atlas, unit_id, unit_printed, indicator, group_id, base, status, period,
  standard, mention, figure, measure, qualifier, printed, place, row_no, col_no, row_label,
  column_label, note, figure_no)
values (:atlas, :unit_id, :unit_printed, :indicator, :group, :base, :status, :period,
  :standard, :mention, :value, :unit, :qualifier, :printed, :place, :row, :col, :row_label,
  :column_label, :note, :figure_no)
