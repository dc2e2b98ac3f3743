-- Saved scenarios, newest first. :atlas :id (each null for any)
-- → id, atlas, name, author, note, request, revision_number, revision_sha256, created_at,
--   current (whether the figures are still those it was made on)
select s.id, s.atlas, s.name, s.author, s.note, s.request, s.revision_number, s.revision_sha256, s.created_at,
  s.revision_sha256 = (select sha256 from data_revision order by number desc limit 1) as "current"
from scenario s
where (cast(:atlas as varchar) is null or s.atlas = :atlas)
  and (cast(:id as bigint) is null or s.id = :id)
order by s.created_at desc, s.id desc
