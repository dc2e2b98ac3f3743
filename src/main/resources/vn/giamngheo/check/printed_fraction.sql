-- Percentages with a fraction beside them whose numbers are no figures of their own: "12/14 xã, đạt 85,7 %". Those whose
-- numbers are figures belong to result_ratio. :atlas
select 'r' || p.id as figure_id, p.numerator, p.denominator
from result p
where p.atlas = :atlas and p.measure = 'percent' and p.figure is not null
  and p.numerator is not null and p.denominator > 0 and p.ratio_numerator = ''
  and not exists (
    select 1 from funding n
    join funding d on d.atlas = n.atlas and d.place = n.place and d.row_no = n.row_no and d.col_no = n.col_no
      and d.mention > 1 and d.amount_vnd = p.denominator * 1000000 and d.id <> n.id
    where n.atlas = p.atlas and n.place = p.place and n.row_no = p.row_no and n.col_no = p.col_no
      and n.mention > 1 and n.amount_vnd = p.numerator * 1000000)
order by p.id
