-- The last year for which a document prints a rate of the units on its map. :atlas, :indicator → period
select max(o.period) as period
from observation o
join atlas a on a.id = o.atlas
join unit u on u.id = o.unit_id and u.level = a.level
where o.atlas = :atlas and o.indicator = :indicator and o.status = 'actual' and o.mention = 1
having max(o.period) is not null
