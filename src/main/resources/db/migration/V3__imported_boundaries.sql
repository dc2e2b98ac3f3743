-- Boundaries imported from files, as they came, beside what is drawn of them. A unit is named by its code and
-- its last day (9999-12-31 while in force), not by id, so that an import outlives a new list of units.
-- display: simplified together with the neighbours of the same level, for maps; original: for measuring and export.
-- sha256: of the original as well-known binary.
create table imported_boundary (
  code varchar(5) not null,
  valid_to date not null,
  source varchar(300) not null,
  imported_at timestamp(0) with time zone not null,
  sha256 char(64) not null,
  original geometry(geometry, 4326) not null,
  display geometry(geometry, 4326) not null,
  min_lon double precision not null,
  min_lat double precision not null,
  max_lon double precision not null,
  max_lat double precision not null,
  primary key (code, valid_to)
);
