-- What does not add up in an atlas, gravest first, with the figures it casts doubt on. :atlas
select f.code as id, f.rule, f.severity, f.place_vi as at_vi, f.place_en as at_en, f.printed, f.expected,
  f.difference, f.unit_vi, f.unit_en, f.explanation_vi, f.explanation_en, f.ground_vi, f.ground_en
from finding f
where f.atlas = :atlas
order by f.sort_order
