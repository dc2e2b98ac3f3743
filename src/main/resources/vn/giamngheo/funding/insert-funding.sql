-- One printed amount. Parameters are named as in funding.csv; empty fields are null.
insert into funding (atlas, unit_id, unit_printed, budget_year, project, source, kind, stage, as_of,
  recipient, mention, amount_vnd, qualifier, printed, printed_unit, place, row_no, col_no,
  row_label, column_label, note, figure_no)
values (:atlas, :unit_id, coalesce(:unit_printed, ''), :year, :project, :source, :kind, :stage,
  :as_of, coalesce(:recipient, ''), :mention, :amount_vnd, coalesce(:qualifier, ''), :printed,
  coalesce(:printed_unit, ''), :place, :row, :col, coalesce(:row_label, ''),
  coalesce(:column_label, ''), coalesce(:note, ''), :figure_no)
