-- Keeps what a reader says unless the same was said before or there is too much already; the current data
-- revision goes with it.
-- :ticket :digest :atlas :address :kind :expected :reference :words :at :most → one row written, or none
insert into feedback (ticket, digest, atlas, address, kind, expected, reference, words, revision_number, created_at)
select :ticket, :digest, :atlas, :address, :kind, :expected, :reference, :words, r.number, :at
from data_revision r
where r.number = (select max(number) from data_revision)
  and not exists (select 1 from feedback where digest = :digest)
  and (select count(*) from feedback) < :most
