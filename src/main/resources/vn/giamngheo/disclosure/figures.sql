-- Every printed figure of every package: of a quantity the first mention first.
-- → id, unit_id, indicator … standard, figure, printed, qualifier, is_count (households or people), restricted
select o.id, o.unit_id, o.indicator, o.group_id, o.base, o.status, o.period, o.standard, o.figure, o.printed,
  o.qualifier, o.measure in ('household', 'person') as is_count, a.access = 'restricted' as restricted
from public.observation o
join public.atlas a on a.id = o.atlas
order by o.mention, o.id
