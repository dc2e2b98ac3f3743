-- The words of all calculations.
select id, topic, name_vi, name_en, formula, explanation_vi, explanation_en, origin
from method
order by topic, sort_order
