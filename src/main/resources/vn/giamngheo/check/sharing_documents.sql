-- Documents that print a quantity this one prints too: what one says bears on the findings of the other. :atlas
select distinct b.atlas
from observation a
join atlas d on d.id <> a.atlas
join observation b on b.atlas = d.id and b.unit_id = a.unit_id and b.indicator = a.indicator and b.group_id = a.group_id
  and b.base = a.base and b.status = a.status and b.period = a.period and b.mention = 1 and b.standard = a.standard
where a.atlas = :atlas and a.mention = 1
