-- An outline made of imported boundaries of the units below, where none was imported for the unit itself.
alter table imported_boundary add column derived boolean default false not null;

-- Where imported neighbours overlap (overlap) or leave a gap; found when their province was fitted together.
-- valid_to: last day of the units (9999-12-31 while in force). lon, lat: a point in it, EPSG:4326.
create table boundary_flaw (
  province_code varchar(5) not null,
  level varchar(10) not null,
  valid_to date not null,
  overlap boolean not null,
  area_ha double precision not null,
  lon double precision not null,
  lat double precision not null
);
create index boundary_flaw_group on boundary_flaw (province_code, level, valid_to);

-- What a user said of a feature that may be a unit. feature_key: digest of what the feature claims to be;
-- label: that claim in words; code, valid_to: the unit, as in imported_boundary.
create table boundary_confirmation (
  feature_key char(12) not null,
  valid_to date not null,
  label varchar(500) not null,
  code varchar(5) not null,
  confirmed_at timestamp(0) with time zone not null,
  primary key (feature_key, valid_to)
);

-- Lists that users imported, whole, with the columns of maps/units; merged with that package at every load.
-- kind: units or successions
create table imported_list (
  kind varchar(20) not null,
  name varchar(200) not null,
  sha256 char(64) not null,
  imported_at timestamp(0) with time zone not null,
  content character large object not null,
  primary key (kind, name)
);
