-- Quantities of a document that another document prints too, in another amount: same unit, indicator, group, base, status,
-- period and standard. The other document's figure comes with what it needs to be named and weighed. A restricted document is never named: its figures may be hidden. :atlas
select 'o' || a.id as figure_id, b.figure as amount, b.printed, b.measure, b.qualifier, b.row_label, b.column_label,
  d.id as other_atlas, d.document_kind_vi, d.document_kind_en, coalesce(d.document_number, '') as document_number,
  d.issuer_vi, d.issuer_en, p.label_vi, p.label_en, p.kind as place_kind
from observation a
join atlas d on d.id <> a.atlas and d.access = 'published'
join observation b on b.atlas = d.id and b.unit_id = a.unit_id and b.indicator = a.indicator and b.group_id = a.group_id
  and b.base = a.base and b.status = a.status and b.period = a.period and b.mention = 1 and b.standard = a.standard
join place p on p.atlas = b.atlas and p.id = b.place
where a.atlas = :atlas and a.mention = 1 and a.figure <> b.figure
  and a.qualifier in ('', 'about') and b.qualifier in ('', 'about')
order by a.id, d.id
