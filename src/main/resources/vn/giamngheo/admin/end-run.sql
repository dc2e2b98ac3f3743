-- An import has ended. :id, :at, :state, :taken, :revision, :vi, :en, :report
update import_run
set ended_at = :at, state = :state, taken = :taken, revision = :revision, message_vi = :vi, message_en = :en,
  report = :report
where id = :id
