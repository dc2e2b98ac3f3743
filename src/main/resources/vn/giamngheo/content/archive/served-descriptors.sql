-- Descriptors of the packages being served; null where one is not kept.
select k.packed
from content_package p
left join content_file f on f.package = p.name and f.path = 'datapackage.json'
left join archive.kept_file k on k.sha256 = f.sha256
where p.sha256 <> ''
