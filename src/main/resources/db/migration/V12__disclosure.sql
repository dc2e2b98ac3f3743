-- Packages whose figures come from unpublished household records say access "restricted": some of their figures are hidden.
alter table atlas add column access varchar(20) default 'published' not null;

-- What requests may see of figures. Each table of this schema stands in for the table of the same name in the schema public,
-- on which the user who answers requests has no right; the search path of that user leads here first. Written only by
-- vn.giamngheo.disclosure, in the transaction that loads; hidden figures are not in it at all.
create schema open;

create table open.observation as select * from public.observation;
alter table open.observation alter column id set not null;
alter table open.observation add primary key (id);
alter table open.observation add foreign key (atlas) references public.atlas on delete cascade;
create unique index open.observation_quantity
  on open.observation (atlas, unit_id, indicator, group_id, base, status, period, mention);
create index open.observation_unit on open.observation (unit_id);

create table open.funding as select * from public.funding;
alter table open.funding alter column id set not null;
alter table open.funding add primary key (id);
alter table open.funding add foreign key (atlas) references public.atlas on delete cascade;

create table open.result as select * from public.result;
alter table open.result alter column id set not null;
alter table open.result add primary key (id);
alter table open.result add foreign key (atlas) references public.atlas on delete cascade;

create table open.cell as select * from public.cell;
alter table open.cell alter column atlas set not null;
alter table open.cell alter column place set not null;
alter table open.cell alter column row_no set not null;
alter table open.cell alter column col_no set not null;
alter table open.cell add primary key (atlas, place, row_no, col_no);
alter table open.cell add foreign key (atlas) references public.atlas on delete cascade;

create table open.citation as select * from public.citation;
alter table open.citation alter column id set not null;
alter table open.citation add primary key (id);
alter table open.citation add foreign key (atlas) references public.atlas on delete cascade;

create table open.finding as select * from public.finding;
alter table open.finding alter column id set not null;
alter table open.finding add primary key (id);
alter table open.finding add foreign key (atlas) references public.atlas on delete cascade;

create table open.finding_figure as select * from public.finding_figure;
alter table open.finding_figure alter column finding_id set not null;
alter table open.finding_figure alter column figure_id set not null;
alter table open.finding_figure add primary key (finding_id, figure_id);
alter table open.finding_figure add foreign key (finding_id) references open.finding on delete cascade;

create table open.finding_consequence as select * from public.finding_consequence;
alter table open.finding_consequence alter column finding_id set not null;
alter table open.finding_consequence alter column sort_order set not null;
alter table open.finding_consequence add primary key (finding_id, sort_order);
alter table open.finding_consequence add foreign key (finding_id) references open.finding on delete cascade;

create table open.contested as select * from public.contested;
alter table open.contested alter column figure_id set not null;
alter table open.contested add primary key (figure_id);
alter table open.contested add foreign key (atlas) references public.atlas on delete cascade;

-- Which figures are hidden, without their value and without whether it is small or hidden to keep another.
create table open.suppressed_observation (
  id bigint primary key,
  atlas varchar(100) not null references public.atlas on delete cascade,
  unit_id bigint not null references public.unit,
  indicator varchar(80) not null,
  group_id varchar(20) not null,
  base varchar(20) not null,
  status varchar(20) not null,
  period varchar(20) not null,
  standard varchar(20) not null,
  mention int not null,
  measure varchar(40) not null,
  place varchar(80) not null,
  row_no int not null,
  col_no int not null,
  figure_no int not null
);
create unique index open.suppressed_quantity
  on open.suppressed_observation (atlas, unit_id, indicator, group_id, base, status, period, mention);

-- Checksums of restricted files are not shown: with few unknown numbers a checksum can be tried out.
create view open.content_package as
select p.* from public.content_package p
where not exists (select 1 from public.atlas a where a.id = p.name and a.access = 'restricted');
create view open.content_file as
select f.* from public.content_file f
where not exists (select 1 from public.atlas a where a.id = f.package and a.access = 'restricted');

-- All printed figures that may be seen, as the view of the same name in public.
create view open.figure as
select 'o' || o.id as id, o.atlas, o.place, o.row_no, o.col_no, o.figure_no, 'observation' as origin,
  o.unit_id, o.unit_printed, o.indicator as subject,
  i.name_vi || case o.group_id when 'dtts' then ' (DTTS)' else '' end
    || case o.base when 'near_poor' then ' (hộ cận nghèo)' else '' end
    || case o.status when 'plan' then ', kế hoạch' when 'estimate' then ', ước thực hiện' else '' end as subject_vi,
  i.name_en || case o.group_id when 'dtts' then ' (ethnic minorities)' else '' end
    || case o.base when 'near_poor' then ' (near-poor)' else '' end
    || case o.status when 'plan' then ', plan' when 'estimate' then ', estimate' else '' end as subject_en,
  o.period, o.status as facet_1, o.group_id as facet_2, o.base as facet_3, o.mention,
  '' as detail, o.figure as amount, o.measure, o.printed, '' as printed_unit, o.qualifier, o.row_label,
  o.column_label, o.note
from open.observation o join public.indicator i on i.id = o.indicator
union all
select 'f' || f.id, f.atlas, f.place, f.row_no, f.col_no, f.figure_no, 'funding',
  f.unit_id, f.unit_printed, f.project,
  j.name_vi || ': ' || lower(st.name_vi) || case f.source when 'total' then '' else ', ' || lower(so.name_vi) end
    || case f.kind when 'total' then '' else ', ' || lower(ki.name_vi) end
    || case f.recipient when '' then '' else ', ' || f.recipient end,
  j.name_en || ': ' || lower(st.name_en) || case f.source when 'total' then '' else ', ' || lower(so.name_en) end
    || case f.kind when 'total' then '' else ', ' || lower(ki.name_en) end
    || case f.recipient when '' then '' else ', ' || f.recipient end,
  cast(f.budget_year as varchar), f.stage, f.source, f.kind, f.mention,
  coalesce(cast(f.as_of as varchar), '') || '|' || f.recipient, f.amount_vnd, 'vnd', f.printed, f.printed_unit, f.qualifier, f.row_label, f.column_label, f.note
from open.funding f
join public.project j on j.id = f.project
join public.vocabulary st on st.kind = 'stage' and st.id = f.stage
join public.vocabulary so on so.kind = 'source' and so.id = f.source
join public.vocabulary ki on ki.kind = 'kind' and ki.id = f.kind
union all
select 'r' || r.id, r.atlas, r.place, r.row_no, r.col_no, r.figure_no, 'result',
  r.unit_id, r.unit_printed, r.topic, r.what_vi, r.what_en,
  r.period, r.status, '', '', 1,
  r.code, coalesce(r.figure, r.amount_vnd), r.measure,
  case when r.printed = '' then r.amount_printed else r.printed end, '', r.qualifier, r.row_label,
  '', r.note
from open.result r;

-- Owner only, and in reach of nobody else: the key that goes into the checksum of restricted packages.
create schema sealed;
create table sealed.checksum_key (
  id int primary key check (id = 1),
  secret char(64) not null
);
insert into sealed.checksum_key values (1, rawtohex(secure_rand(32)));
