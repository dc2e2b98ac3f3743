-- The files a new data revision is made of: those being served. :revision
insert into archive.revision_file (revision, package, path, sha256)
select :revision, package, path, sha256 from content_file
