-- What had been imported by a data revision. :revision
select name, parts, sha256 from archive.revision_import where revision = :revision order by name
