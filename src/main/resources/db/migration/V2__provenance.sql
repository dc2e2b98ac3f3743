-- Every printed figure has an address: place, row, column and its number within the cell.
alter table observation add column figure_no int default 1 not null;
alter table funding add column figure_no int default 1 not null;
alter table result add column figure_no int default 1 not null;

-- A result that is part of another ("trong đó"), and the two results a percentage is made of.
-- Codes of results in the same document; empty when there is none.
alter table result add column part_of varchar(20) default '' not null;
alter table result add column ratio_numerator varchar(20) default '' not null;
alter table result add column ratio_denominator varchar(20) default '' not null;

-- A legal document named in a document, as printed: for numbers and dates that disagree.
create table citation (
  id bigint generated always as identity primary key,
  atlas varchar(100) not null references atlas on delete cascade,
  label_vi varchar(300) not null,
  label_en varchar(300) not null,
  printed varchar(1000) not null,
  number varchar(100) not null,
  issuer varchar(200) not null,
  cited_date date,
  relation varchar(20) not null,
  note varchar(1000) not null
);

-- All printed figures, whatever table says what they mean.
-- subject: indicator, project or topic; facet_1 … facet_3: status, group, base | stage, source, kind | status;
-- amount is null where the document says something without a number ("không bố trí vốn");
-- detail: what else tells quantities apart (date and recipient of money, code of a result)
create view figure as
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
from observation o join indicator i on i.id = o.indicator
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
from funding f
join project j on j.id = f.project
join vocabulary st on st.kind = 'stage' and st.id = f.stage
join vocabulary so on so.kind = 'source' and so.id = f.source
join vocabulary ki on ki.kind = 'kind' and ki.id = f.kind
union all
select 'r' || r.id, r.atlas, r.place, r.row_no, r.col_no, r.figure_no, 'result',
  r.unit_id, r.unit_printed, r.topic, r.what_vi, r.what_en,
  r.period, r.status, '', '', 1,
  r.code, coalesce(r.figure, r.amount_vnd), r.measure,
  case when r.printed = '' then r.amount_printed else r.printed end, '', r.qualifier, r.row_label,
  '', r.note
from result r;

-- What does not add up. figure_id refers to the view above; ids live as long as the revision.
create table finding (
  id bigint generated always as identity primary key,
  atlas varchar(100) not null references atlas on delete cascade,
  code varchar(40) not null,
  rule varchar(60) not null,
  severity varchar(20) not null,
  figure_id varchar(30),
  place_vi varchar(1000) not null,
  place_en varchar(1000) not null,
  printed varchar(200) not null,
  expected varchar(200) not null,
  difference varchar(200) not null,
  unit_vi varchar(40) not null,
  unit_en varchar(40) not null,
  explanation_vi varchar(4000) not null,
  explanation_en varchar(4000) not null,
  ground_vi varchar(1000) not null,
  ground_en varchar(1000) not null,
  sort_order int not null,
  unique (atlas, code)
);

-- role: cause (probably wrong), involved
create table finding_figure (
  finding_id bigint not null references finding on delete cascade,
  figure_id varchar(30) not null,
  role varchar(20) not null,
  expected varchar(100) not null,
  primary key (finding_id, figure_id)
);

-- What follows from a finding: the checks that fail because of it.
create table finding_consequence (
  finding_id bigint not null references finding on delete cascade,
  sort_order int not null,
  rule varchar(60) not null,
  text_vi varchar(2000) not null,
  text_en varchar(2000) not null,
  primary key (finding_id, sort_order)
);

-- Which version of the program judged the documents: another one judges them anew.
create table reconciliation (
  program varchar(100) not null
);

-- Figures that a contradiction or a likely misprint casts doubt on, with the gravest finding each:
-- drawn from the findings when a document is judged, because every answer asks for it.
create table contested (
  figure_id varchar(30) primary key,
  atlas varchar(100) not null references atlas on delete cascade,
  code varchar(40) not null,
  severity varchar(20) not null
);
