-- Makes the tables that requests see anew, with the published packages as they are. Restricted ones follow in
-- publish-restricted.sql, until then nothing of them is there. No parameters.
delete from open.suppressed_observation;
delete from open.contested;
delete from open.finding;
delete from open.citation;
delete from open.cell;
delete from open.result;
delete from open.funding;
delete from open.observation;
delete from open.responsible_agency;
delete from open.place;
insert into open.place
select p.* from public.place p join public.atlas a on a.id = p.atlas and a.access = 'published';
insert into open.responsible_agency
select g.* from public.responsible_agency g join public.atlas a on a.id = g.atlas and a.access = 'published';
insert into open.observation
select o.* from public.observation o join public.atlas a on a.id = o.atlas and a.access = 'published';
insert into open.funding
select f.* from public.funding f join public.atlas a on a.id = f.atlas and a.access = 'published';
insert into open.result
select r.* from public.result r join public.atlas a on a.id = r.atlas and a.access = 'published';
insert into open.cell
select c.* from public.cell c join public.atlas a on a.id = c.atlas and a.access = 'published';
insert into open.citation
select c.* from public.citation c join public.atlas a on a.id = c.atlas and a.access = 'published';
insert into open.finding
select n.* from public.finding n join public.atlas a on a.id = n.atlas and a.access = 'published';
insert into open.finding_figure
select f.* from public.finding_figure f join open.finding n on n.id = f.finding_id;
insert into open.finding_consequence
select c.* from public.finding_consequence c join open.finding n on n.id = c.finding_id;
insert into open.contested
select c.* from public.contested c join public.atlas a on a.id = c.atlas and a.access = 'published';
