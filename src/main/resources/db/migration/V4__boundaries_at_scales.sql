-- What is drawn of a unit: its real boundary; one fitted into the real boundary of what it became or lay in
-- (schematic inside, real outside); or a schematic one. The first of these that there is.
alter table boundary add column origin varchar(10) default 'schematic' not null;
update boundary set origin = 'real' where not schematic;
drop view unit_boundary;
alter table boundary drop primary key;
alter table boundary drop column schematic;
alter table boundary add primary key (unit_id, origin);

create view unit_boundary as
select b.*, b.origin <> 'real' as schematic
from boundary b
where b.origin = 'real'
   or b.origin = 'fitted'
     and not exists (select 1 from boundary r where r.unit_id = b.unit_id and r.origin = 'real')
   or b.origin = 'schematic'
     and not exists (select 1 from boundary r where r.unit_id = b.unit_id and r.origin <> 'schematic');

-- Imported boundaries with fewer corners, together with their neighbours, for maps of several scales.
-- A unit is named as in imported_boundary. tolerance_m: details below about this many metres are gone.
create table imported_display (
  code varchar(5) not null,
  valid_to date not null,
  tolerance_m int not null,
  geom geometry(geometry, 4326) not null,
  primary key (code, valid_to, tolerance_m),
  foreign key (code, valid_to) references imported_boundary on delete cascade
);
insert into imported_display select code, valid_to, 100, display from imported_boundary;
alter table imported_boundary drop column display;

-- Of a unit from a list without extents only the centre and the official area may be known.
alter table unit add column area_km2 double precision;
alter table unit alter column min_lon set null;
alter table unit alter column min_lat set null;
alter table unit alter column max_lon set null;
alter table unit alter column max_lat set null;
alter table unit alter column lon set null;
alter table unit alter column lat set null;
