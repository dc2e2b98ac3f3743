-- One finding.
insert into finding (atlas, code, rule, severity, figure_id, place_vi, place_en, printed, expected,
  difference, unit_vi, unit_en, explanation_vi, explanation_en, ground_vi, ground_en, sort_order)
values (:atlas, :code, :rule, :severity, :figure, :place.vi, :place.en, :printed, :expected,
  :difference, :unit.vi, :unit.en, :explanation.vi, :explanation.en, :ground.vi, :ground.en, :order)
