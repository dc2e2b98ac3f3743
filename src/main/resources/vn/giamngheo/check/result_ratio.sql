-- A percentage against the two figures it is made of: results named in ratio_numerator and ratio_denominator, or the
-- numbers of a fraction printed beside it, which are amounts of the same cell in million đồng. :atlas
select cast(p.id as varchar) as instance,
  'r' || case t.role when 'subject' then p.id when 'numerator' then n.id else d.id end as figure_id, t.role, 0 as weight
from result p
join result n on n.atlas = p.atlas and n.code = p.ratio_numerator
join result d on d.atlas = p.atlas and d.code = p.ratio_denominator
cross join (values ('subject'), ('numerator'), ('denominator')) as t(role)
where p.atlas = :atlas and p.measure = 'percent'
union all
select cast(p.id as varchar),
  case t.role when 'subject' then 'r' || p.id when 'numerator' then 'f' || n.id else 'f' || d.id end, t.role, 0
from result p
join funding n on n.atlas = p.atlas and n.place = p.place and n.row_no = p.row_no and n.col_no = p.col_no
  and n.mention > 1 and n.amount_vnd = p.numerator * 1000000
join funding d on d.atlas = p.atlas and d.place = p.place and d.row_no = p.row_no and d.col_no = p.col_no
  and d.mention > 1 and d.amount_vnd = p.denominator * 1000000
cross join (values ('subject'), ('numerator'), ('denominator')) as t(role)
where p.atlas = :atlas and p.measure = 'percent' and n.id <> d.id
order by 1
