-- One finding.
insert into finding (atlas, code, rule, severity, figure_id, place_vi, place_en, printed, expected,
  difference, explanation_vi, explanation_en, ground_vi, ground_en, sort_order)
values (:atlas, :code, :rule, :severity, :figure, :place.vi, :place.en, :printed, :expected,
  :difference, :explanation.vi, :explanation.en, :ground.vi, :ground.en, :order)
