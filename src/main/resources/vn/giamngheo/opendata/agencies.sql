-- Responsible agencies of an atlas in the order of the document. :atlas
select u.code as unit_code, u.name_vi as unit_name_vi, u.name_en as unit_name_en, g.unit_printed, g.agency,
  g.note, p.label_vi, p.label_en, p.kind as place_kind, cast(g.row_no as varchar) as row_label,
  '' as column_label
from responsible_agency g
left join named_unit u on u.id = g.unit_id
join place p on p.atlas = g.atlas and p.id = g.place
where g.atlas = :atlas
order by g.row_no, g.id
