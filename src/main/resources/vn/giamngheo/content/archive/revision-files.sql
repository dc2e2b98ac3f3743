-- Files of a data revision. :revision
select f.package, f.path, f.sha256, k.size_bytes, k.packed is not null as kept
from archive.revision_file f
left join archive.kept_file k on k.sha256 = f.sha256
where f.revision = :revision
order by f.package, f.path
