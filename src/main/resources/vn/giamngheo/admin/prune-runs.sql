-- Keeps the last imports. :keep
delete from import_run
where id not in (select id from import_run order by started_at desc, id limit :keep)
