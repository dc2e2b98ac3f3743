-- Saved scenarios: choices of criteria and weights with who made them, why, and on which figures.
-- An atlas is named, not referred to: atlases are replaced as a whole when their documents are loaded anew.
-- request: canonical JSON, without any figure.
create table scenario (
  id bigint generated always as identity primary key,
  atlas varchar(100) not null,
  name varchar(200) not null,
  author varchar(200) not null,
  note varchar(2000) not null,
  request varchar(65536) not null,
  revision_number bigint not null,
  revision_sha256 char(64) not null,
  created_at timestamp(0) with time zone not null
);
create index scenario_atlas on scenario (atlas);
