-- The administrator's token, as its SHA-256; the token itself is nowhere.
create table admin_token (
  id int not null check (id = 1),
  sha256 char(64) not null,
  created_at timestamp(0) with time zone not null,
  primary key (id)
);

-- Imports through the administrator's page, the last ones. files: names as the user has them, one a line.
-- origin: upload or the id of the catalogue's entry. revision: that of the data when the import began; when it
-- ended, that it led to. report: JSON, sentences in both languages; null while there is none.
create table import_run (
  id varchar(20) not null,
  kind varchar(20) not null,
  origin varchar(80) not null,
  files varchar(4000) not null,
  vintage date,
  started_at timestamp(0) with time zone not null,
  ended_at timestamp(0) with time zone,
  state varchar(12) not null,
  taken int not null,
  revision bigint,
  message_vi varchar(2000) not null,
  message_en varchar(2000) not null,
  report character large object,
  primary key (id)
);
create index import_run_started on import_run (started_at);
