-- Bytes of the kept files of one package of a data revision. :revision :package
select f.path, k.packed
from archive.revision_file f
join archive.kept_file k on k.sha256 = f.sha256
where f.revision = :revision and f.package = :package and k.packed is not null
order by f.path
