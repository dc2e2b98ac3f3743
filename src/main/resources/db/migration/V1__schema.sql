-- Content of maps/, as loaded. Whole packages are replaced; nothing else writes here.
-- Codes are text. Money is whole đồng. Coordinates are WGS 84 degrees, longitude first (EPSG:4326).
-- No SPATIAL INDEX: a kill during a transaction that touches one leaves a file H2 cannot open again;
-- boxes are found by the plain columns min_lon … max_lat.

create table content_package (
  name varchar(100) primary key,
  sha256 char(64) not null,
  loaded_at timestamp(0) with time zone not null
);

create table content_file (
  package varchar(100) not null references content_package on delete cascade,
  path varchar(200) not null,
  sha256 char(64) not null,
  primary key (package, path)
);

-- One row for each state of the content that was ever served; the last one is current.
create table data_revision (
  number bigint generated always as identity primary key,
  sha256 char(64) not null,
  created_at timestamp(0) with time zone not null
);

create table standard (
  id varchar(20) primary key,
  name_vi varchar(200) not null,
  name_en varchar(200) not null,
  legal_basis varchar(200) not null,
  description_vi varchar(1000) not null,
  description_en varchar(1000) not null
);

create table dimension (
  id varchar(40) primary key,
  sort_order int not null,
  name_vi varchar(200) not null,
  name_en varchar(200) not null
);

create table indicator (
  id varchar(80) primary key,
  sort_order int not null,
  deprivation varchar(40) not null,
  dimension varchar(40) references dimension,
  name_vi varchar(200) not null,
  name_en varchar(200) not null,
  measure varchar(40) not null,
  decimals int not null,
  description_vi varchar(1000) not null,
  description_en varchar(1000) not null
);

create table indicator_standard (
  indicator varchar(80) not null references indicator,
  standard varchar(20) not null references standard,
  primary key (indicator, standard)
);

create table project (
  id varchar(20) primary key,
  sort_order int not null,
  parent varchar(20),
  name_vi varchar(300) not null,
  name_en varchar(300) not null
);

-- Labels of the small closed lists: statuses, groups, sources, stages …
create table vocabulary (
  kind varchar(40) not null,
  id varchar(80) not null,
  sort_order int not null,
  name_vi varchar(300) not null,
  name_en varchar(300) not null,
  primary key (kind, id)
);

-- valid_from null: began before our records; valid_to null: still in force.
create table unit (
  id bigint generated always as identity primary key,
  code varchar(5) not null,
  valid_from date,
  valid_to date,
  level varchar(10) not null,
  kind varchar(40) not null,
  name varchar(200) not null,
  parent_id bigint references unit,
  lon double precision not null,
  lat double precision not null,
  min_lon double precision not null,
  min_lat double precision not null,
  max_lon double precision not null,
  max_lat double precision not null,
  note varchar(1000) not null
);
create index unit_code on unit (code);
create index unit_parent on unit (parent_id);

-- Units with their names in both languages: "Xã Ia Rsai", "Ia Rsai Commune".
create view named_unit as
select u.*, u.kind || ' ' || u.name as name_vi, u.name || ' ' || coalesce(v.name_en, u.kind) as name_en
from unit u
left join vocabulary v on v.kind = 'unit_kind' and v.id = u.kind;

create table succession (
  old_id bigint not null references unit,
  new_id bigint not null references unit,
  on_date date not null,
  whole boolean not null,
  resolution varchar(100) not null,
  article varchar(200) not null,
  primary key (old_id, new_id)
);

create table boundary (
  unit_id bigint not null references unit,
  schematic boolean not null,
  min_lon double precision not null,
  min_lat double precision not null,
  max_lon double precision not null,
  max_lat double precision not null,
  geom geometry(geometry, 4326) not null,
  primary key (unit_id, schematic)
);

-- The boundary to draw: a real one takes precedence over the schematic one.
create view unit_boundary as
select b.* from boundary b
where not b.schematic
   or not exists (select 1 from boundary r where r.unit_id = b.unit_id and not r.schematic);

create table atlas (
  id varchar(100) primary key references content_package,
  title_vi varchar(500) not null,
  title_en varchar(500) not null,
  unit_id bigint not null references unit,
  level varchar(10) not null,
  units_as_of date not null,
  standard varchar(20) not null references standard,
  document_kind_vi varchar(100) not null,
  document_kind_en varchar(100) not null,
  document_number varchar(100),
  document_date varchar(10) not null,
  issuer_vi varchar(200) not null,
  issuer_en varchar(200) not null,
  document_title_vi varchar(500) not null,
  document_title_en varchar(500) not null,
  note_vi varchar(2000) not null,
  note_en varchar(2000) not null,
  default_indicator varchar(80),
  default_period varchar(20),
  default_status varchar(20),
  default_group varchar(20),
  default_base varchar(20)
);

-- A printed table or passage of a document, and its cells as printed.
create table place (
  atlas varchar(100) not null references atlas on delete cascade,
  id varchar(80) not null,
  sort_order int not null,
  kind varchar(10) not null,
  label_vi varchar(300) not null,
  label_en varchar(300) not null,
  title_vi varchar(1000) not null,
  title_en varchar(1000) not null,
  primary key (atlas, id)
);

create table cell (
  atlas varchar(100) not null,
  place varchar(80) not null,
  row_no int not null,
  col_no int not null,
  row_span int not null,
  col_span int not null,
  kind varchar(10) not null,
  printed varchar(8000) not null,
  primary key (atlas, place, row_no, col_no),
  foreign key (atlas, place) references place on delete cascade
);

-- mention 1 is the printing of a quantity that is shown; 2, 3 … the same quantity printed again.
create table observation (
  id bigint generated always as identity primary key,
  atlas varchar(100) not null references atlas on delete cascade,
  unit_id bigint not null references unit,
  unit_printed varchar(200) not null,
  indicator varchar(80) not null references indicator,
  group_id varchar(20) not null,
  base varchar(20) not null,
  status varchar(20) not null,
  period varchar(20) not null,
  standard varchar(20) not null references standard,
  mention int not null,
  figure decimal(24, 6) not null,
  measure varchar(40) not null,
  qualifier varchar(20) not null,
  printed varchar(100) not null,
  place varchar(80) not null,
  row_no int not null,
  col_no int not null,
  row_label varchar(500) not null,
  column_label varchar(500) not null,
  note varchar(1000) not null,
  unique (atlas, unit_id, indicator, group_id, base, status, period, mention)
);

create table funding (
  id bigint generated always as identity primary key,
  atlas varchar(100) not null references atlas on delete cascade,
  unit_id bigint not null references unit,
  unit_printed varchar(200) not null,
  budget_year int not null,
  project varchar(20) not null references project,
  source varchar(20) not null,
  kind varchar(20) not null,
  stage varchar(20) not null,
  as_of date,
  recipient varchar(300) not null,
  mention int not null,
  amount_vnd bigint not null,
  qualifier varchar(20) not null,
  printed varchar(100) not null,
  printed_unit varchar(40) not null,
  place varchar(80) not null,
  row_no int not null,
  col_no int not null,
  row_label varchar(500) not null,
  column_label varchar(500) not null,
  note varchar(1000) not null
);

-- What the programme did: counts, rates, and money outside the seven projects.
create table result (
  id bigint generated always as identity primary key,
  atlas varchar(100) not null references atlas on delete cascade,
  code varchar(20) not null,
  unit_id bigint not null references unit,
  unit_printed varchar(200) not null,
  topic varchar(40) not null,
  what_vi varchar(1000) not null,
  what_en varchar(1000) not null,
  project varchar(20),
  period varchar(20) not null,
  as_of date,
  status varchar(20) not null,
  figure decimal(24, 6),
  measure varchar(40) not null,
  qualifier varchar(20) not null,
  numerator decimal(24, 6),
  denominator decimal(24, 6),
  amount_vnd bigint,
  amount_stage varchar(40) not null,
  amount_source varchar(40) not null,
  printed varchar(100) not null,
  amount_printed varchar(100) not null,
  place varchar(80) not null,
  row_no int not null,
  col_no int not null,
  row_label varchar(500) not null,
  note varchar(1000) not null,
  unique (atlas, code)
);

-- unit_id null: the paper leaves open for which unit the agency is responsible.
create table responsible_agency (
  id bigint generated always as identity primary key,
  atlas varchar(100) not null references atlas on delete cascade,
  unit_id bigint references unit,
  unit_printed varchar(200) not null,
  agency varchar(300) not null,
  place varchar(80) not null,
  row_no int not null,
  col_no int not null,
  note varchar(1000) not null
);
