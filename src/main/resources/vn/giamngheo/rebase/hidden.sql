-- Which figures of some communes a document prints that are hidden. :atlas <ids>
-- → unit_id, indicator, period, status, group_id, base
select unit_id, indicator, period, status, group_id, base
from suppressed_observation
where atlas = :atlas and mention = 1 and unit_id in (<ids>)
