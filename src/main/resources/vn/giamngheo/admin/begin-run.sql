-- An import has begun. :id, :kind, :origin, :files, :vintage, :at, :revision
insert into import_run
  (id, kind, origin, files, vintage, started_at, state, taken, revision, message_vi, message_en)
values (:id, :kind, :origin, :files, :vintage, :at, 'running', 0, :revision, '', '')
