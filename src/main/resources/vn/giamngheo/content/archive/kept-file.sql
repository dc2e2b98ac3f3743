-- Bytes of one kept file of a data revision. :revision :package :path
select k.packed
from archive.revision_file f
join archive.kept_file k on k.sha256 = f.sha256
where f.revision = :revision and f.package = :package and f.path = :path and k.packed is not null
