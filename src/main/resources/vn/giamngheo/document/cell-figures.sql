-- Figures of a document with the gravest finding each is suspected in, or that is about it. :atlas
select f.place, f.row_no, f.col_no, f.figure_no, f.printed, f.subject_vi, f.subject_en,
  u.name_vi as unit_vi, u.name_en as unit_en, x.code as finding, x.severity, x.role
from figure f
join named_unit u on u.id = f.unit_id
left join (
  select figure_id, code, severity, role, row_number() over (partition by figure_id order by sort_order) as nth
  from (
    select ff.figure_id, n.code, n.severity, ff.role, n.sort_order
    from finding n join finding_figure ff on ff.finding_id = n.id and ff.role = 'suspect'
    where n.atlas = :atlas
    union
    select n.figure_id, n.code, n.severity, 'subject', n.sort_order
    from finding n
    where n.atlas = :atlas and n.figure_id is not null and n.severity <> 'rounding'
      and not exists (select 1 from finding_figure s where s.finding_id = n.id and s.role = 'suspect')
  ) as named
) as x on x.figure_id = f.id and x.nth = 1
where f.atlas = :atlas
order by f.place, f.row_no, f.col_no, f.figure_no
