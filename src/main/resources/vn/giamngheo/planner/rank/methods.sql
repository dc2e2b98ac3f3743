-- The words of all methods. → id, topic, name_vi, name_en, formula, explanation_vi, explanation_en, origin
select id, topic, name_vi, name_en, formula, explanation_vi, explanation_en, origin
from method
order by topic, sort_order
