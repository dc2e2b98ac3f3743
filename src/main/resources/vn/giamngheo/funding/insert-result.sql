-- One printed result. Parameters are named as in results.csv; empty fields are null.
insert into result (atlas, code, unit_id, unit_printed, topic, what_vi, what_en, project, period,
  as_of, status, figure, measure, qualifier, numerator, denominator, amount_vnd, amount_stage,
  amount_source, printed, amount_printed, place, row_no, col_no, row_label, note,
  figure_no, part_of, ratio_numerator, ratio_denominator)
values (:atlas, :result, :unit_id, coalesce(:unit_printed, ''), :topic, :what_vi, :what_en,
  :project, coalesce(:period, ''), :as_of, :status, :value, :unit, coalesce(:qualifier, ''),
  :numerator, :denominator, :amount_vnd, coalesce(:amount_stage, ''),
  coalesce(:amount_source, ''), coalesce(:printed, ''), coalesce(:amount_printed, ''), :place,
  :row, :col, coalesce(:row_label, ''), coalesce(:note, ''),
  :figure_no, coalesce(:part_of, ''), coalesce(:ratio_numerator, ''), coalesce(:ratio_denominator, ''))
