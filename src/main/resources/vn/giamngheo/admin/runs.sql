-- The last imports, newest first. Columns as in import_run, without report.
select id, kind, origin, files, vintage, started_at, ended_at, state, taken, message_vi, message_en
from import_run
order by started_at desc, id
limit 50
