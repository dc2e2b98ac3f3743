-- The last data revision that has a package. :package
select max(revision) from archive.revision_file where package = :package
