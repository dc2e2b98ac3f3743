-- Imported boundaries by tier, day until which their units existed, and file.
-- → level, valid_to (null while in force), source, derived (made of the units below), provinces (how many they lie in),
--   names_vi, names_en (of those provinces, comma between), number, imported_at (last)
select u.level, u.valid_to, b.source, b.derived, count(*) as number, max(b.imported_at) as imported_at,
  count(distinct v.id) as provinces,
  listagg(distinct v.name_vi, ', ') within group (order by v.name_vi) as names_vi,
  listagg(distinct v.name_en, ', ') within group (order by v.name_en) as names_en
from imported_boundary b
join unit u on u.code = b.code and coalesce(u.valid_to, date '9999-12-31') = b.valid_to
left join unit p on p.id = u.parent_id
left join named_unit v on v.id = coalesce(p.parent_id, p.id, u.id)
group by u.level, u.valid_to, b.source, b.derived
order by u.valid_to desc nulls first, case u.level when 'province' then 1 when 'district' then 2 else 3 end, b.source
