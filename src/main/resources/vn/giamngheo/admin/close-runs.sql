-- Imports that were under way when the program stopped. Whether one was committed tells the data revision: it is
-- then higher than when the import began. :at, :vi, :en when not committed, :kept_vi, :kept_en when it was
update import_run
set ended_at = :at, state = 'interrupted',
  message_vi = case when (select max(number) from data_revision) > revision then :kept_vi else :vi end,
  message_en = case when (select max(number) from data_revision) > revision then :kept_en else :en end
where state = 'running'
