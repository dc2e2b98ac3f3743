-- What may be seen of restricted packages, when open.suppressed_observation says which figures are hidden.
-- Digits are shown where they are a year, or the whole of a figure that is shown: elsewhere (headings, sentences, notes)
-- they might be a hidden count. Money and results are left out as a whole. No parameters.
-- Labels name the place ("Bảng 2"); a title that has other digits than those of a year is not shown.
insert into open.place (atlas, id, sort_order, kind, label_vi, label_en, title_vi, title_en)
select p.atlas, p.id, p.sort_order, p.kind, p.label_vi, p.label_en,
  case when regexp_like(p.title_vi, '^(\D|(?<!\d)(19|20)\d\d(?!\d))*$') then p.title_vi else p.label_vi end,
  case when regexp_like(p.title_en, '^(\D|(?<!\d)(19|20)\d\d(?!\d))*$') then p.title_en else p.label_en end
from public.place p
join public.atlas a on a.id = p.atlas and a.access = 'restricted';

insert into open.responsible_agency (id, atlas, unit_id, unit_printed, agency, place, row_no, col_no, note)
select g.id, g.atlas, g.unit_id, case when regexp_like(g.unit_printed, '\d') then '' else g.unit_printed end,
  case when regexp_like(g.agency, '\d') then '∗' else g.agency end, g.place, g.row_no, g.col_no, ''
from public.responsible_agency g
join public.atlas a on a.id = g.atlas and a.access = 'restricted';

insert into open.observation (id, atlas, unit_id, unit_printed, indicator, group_id, base, status, period, standard, mention,
  figure, measure, qualifier, printed, place, row_no, col_no, figure_no, row_label, column_label, note)
select o.id, o.atlas, o.unit_id,
  case when regexp_like(o.unit_printed, '\d') then u.name_vi else o.unit_printed end,
  o.indicator, o.group_id, o.base, o.status, o.period, o.standard, o.mention,
  o.figure, o.measure, o.qualifier, o.printed, o.place, o.row_no, o.col_no, o.figure_no,
  case when regexp_like(o.row_label, '^(\D|(?<!\d)(19|20)\d\d(?!\d))*$') then o.row_label else u.name_vi end,
  case when regexp_like(o.column_label, '^(\D|(?<!\d)(19|20)\d\d(?!\d))*$') then o.column_label else i.name_vi end,
  ''
from public.observation o
join public.atlas a on a.id = o.atlas and a.access = 'restricted'
join public.named_unit u on u.id = o.unit_id
join public.indicator i on i.id = o.indicator
where not exists (select 1 from open.suppressed_observation s where s.id = o.id);

insert into open.cell (atlas, place, row_no, col_no, row_span, col_span, kind, printed)
select c.atlas, c.place, c.row_no, c.col_no, c.row_span, c.col_span, c.kind,
  case
    when exists (
      select 1 from open.suppressed_observation s
      where s.atlas = c.atlas and s.place = c.place and s.row_no = c.row_no and s.col_no = c.col_no) then '∗'
    when c.kind = 'text' then '∗'
    when regexp_like(c.printed, '^(\D|(?<!\d)(19|20)\d\d(?!\d))*$') and c.kind <> 'value' then c.printed
    when not regexp_like(c.printed, '\d') then c.printed
    when exists (
      select 1 from open.observation o
      where o.atlas = c.atlas and o.place = c.place and o.row_no = c.row_no and o.col_no = c.col_no
        and o.printed = trim(c.printed)) then c.printed
    else '∗'
  end
from public.cell c
join public.atlas a on a.id = c.atlas and a.access = 'restricted';

insert into open.citation (id, atlas, label_vi, label_en, printed, number, issuer, cited_date, relation, note)
select c.id, c.atlas, c.label_vi, c.label_en, c.printed, c.number, c.issuer, c.cited_date, c.relation, ''
from public.citation c
join public.atlas a on a.id = c.atlas and a.access = 'restricted';
