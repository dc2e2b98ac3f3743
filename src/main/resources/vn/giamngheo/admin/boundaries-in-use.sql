-- Imported boundaries by tier, day until which their units existed, and file.
-- level, valid_to (null while in force), source, derived (made of the units below), provinces (codes, comma between), count, imported_at (last)
select u.level, u.valid_to, b.source, b.derived, count(*) as number, max(b.imported_at) as imported_at,
  listagg(distinct case when u.level = 'province' then u.code when p.level = 'province' then p.code else g.code end,
    ', ') as provinces
from imported_boundary b
join unit u on u.code = b.code and coalesce(u.valid_to, date '9999-12-31') = b.valid_to
left join unit p on p.id = u.parent_id
left join unit g on g.id = p.parent_id
group by u.level, u.valid_to, b.source, b.derived
order by u.valid_to desc nulls first, case u.level when 'province' then 1 when 'district' then 2 else 3 end, b.source
