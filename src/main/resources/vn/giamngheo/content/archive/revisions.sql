-- All data revisions, newest first.
select number, sha256, created_at from data_revision order by number desc
