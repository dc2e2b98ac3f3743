-- Printed shares whose two parts are printed, too. :atlas
-- → code (of the result), kind ('disbursed': money disbursed of money allocated; 'attained': what
--   was done of what was planned)
select r.code,
  case when n.amount_stage = 'disbursed' and d.amount_stage = 'allocated' then 'disbursed'
    else 'attained' end as kind
from result r
join result n on n.atlas = r.atlas and n.code = r.ratio_numerator
join result d on d.atlas = r.atlas and d.code = r.ratio_denominator
where r.atlas = :atlas and r.measure = 'percent' and r.status = 'actual' and r.figure is not null
  and (n.amount_stage = 'disbursed' and d.amount_stage = 'allocated'
    or n.status = 'actual' and d.status = 'plan')
order by r.id
