-- What follows from the findings of a document. :atlas
select c.finding_id, c.rule, c.text_vi, c.text_en
from finding n join finding_consequence c on c.finding_id = n.id
where n.atlas = :atlas
order by n.sort_order, c.sort_order
