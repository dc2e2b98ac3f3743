-- Files being served whose bytes are not in the archive, each once; path from the content folder.
select f.sha256, min(f.package || '/' || f.path) as path
from content_file f
where not exists (select 1 from archive.kept_file k where k.sha256 = f.sha256)
group by f.sha256
