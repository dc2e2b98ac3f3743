-- Figures of a document that a contradiction or a likely misprint casts doubt on, with the gravest finding each.
-- A finding that suspects no figure casts doubt on the one it is about. :atlas
insert into contested (figure_id, atlas, code, severity)
select figure_id, :atlas, code, severity from (
  select figure_id, code, severity,
    row_number() over (partition by figure_id order by sort_order) as nth
  from (
    select ff.figure_id, n.code, n.severity, n.sort_order
    from finding n join finding_figure ff on ff.finding_id = n.id and ff.role = 'suspect'
    where n.atlas = :atlas
    union
    select n.figure_id, n.code, n.severity, n.sort_order
    from finding n
    where n.atlas = :atlas and n.figure_id is not null
      and not exists (select 1 from finding_figure s where s.finding_id = n.id and s.role = 'suspect')
  ) as doubted
  where severity in ('contradiction', 'likely_misprint')
) as ranked
where nth = 1
