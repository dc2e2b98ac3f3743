-- Units of another day than the document's, with the unit above each.
-- <ids> (units) → id, code, name_vi, name_en, parent_code, parent_name_vi, parent_name_en (null for a province)
select u.id, u.code, u.name_vi, u.name_en, n.code as parent_code, n.name_vi as parent_name_vi,
  n.name_en as parent_name_en
from named_unit u
left join named_unit n on n.id = u.parent_id
where u.id in (<ids>)
order by u.code
