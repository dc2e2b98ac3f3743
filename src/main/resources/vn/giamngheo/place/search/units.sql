-- All units of all days, with those above them and the other spellings in which documents print their names.
-- → id, code, kind, name, name_vi, name_en, level, valid_from, valid_to (null while in force),
--   parent_vi, parent_en, parent_name, province_vi, province_en, province_name (null for a province; province is
--   null for what lies directly below one), figures (printed for it), printed (spellings, one a line; null without)
select u.id, u.code, u.kind, u.name, u.name_vi, u.name_en, u.level, u.valid_from, u.valid_to,
  p.name_vi as parent_vi, p.name_en as parent_en, p.name as parent_name,
  g.name_vi as province_vi, g.name_en as province_en, g.name as province_name,
  coalesce(o.figures, 0) as figures, o.printed
from named_unit u
left join named_unit p on p.id = u.parent_id
left join named_unit g on g.id = p.parent_id
left join (
  select unit_id, count(*) as figures, listagg(distinct unit_printed, chr(10)) as printed
  from observation group by unit_id
) o on o.unit_id = u.id
order by u.code, u.valid_to nulls last
