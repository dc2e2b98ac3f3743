-- Saves a scenario unless there are too many already; the current data revision goes with it.
-- :atlas :name :author :note :request (canonical JSON) :at :most → one row written, or none
insert into scenario (atlas, name, author, note, request, revision_number, revision_sha256, created_at)
select :atlas, :name, :author, :note, :request, r.number, r.sha256, :at
from data_revision r
where r.number = (select max(number) from data_revision)
  and (select count(*) from scenario) < :most
