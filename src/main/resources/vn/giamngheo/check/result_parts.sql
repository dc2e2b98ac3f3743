-- A result against the results that are printed as its parts, in the same measure. :atlas
select w.code as instance, 'r' || w.id as figure_id, 'subject' as role, -1 as weight
from result w
where w.atlas = :atlas and coalesce(w.figure, w.amount_vnd) is not null
union all
select p.part_of, 'r' || p.id, 'part', 1
from result p join result w on w.atlas = p.atlas and w.code = p.part_of and w.measure = p.measure
where p.atlas = :atlas and coalesce(p.figure, p.amount_vnd) is not null
order by 1, 3 desc, 2
